// What a search costs a reader, as the browser counts the bytes that came over the network, with 2,000 entries.

import assert from "node:assert/strict";
import { test } from "node:test";
import { PATIENCE } from "../bench.js";
import { large } from "./sites.js";
import { field, search } from "./window.js";

const kB = 1000;
const LIMIT = { first: 130 * kB, later: 40 * kB };

// What belongs to the page itself and not to a search.
const PAGE = ["Document", "Stylesheet", "Script", "Font", "Image", "Manifest", "Other"];

// Counts what a window loads, headers and bodies; `taken()` waits until nothing is on its way.
async function scale(page) {
  const session = await page.context().newCDPSession(page);
  const awaited = new Map();
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ requestId, type }) => { if (!PAGE.includes(type)) awaited.set(requestId, type); });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (awaited.delete(requestId)) bytes += encodedDataLength;
  });
  session.on("Network.loadingFailed", ({ requestId }) => awaited.delete(requestId));
  await session.send("Network.enable");
  return {
    async taken() {
      while (awaited.size) await new Promise((settled) => ["Finished", "Failed"].forEach((how) => session.once(`Network.loading${how}`, settled)));
      const all = bytes;
      bytes = 0;
      return all;
    },
  };
}

const FIRST = ["đối ngoại nhân dân", "duong", "109/KH-LHBD"];
const LATER = [
  "hữu nghị", "giao luu hoc sinh", "viện trợ", "phi chính phủ", "hòa bình", "38-CT/TW", "kiều bào", "du an nuoc", "kế hoạch công tác", "đường",
  "văn hóa quốc tế", "hop tac dia phuong", "rợp bóng lim", "htz", "ngopawa", "đoàn thanh niên",
];

// Letter by letter, as a hand types that knows its keys: on a clock of the test's own, so that no load of the machine makes it slower.
const LETTER = 120;
async function type(page, query) {
  await field(page).fill("");
  await page.clock.runFor(1000);
  await page.evaluate(() => { document.getElementById("search-said").textContent = ""; });
  for (const letter of query) {
    await page.keyboard.type(letter);
    await page.clock.runFor(LETTER);
  }
  while (!(await page.locator("#search-said").textContent())) await page.clock.runFor(LETTER);
}

for (const [way, ask] of [["put in whole", search], ["typed letter by letter", type]]) {
  test(`a search of 2,000 entries is light, ${way}`, { timeout: 6 * PATIENCE }, async () => {
    const faults = [];
    const judge = (query, bytes, limit) => {
      assert.ok(bytes > kB / 2, `${query}: ${bytes} bytes`);
      if (bytes > limit) faults.push(`${query}: ${bytes} bytes, at most ${limit}`);
    };
    for (const first of FIRST) {
      const page = await large.window();
      const scales = await scale(page);
      if (ask === type) await page.clock.install();
      await page.goto(`${large.origin}/tim-kiem/`);
      if (ask === type) await page.clock.pauseAt(Date.now() + 60_000);
      await ask(page, first);
      judge(`${first}, the first`, await scales.taken(), LIMIT.first);
      for (const query of first === FIRST[0] ? LATER : []) {
        await ask(page, query);
        judge(query, await scales.taken(), LIMIT.later);
      }
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    }
    assert.equal(faults.length, 0, faults.join("\n"));
  });
}
