// What a page asks for and runs: nothing from elsewhere, nothing that the site's own policy refuses, no script without a use.

import assert from "node:assert/strict";
import { PATIENCE, browser } from "../bench.js";
import { chosen, inDocuments, none, pages, shareOut, site, test } from "./site.js";

// A window that writes down what goes wrong on a page.
async function witness(context) {
  const window = await context.newPage();
  const faults = [];
  window.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && origin !== site.origin) faults.push(`asks for ${request.url()}`);
  });
  window.on("requestfailed", (request) => {
    const { errorText } = request.failure();
    // The browser asks for the icon late and breaks off when the window goes on to the next page.
    if (errorText === "net::ERR_ABORTED" && /\/icon-\d+\.[^/]+$/.test(request.url())) return;
    faults.push(`${errorText}: ${request.url()}`);
  });
  window.on("response", (answer) => { if (answer.status() >= 400) faults.push(`${answer.status()}: ${answer.url()}`); });
  window.on("pageerror", (error) => faults.push(String(error)));
  window.on("console", (message) => { if (["error", "warning"].includes(message.type())) faults.push(message.text()); });
  await window.exposeFunction("violated", (text) => faults.push(`against the policy: ${text}`));
  await window.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) => {
    globalThis.violated(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  }));
  return { window, take: () => faults.splice(0) };
}

// Also what comes only when a reader scrolls to it.
async function read(window, path) {
  await window.goto(site.origin + path);
  await window.evaluate(() => Promise.all([...document.images].map((picture) => {
    picture.loading = "eager";
    return picture.complete || new Promise((done) => { picture.onload = picture.onerror = done; });
  })));
  // What a script asks for after that is part of the page: left alone, it would be broken off by the next page and look like a fault.
  await window.waitForLoadState("networkidle");
}

async function witnessed(list, change = async () => {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  const witnesses = await Promise.all([witness(context), witness(context)]);
  const said = await shareOut(list, witnesses.map(({ window, take }) => async (page) => {
    await read(window, page.path);
    await change(window);
    return take().map((fault) => `${page.path}: ${fault}`);
  }));
  await context.close();
  return said;
}

test("no kind of page asks another host, breaks the policy or complains", async () => {
  none(await witnessed(chosen));
});

test("a foreign picture and a script within the page are seen", async () => {
  const found = await witnessed([chosen[0]], async (window) => {
    await window.evaluate(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "globalThis.ran = true" }));
      document.body.append(Object.assign(new Image(), { src: "https://elsewhere.example/pixel.png" }));
    });
    await window.waitForFunction(() => !document.images[document.images.length - 1].src || document.images[document.images.length - 1].complete);
  });
  for (const fault of ["script-src-elem inline", "img-src https://elsewhere.example"]) {
    assert.ok(found.some((each) => each.includes(`against the policy: ${fault}`)), `${fault}: ${found.join("\n")}`);
  }
});

// Also in what no browser of today asks for, in every file.
test("nothing is written into a page that belongs into a file", async () => {
  const said = await inDocuments(pages, (document) => {
    const faults = [];
    for (const script of document.querySelectorAll("script:not([src])")) {
      if (script.type !== "application/ld+json") faults.push(`a script within the page: ${script.textContent.slice(0, 60)}`);
    }
    if (document.querySelector("style")) faults.push("a style within the page");
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        if (name === "style" || /^on/.test(name) || /^\s*javascript:/i.test(value)) faults.push(`${name}="${value}" in <${element.localName}>`);
      }
    }
    return faults;
  });
  none(said.flatMap((faults, at) => faults.map((fault) => `${pages[at].path}: ${fault}`)));
});

// A script that changes nothing on a page need not be there; and no text to be read needs one.
test("a page has a script only where the script does something", async () => {
  const scripted = pages.filter(({ scripts }) => scripts.length);
  assert.ok(scripted.length, "the directory has no filter");
  const content = async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const said = new Map();
    for (const { path } of scripted) {
      const window = await context.newPage();
      await window.goto(site.origin + path, { waitUntil: "networkidle" });
      said.set(path, { html: await window.locator("body").innerHTML(), words: await window.locator("main").innerText() });
      await window.close();
    }
    await context.close();
    return said;
  };
  const [without, with_] = [await content(false), await content(true)];
  none(scripted.flatMap(({ path }) => {
    const faults = [];
    if (without.get(path).html === with_.get(path).html) faults.push(`${path}: its script changes nothing`);
    if (without.get(path).words.length < 0.9 * with_.get(path).words.length) faults.push(`${path}: words come by script only`);
    return faults;
  }));
});
