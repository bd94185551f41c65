// What other programs are given beside the pages, read by programs that are not ours: feeds, sitemaps, structured data, the manifest.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseOpml } from "feedsmith";
import { imageSize } from "image-size";
import { validateXML } from "xmllint-wasm";
import { filesLike, hasFile, inDocuments, languages, none, pages, site, test } from "./site.js";
import { departures } from "./types.js";

const IS_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const IS_DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;

// The file at a full address of this site, if there is one.
function fileAt(url) {
  const { origin, pathname } = new URL(url);
  const file = decodeURIComponent(pathname).slice(1).replace(/(^|\/)$/, "$1index.html");
  return origin === site.origin && hasFile(file) ? file : undefined;
}

const asFiles = (paths) => paths.map((path) => ({ fileName: path, contents: site.read(path) }));

async function xmlFaults(options) {
  const { valid, errors } = await validateXML(options);
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

test("every XML file is well-formed", async () => {
  none(await xmlFaults({ xml: asFiles(filesLike(/\.(xml|atom|opml|svg)$/)) }));
});

// The schema of sitemaps.org leaves names of other places open, but wants them to be known; links to other languages are all there are.
const LINK = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml"><element name="link"><complexType>
  <attribute name="rel" use="required" fixed="alternate"/><attribute name="hreflang" use="required"/>
  <attribute name="href" type="anyURI" use="required"/></complexType></element></schema>`;
const WHOLE = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/></schema>`;
const INDEX = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9"
  elementFormDefault="qualified"><element name="sitemapindex"><complexType><sequence><element name="sitemap" maxOccurs="50000">
  <complexType><all><element name="loc" type="anyURI"/><element name="lastmod" type="date" minOccurs="0"/></all></complexType>
  </element></sequence></complexType></element></schema>`;

const sitemapFaults = (xml) => {
  const sitemap = readFileSync(join(createRequire(import.meta.url).resolve("sitemap"), "../../schema/sitemap.xsd"), "utf8");
  const parts = [{ fileName: "sitemap.xsd", contents: sitemap }, { fileName: "link.xsd", contents: LINK }];
  return xmlFaults({ xml, schema: [{ fileName: "whole.xsd", contents: WHOLE }], preload: parts });
};

test("sitemaps keep to the schema of sitemaps.org", async () => {
  const index = ["sitemap.xml"];
  const parts = filesLike(/^sitemap-.*\.xml$/);
  assert.ok(parts.length >= languages.length, `only ${parts}`);
  none([...await xmlFaults({ xml: asFiles(index), schema: [INDEX] }), ...await sitemapFaults(asFiles(parts))]);
  const [{ contents }] = asFiles(parts);
  for (const [right, wrong] of [["<loc>", "<place>"], ["<lastmod>", "<lastmod>vor"], [" hreflang=", " lang="]]) {
    assert.notDeepEqual(await sitemapFaults([{ fileName: "wrong.xml", contents: contents.replace(right, wrong) }]), [], wrong);
  }
});

// What a reader of feeds needs (RFC 4287, JSON Feed 1.1), in one form for both.
function feedFaults(path, { self, home, title, updated, items }) {
  const faults = [];
  const wrong = (fault) => faults.push(`${path}: ${fault}`);
  if (self !== `${site.origin}/${path}`) wrong(`calls itself ${self}`);
  if (!home || !fileAt(home)) wrong(`belongs to ${home}`);
  if (!title) wrong("no title");
  if (updated !== undefined && !IS_MOMENT.test(updated)) wrong(`updated ${updated}`);
  const ids = items.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) wrong("an id twice");
  for (const item of items) {
    if (!item.id || !item.title || !item.content) wrong(`${item.id}: no id, title or content`);
    if (!item.url || !fileAt(item.url)) wrong(`${item.id}: leads to ${item.url}`);
    if (!item.author) wrong(`${item.id}: by nobody`);
    for (const moment of item.moments) if (!IS_MOMENT.test(moment)) wrong(`${item.id}: the moment ${moment}`);
  }
  return faults;
}

const linkOf = ({ links = [] }, rel) => links.find((link) => (link.rel ?? "alternate") === rel)?.href;

function atom(path) {
  const feed = parseAtomFeed(site.read(path));
  return {
    self: linkOf(feed, "self"), home: linkOf(feed, "alternate"), title: feed.title, updated: feed.updated ?? "never",
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id, title: entry.title, content: entry.content, url: linkOf(entry, "alternate"),
      author: (entry.authors ?? feed.authors)?.[0]?.name, moments: [entry.published, entry.updated ?? "never"].filter(Boolean),
    })),
  };
}

function json(path) {
  const feed = parseJsonFeed(site.read(path));
  return {
    self: feed.feed_url, home: feed.home_page_url, title: feed.title,
    items: (feed.items ?? []).map((item) => ({
      id: item.id, title: item.title, content: item.content_html, url: item.url,
      author: (item.authors ?? feed.authors)?.[0]?.name, moments: [item.date_published, item.date_modified].filter(Boolean),
    })),
  };
}

test("feeds can be read, in both forms with the same items", () => {
  const [atoms, jsons] = [filesLike(/feed\.atom$/), filesLike(/feed\.json$/)];
  assert.deepEqual(atoms.map((path) => path.replace(/atom$/, "json")), jsons);
  assert.ok(atoms.length >= languages.length);
  none(atoms.flatMap((path) => {
    const other = path.replace(/atom$/, "json");
    const [one, two] = [atom(path), json(other)];
    const ids = (feed) => feed.items.map(({ id }) => id).join();
    const differ = ids(one) === ids(two) ? [] : [`${path} and ${other} have other items`];
    return [...feedFaults(path, one), ...feedFaults(other, two), ...differ];
  }));
  const good = atom(atoms[0]);
  const bad = { ...good, self: "x", updated: "2026-11-21", items: [...good.items, ...good.items, { id: "", url: `${site.origin}/nowhere/`, moments: [""] }] };
  assert.equal(feedFaults(atoms[0], bad).length, 7);
});

test("lists of feeds can be read", () => {
  const lists = filesLike(/\.opml$/);
  assert.ok(lists.length, "no list of feeds");
  for (const path of lists) {
    const { head, body } = parseOpml(site.read(path));
    assert.ok(head.title && body.outlines.length, path);
    for (const { text, xmlUrl } of body.outlines) assert.ok(text && URL.canParse(xmlUrl), `${path}: ${text} ${xmlUrl}`);
  }
});

// Long texts are not what a type is about.
const short = (value) => JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "string" ? part.slice(0, 80) : part)));

// What a type can tell apart: of texts only names of types and words that schema.org lays down. One value of each shape is judged.
const shape = ({ type, value }) => type + JSON.stringify(value, (key, part) => (
  typeof part === "string" && key !== "@type" && !part.startsWith("https://schema.org/") ? "" : part));

// Everything that structured data says of itself in one block, alone or in a list.
function things(place, text) {
  const { "@context": context, "@graph": graph, ...alone } = JSON.parse(text);
  assert.match(context, /^https:\/\/schema\.org\/?$/, place);
  return (graph ?? [alone]).map((value) => ({ place, type: `import("schema-dts").${value["@type"]}`, value: short(value) }));
}

test("structured data, JSON feeds and the manifest keep to their types", async () => {
  const said = await inDocuments(pages, (document) => {
    const scripts = document.querySelectorAll("script[type='application/ld+json']");
    return { texts: [...scripts].map((script) => script.textContent), wants: Boolean(document.querySelector("link[rel=canonical]")) };
  });
  const found = said.flatMap(({ texts }, at) => texts.flatMap((text) => things(pages[at].path, text)));
  none(said.flatMap(({ texts, wants }, at) => (wants && !texts.length && !pages[at].isHidden ? [`${pages[at].path}: no structured data`] : [])));
  const feed = "import(\"@json-feed-types/1_1\").default";
  const feeds = filesLike(/feed\.json$/).map((place) => ({ place, type: feed, value: short(JSON.parse(site.read(place))) }));
  const manifest = "import(\"@schemastore/web-manifest\").JSONSchemaForWebApplicationManifestFiles";
  const manifests = [...await namedManifests()].map(({ place, value }) => ({ place, type: manifest, value }));
  const once = [...new Map([...found, ...feeds, ...manifests].map((each) => [shape(each), each])).values()];
  const article = found.find(({ value }) => value["@type"] === "NewsArticle");
  const wrong = [
    { ...article, place: "wrong 1", value: { ...article.value, headlin: "A name that is none" } },
    { ...article, place: "wrong 2", type: article.type.replace("News", "Nevs") },
    { ...feeds[0], place: "wrong 3", value: { ...feeds[0].value, items: [{ url: "no id" }] } },
    { place: "wrong 4", type: manifest, value: { display: "somehow" } },
  ];
  const departed = departures([...once, ...wrong]);
  for (const { place } of wrong) assert.ok(departed.some((fault) => fault.startsWith(place)), `${place} is not seen: ${departed.join("\n")}`);
  none(departed.filter((fault) => !fault.startsWith("wrong ")));
});

test("days and moments in structured data are such", async () => {
  const said = await inDocuments(pages, (document) => [...document.querySelectorAll("script[type='application/ld+json']")].map((script) => script.textContent));
  const faults = [];
  let seen = 0;
  said.forEach((texts, at) => texts.forEach((text) => JSON.parse(text, (name, value) => {
    if (/^date[A-Z]|Date$/.test(name)) {
      seen += 1;
      if (!IS_DAY.test(value) && !IS_MOMENT.test(value)) faults.push(`${pages[at].path}: ${name} ${value}`);
    }
    return value;
  })));
  assert.ok(seen > 0, "no day at all");
  none(faults);
});

// The manifests that pages name, each once, with its full address.
async function namedManifests() {
  const hrefs = await inDocuments(pages, (document) => document.querySelector("link[rel=manifest]")?.getAttribute("href") ?? "");
  const urls = hrefs.flatMap((href, at) => (href ? [new URL(href, site.origin + pages[at].path).href] : []));
  return [...new Set(urls)].map((url) => {
    const place = fileAt(url) ?? assert.fail(`${url} is not there`);
    return { url, place, value: JSON.parse(site.read(place)) };
  });
}

test("every page names a manifest, and its icons are as large as it says", async () => {
  const said = await inDocuments(pages, (document) => Boolean(document.querySelector("link[rel=manifest]")));
  none(said.flatMap((hasOne, at) => (hasOne ? [] : [`${pages[at].path}: no manifest`])));
  for (const { url, place, value } of await namedManifests()) {
    for (const key of ["name", "start_url", "icons", "theme_color", "background_color"]) assert.ok(value[key], `${place}: no ${key}`);
    assert.ok(fileAt(new URL(value.start_url, url).href), `${place}: starts at ${value.start_url}`);
    const sizes = value.icons.map(({ src, sizes, type }) => {
      const icon = fileAt(new URL(src, url).href) ?? assert.fail(`${place}: ${src} is not there`);
      const real = imageSize(readFileSync(site.file(icon)));
      assert.deepEqual([`${real.width}x${real.height}`, `image/${real.type}`], [sizes, type], `${place}: ${src}`);
      return sizes;
    });
    for (const size of ["192x192", "512x512"]) assert.ok(sizes.includes(size), `${place}: no icon of ${size}`);
    assert.ok(value.icons.some(({ purpose = "" }) => purpose.split(" ").includes("maskable")), `${place}: no maskable icon`);
  }
});
