// The register of documents as a reader meets it: its filter by keyboard, and the tree of what rests on what, on a telephone and on paper.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, test } from "node:test";
import { PATIENCE } from "./bench.js";
import { Published, register } from "./published.js";
import { script } from "./scripts.js";

const { STEP, prepare, sift } = await script("filter.js");

const SIZE = 10_000;
const INDEX = "/van-ban/register.json";

const small = await Published.of(register(80));
const large = await Published.of(register(SIZE));
after(() => [small, large].forEach((site) => site.close()));

// A window on a page of a site, closed afterwards; nothing may be complained of.
function check(name, site, path, body, options = {}) {
  test(name, { timeout: 3 * PATIENCE }, async () => {
    const page = await site.window(options);
    try {
      await page.goto(site.origin + path);
      await body(page);
      assert.deepEqual(page.complaints, []);
    } finally {
      await page.context().close();
    }
  });
}

const text = (page) => page.locator("#filter-q");
const names = (page) => page.locator("#filter-results li a").allTextContents();
const finds = (page, words) => page.locator("#filter-count").filter({ hasText: new RegExp(`^${words}$`) }).waitFor();

const NUMBERS = ["Chỉ thị số 38-CT/TW", "Kế hoạch số 138-CT/TW", "Nghị định số 80/2020/NĐ-CP", "Chỉ thị số 04-CT/TW", "Kế hoạch số 5/KH-UBND"];
const TITLES = ["Về đổi mới", "", "", "", "Thực hiện Chỉ thị số 38-CT/TW"];
const FURTHER = ["", "", "", "4-CT/TW", ""];
const few = prepare({ fields: [], entries: NUMBERS.map((name, at) => [name, "x/", "", FURTHER[at], [], "", "", TITLES[at], ""]) });

for (const [typed, found] of [
  // What bears the number stands before what names it; 138-CT/TW is another number.
  ["38-CT/TW", [0, 4]],
  ["38-ct/tw", [0, 4]],
  ["38 ct", [0, 4]],
  ["8-CT/TW", []],
  ["80/2020/nd-cp", [2]],
  ["nđ-cp", [2]],
  ["nghi dinh", [2]],
  ["4-CT/TW", [3]],
  ["04-CT/TW", [3]],
  ["ct/tw", [0, 1, 3, 4]],
  ["doi moi", [0]],
  ["đổi", [0]],
]) {
  test(`"${typed}" finds ${found.length} documents`, () => assert.deepEqual(sift(few, typed, []).hits, found));
}

check("a number is found without marks, and choices narrow it", small, "/van-ban/", async (page) => {
  assert.ok(await page.locator("main .unfiltered .rows").isVisible());
  await text(page).focus();
  await page.keyboard.type("80/2020/nd-cp");
  await finds(page, "1 văn bản");
  assert.deepEqual(await names(page), ["Nghị định số 80/2020/NĐ-CP"]);
  assert.equal(await page.locator("#filter-results .badge-replaced").textContent(), "Đã được thay thế");
  await page.keyboard.press("Escape");
  await page.locator("main .unfiltered .rows").waitFor();
  await page.goto(`${small.origin}/van-ban/?state=replaced&kind=decree`);
  await finds(page, "1 văn bản");
  const link = await page.locator(".languages a").getAttribute("href");
  assert.ok(link.endsWith("/documents/?state=replaced&kind=decree"), link);
  await page.locator("#filter-results li a").click();
  await page.waitForURL(`${small.origin}/van-ban/80-2020-nd-cp/`);
});

check("a list leads to the filter with its own choice", small, "/van-ban/loai/directive/", async (page) => {
  await page.locator(".filter-link a").click();
  await page.waitForURL(`${small.origin}/van-ban/?kind=directive`);
  await finds(page, "\\d+ văn bản");
  assert.equal(await page.locator("#filter-kind").inputValue(), "directive");
});

test("the index of 10,000 documents stays usable", () => {
  const data = JSON.parse(large.read(INDEX));
  assert.ok(data.entries.length >= SIZE, `${data.entries.length}`);
  const bytes = Buffer.byteLength(large.read(INDEX));
  assert.ok(bytes <= 200 * SIZE, `${bytes} bytes`);
  const index = prepare(data);
  let looks = 0;
  const folded = new Proxy(index.folded, { get: (target, key) => { looks += /^\d+$/.test(String(key)) ? 1 : 0; return target[key]; } });
  assert.equal(sift({ ...index, folded }, "417-QĐ", index.names.map(() => -1)).hits.length > 0, true);
  assert.ok(looks <= 2 * data.entries.length, `${looks}`);
});

check("many documents show a few rows at a time", large, "/van-ban/", async (page) => {
  await text(page).focus();
  await page.keyboard.type("quyet dinh");
  await finds(page, "[\\d.]+ văn bản");
  assert.equal((await names(page)).length, STEP);
});

const WIDE = [["/ke-hoach/k0/", "a plan"], ["/van-ban/38-ct-tw/", "a directive"], ["/van-ban/80-2020-nd-cp/", "a decree"], ["/van-ban/", "the list"], ["/en/documents/38-ct-tw/", "in English"]];
for (const [path, what] of WIDE) {
  check(`320 px hold ${what}`, small, path, async (page) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0);
    for (const item of await page.locator(".tree li").all()) {
      const box = await item.boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 320 && box.width >= 150, JSON.stringify(box));
    }
  }, { viewport: { width: 320, height: 700 } });
}

check("the tree is a nested list whose ways have names, and its lines join", small, "/ke-hoach/k0/", async (page) => {
  const told = await page.locator("main").ariaSnapshot();
  assert.match(told, /list "Căn cứ":\n\s+- listitem:\n\s+- link "Kế hoạch số 1\/KH-X"/);
  assert.equal(await page.locator(".tree [aria-current]").count(), 1);
  const shape = await page.evaluate(() => [...document.querySelectorAll(".tree ul > li")].map((item) => {
    const [knee, line] = ["::before", "::after"].map((part) => getComputedStyle(item, part));
    return { isLast: !item.nextElementSibling, knee: parseFloat(knee.borderBlockEndWidth), line: line.content !== "none" };
  }));
  assert.ok(shape.length >= 6, `${shape.length}`);
  for (const { isLast, knee, line } of shape) assert.deepEqual({ knee, line }, { knee: 2, line: !isLast });
});

check("the tree is on paper, with what it leads to", small, "/ke-hoach/k0/", async (page) => {
  const file = join(small.root, "tree.pdf");
  await page.pdf({ path: file, preferCSSPageSize: true });
  const { stdout } = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  const lines = stdout.normalize("NFC").split("\n");
  const at = (words) => lines.findIndex((line) => line.includes(words));
  const indent = (words) => lines[at(words)]?.search(/\S/);
  assert.ok(indent("Căn cứ") > 0 || at("Căn cứ") > 0, stdout);
  const steps = ["Kế hoạch số 1/KH-X", "Chỉ thị số 38-CT/TW"].map((words) => lines.slice(at("Căn cứ và văn bản")).find((line) => line.includes(words)).search(/\S/));
  assert.ok(steps[1] > steps[0], `${steps}`);
});

check("without a script the lists stand and lead everywhere", small, "/van-ban/", async (page) => {
  assert.equal(await page.locator("form.filter").isVisible(), false);
  await page.getByRole("link", { name: "Loại văn bản" }).click();
  await page.getByRole("link", { name: /^Chỉ thị/ }).click();
  await page.getByRole("link", { name: "Chỉ thị số 38-CT/TW" }).click();
  assert.equal(page.url(), `${small.origin}/van-ban/38-ct-tw/`);
}, { javaScriptEnabled: false });
