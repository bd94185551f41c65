// How long the filter of the directory takes for a key, with 5,000 organisations: from the key to the page drawn anew, and the looking
// alone. Not a test: `NHIPCAU_PROGRAM=target/release/nhipcau node tests/browser/directory.bench.js`.

import { gzipSync } from "node:zlib";
import { browser } from "./bench.js";
import { Published, generated } from "./published.js";

const SIZE = 5000;
const TYPED = ["huu nghi tc1", "đường xa", "to chuc hoa binh", "friendship 42", "khong co"];
const ROUNDS = 5;

const site = await Published.of(generated(SIZE));
const page = await site.window();
await page.goto(`${site.origin}/to-chuc/`);

const measured = await page.evaluate(async ({ typed, rounds }) => {
  const { prepare, sift } = await import(document.querySelector("script[type=module]").src);
  const data = await (await fetch("directory.json")).json();
  const began = performance.now();
  const index = prepare(data);
  const prepared = performance.now() - began;
  const text = document.getElementById("filter-q");
  text.focus();
  const drawn = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
  text.value = "t";
  text.dispatchEvent(new Event("input"));
  while (document.getElementById("filter-results").hidden) await drawn();
  const [script, page, looking] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of typed) {
      for (let end = 1; end <= query.length; end += 1) {
        text.value = query.slice(0, end);
        const start = performance.now();
        text.dispatchEvent(new Event("input"));
        script.push(performance.now() - start);
        // Style and layout belong to the key.
        document.body.getBoundingClientRect();
        page.push(performance.now() - start);
        await drawn();
        const again = performance.now();
        sift(index, query.slice(0, end), index.names.map(() => -1));
        looking.push(performance.now() - again);
      }
    }
  }
  return { prepared, script, page, looking };
}, { typed: TYPED, rounds: ROUNDS });

const at = (times, part) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(1);
const index = site.read("to-chuc/directory.json");
console.log(`${SIZE} organisations, ${measured.page.length} keys`);
console.log(`index: ${(Buffer.byteLength(index) / 1000).toFixed(0)} kB, compressed ${(gzipSync(index).length / 1000).toFixed(0)} kB; made ready in ${measured.prepared.toFixed(0)} ms`);
for (const [name, times] of [["looking", measured.looking], ["script", measured.script], ["with layout", measured.page]]) {
  console.log(`${name}: median ${at(times, 0.5)} ms, 95 of 100 within ${at(times, 0.95)} ms, longest ${at(times, 1)} ms`);
}

await browser.close();
site.close();
