// What browsers are told of the search, so that it can be asked from the address bar.

import assert from "node:assert/strict";
import { validateXML } from "xmllint-wasm";
import { check, paths, results } from "./window.js";
import { chinese, demonstration } from "./sites.js";

const NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

for (const [site, path, typed, first] of [
  [demonstration, "/tin-tuc/", "học bổng nhịp cầu xanh", "/tin-tuc/2026/hoc-bong-nhip-cau-xanh-2027/"],
  [demonstration, "/en/", "scholarships", "/en/news/2026/green-bridge-scholarships-2027/"],
  [chinese, "/zh/guanyu/", "友好往来", "/zh/xinwen/2026/youhao-wanglai/"],
]) {
  check(`the description that ${path} names leads to what is asked for`, site, path, async (page) => {
    const link = page.locator("head link[rel=search]");
    assert.equal(await link.getAttribute("type"), "application/opensearchdescription+xml");
    assert.ok(await link.getAttribute("title"));
    const file = new URL(await link.getAttribute("href"), page.url()).pathname.slice(1);
    const { valid, errors } = await validateXML({ xml: [{ fileName: file, contents: site.read(file) }] });
    assert.ok(valid, JSON.stringify(errors));
    const said = await page.evaluate(([text, namespace]) => {
      const of = (name) => [...new DOMParser().parseFromString(text, "application/xml").getElementsByTagNameNS(namespace, name)];
      return { root: of("OpenSearchDescription").length, name: of("ShortName")[0]?.textContent, about: of("Description")[0]?.textContent,
        urls: of("Url").map((url) => [url.getAttribute("type"), url.getAttribute("template")]) };
    }, [site.read(file), NAMESPACE]);
    assert.equal(said.root, 1);
    assert.ok(said.name && said.name.length <= 16, said.name);
    assert.ok(said.about && said.about.length <= 1024, said.about);
    const template = said.urls.find(([type]) => type === "text/html")?.[1];
    assert.ok(template.startsWith(`${site.origin}/`), template);
    await page.goto(template.replace("{searchTerms}", encodeURIComponent(typed)));
    await results(page).first().waitFor();
    assert.equal((await paths(page))[0], first);
  });
}
