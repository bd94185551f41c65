// What a page costs a reader with a telephone, as the browser counts the bytes that came over the network.

import assert from "node:assert/strict";
import { PATIENCE, browser } from "../bench.js";
import { chosen, inDocuments, none, pages, site, test } from "./site.js";

const kB = 1000;
const TELEPHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
// Without pictures and fonts, by the kind of page; and all that the home page loads while it is read to its end.
const WITHOUT = { article: 25 * kB, other: 40 * kB };
const HOME = 150 * kB;

// Bytes by the kind of what was loaded, with nothing in the cache.
async function weigh(path) {
  const context = await browser.newContext(TELEPHONE);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const awaited = new Map();
  const bytes = {};
  session.on("Network.requestWillBeSent", ({ requestId, type }) => awaited.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = awaited.get(requestId);
    awaited.delete(requestId);
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  session.on("Network.loadingFailed", ({ requestId }) => awaited.delete(requestId));
  await session.send("Network.enable");
  await page.goto(site.origin + path);
  // To the end, as a reader comes there: step by step, for what is loaded when it comes near.
  await page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
      scrollTo(0, at);
      await new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); });
    }
  });
  await page.waitForFunction(() => [...document.images].every((picture) => picture.complete || !picture.checkVisibility()));
  while (awaited.size) await new Promise((settled) => ["Finished", "Failed"].forEach((how) => session.once(`Network.loading${how}`, settled)));
  await context.close();
  const all = Object.values(bytes).reduce((sum, each) => sum + each, 0);
  return { bytes, all, without: all - (bytes.Image ?? 0) - (bytes.Font ?? 0) };
}

const isArticle = ({ kind }) => kind.split(" ")[0] === "article" && !kind.includes("record");

test("pages are light without their pictures and fonts", async () => {
  const faults = [];
  // The stylesheet and the fonts are the same for all; a page of each kind is weighed, the heaviest text of its kind.
  const heaviest = new Map();
  for (const page of [...chosen].sort((one, other) => site.read(one.file).length - site.read(other.file).length)) heaviest.set(page.kind, page);
  for (const page of heaviest.values()) {
    const { without } = await weigh(page.path);
    assert.ok(without > kB, `${page.path}: ${without} bytes`);
    const limit = isArticle(page) ? WITHOUT.article : WITHOUT.other;
    if (without > limit) faults.push(`${page.path}: ${without} bytes, at most ${limit}`);
  }
  none(faults);
});

test("the home page is light with all that belongs to it", async () => {
  const homes = await inDocuments(pages, (document) => document.querySelector("a.brand")?.getAttribute("href"));
  const paths = new Set(homes.flatMap((href, at) => (href ? [new URL(href, site.origin + pages[at].path).pathname] : [])));
  assert.ok(paths.has("/"), [...paths].join());
  const faults = [];
  for (const path of paths) {
    const { all, bytes } = await weigh(path);
    console.log(`${path}: ${(all / kB).toFixed(1)} kB: ${Object.entries(bytes).map(([kind, size]) => `${kind} ${(size / kB).toFixed(1)}`).join(", ")}`);
    if (all > HOME) faults.push(`${path}: ${all} bytes, at most ${HOME}`);
  }
  none(faults);
});
