// The filter of the directory as a reader meets it, by keyboard, on the built site and under its policy; and how much work it does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { PATIENCE } from "./bench.js";
import { CHECKOUT } from "./checkout.js";
import { Published, generated } from "./published.js";
import { script } from "./scripts.js";

const { STEP, prepare, sift } = await script("filter.js");
const { readState, writeState } = await script("page.js");
const { fold, spell } = await script("words.js");

const SIZE = 5000;
const VI = "/to-chuc/";
const INDEX = "/to-chuc/directory.json";

const demonstration = await Published.of();
const large = await Published.of(generated(SIZE));
after(() => [demonstration, large].forEach((site) => site.close()));

// A window on a page of a site, closed afterwards; nothing may be complained of unless the test expects it.
function check(name, site, path, body, { expected = [], ...options } = {}) {
  test(name, { timeout: 3 * PATIENCE }, async () => {
    const page = await site.window(options);
    try {
      await page.goto(site.origin + path);
      await body(page);
      assert.deepEqual(page.complaints.filter((text) => !expected.some((part) => text.includes(part))), []);
    } finally {
      await page.context().close();
    }
  });
}

const text = (page) => page.locator("#filter-q");
const choice = (page, name) => page.locator(`#filter-${name}`);
const heading = (page) => page.locator("#filter-count");
const names = (page) => page.locator("#filter-results li a").allTextContents();
const finds = (page, words) => heading(page).filter({ hasText: new RegExp(`^${words}$`) }).waitFor();
const isPlain = async (page) => (await page.locator("main .letters").isVisible()) && !(await page.locator("#filter-results").isVisible());
const queryOf = (page) => decodeURIComponent(new URL(page.url()).search.replaceAll("+", " "));
const queryIs = (page, query) => page.waitForFunction((query) => decodeURIComponent(location.search.replaceAll("+", " ")) === query, query);

// Chosen as the keyboard does: down, until it stands there.
async function choose(page, name, value) {
  if (!(await choice(page, name).isVisible())) {
    await page.locator("#filter summary").focus();
    await page.keyboard.press("Enter");
  }
  await choice(page, name).focus();
  for (let at = 0; at < 20 && (await choice(page, name).inputValue()) !== value; at += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await choice(page, name).inputValue(), value);
}

test("folding is that of the program", () => {
  const lines = readFileSync(join(CHECKOUT, "tests/fold.txt"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  for (const [typed, folded] of lines.map((line) => line.split(" | "))) {
    assert.equal(fold(typed), folded, typed);
    assert.equal(fold(typed.normalize("NFD")), folded, `${typed} decomposed`);
  }
});

const NAMES = ["Đường Xa", "Ánh dương", "Hội Hòa Bình", "Welthungerhilfe", "Hữu nghị Việt – Nhật (C.T.N)"];
const few = prepare({ fields: [], entries: NAMES.map((name) => [name, "x/", "", "", [], ""]) });

for (const [typed, found] of [
  ["duong", [0, 1]],
  ["đường", [0]],
  ["ĐƯỜNG", [0]],
  ["đường".normalize("NFD"), [0]],
  ["dương", [1]],
  // No name has these marks: they are on their way, or wrong.
  ["dường", [0, 1]],
  ["hưu nghị", [4]],
  ["dường x", [0]],
  ["xyz", []],
  ["d xa", [0]],
  ["hoa binh", [2]],
  ["hòa", [2]],
  ["hoà", [2]],
  ["hunger", [3]],
  ["viet-nhat", [4]],
  ["nhật huu", [4]],
  ["nhật hứu", [4]],
  ["  ", [0, 1, 2, 3, 4]],
]) {
  test(`"${typed}" finds ${found.length} of the names`, () => assert.deepEqual(sift(few, typed, []).hits, found));
}

test("a state written into an address is read from it, and nothing else is touched", () => {
  const fields = ["kind", "country"];
  const state = { text: "hữu nghị & c", values: ["ngo", ""] };
  const written = writeState("?from=mail&country=la", fields, state);
  assert.equal(written, "?from=mail&q=h%E1%BB%AFu+ngh%E1%BB%8B+%26+c&kind=ngo");
  assert.deepEqual(readState(written, fields), state);
  assert.deepEqual(readState("?country=LA", fields), { text: "", values: ["", "la"] });
  assert.equal(writeState(written, fields, { text: " ", values: ["", ""] }), "?from=mail");
});

const index = JSON.parse(large.read(INDEX));
const ready = prepare(index);
const numberOf = (field, id) => ready.numbers[ready.names.indexOf(field)].get(id);
const chosen = (values) => ready.names.map((name) => (values[name] ? numberOf(name, values[name]) : -1));

test("a choice counts what it would leave, beside the other choices", () => {
  const values = { kind: "ngo", sector: "120", country: "la" };
  const has = (entry, wanted) => Object.entries(wanted).every(([field, id]) => entry[4].includes(numberOf(field, id)));
  const isCalled = (entry) => fold(spell(entry[0])).includes("huu nghi");
  const { hits, counts } = sift(ready, "huu nghi", chosen(values));
  assert.equal(hits.length, index.entries.filter((entry) => isCalled(entry) && has(entry, values)).length);
  assert.ok(hits.length > 0);
  for (const { name, terms } of index.fields) {
    for (const [id] of terms) {
      const left = index.entries.filter((entry) => isCalled(entry) && has(entry, { ...values, [name]: id })).length;
      assert.equal(counts[numberOf(name, id)], left, `${name}=${id}`);
    }
  }
});

test("a category holds what is part of it", () => {
  const of = (id) => sift(ready, "", chosen({ sector: id })).hits.length;
  // 110 and 112, 120 and 122, each of a sixth.
  assert.ok(Math.abs(of("120") - 2 * of("122")) <= 1, `${of("120")}, ${of("122")}`);
});

test("5,000 entries are looked at once for each letter, whatever is chosen", () => {
  let looks = 0;
  const counted = (texts) => new Proxy(texts, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
      return target[key];
    },
  });
  let read = 0;
  const terms = new Proxy(ready.terms, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) read += 1;
      return target[key];
    },
  });
  const watched = { ...ready, folded: counted(ready.folded), marked: counted(ready.marked), terms };
  for (const [typed, values] of [["t", {}], ["to chuc", { kind: "ngo" }], ["dường", {}], ["huu", { kind: "ngo", sector: "110", status: "active", letter: "t" }]]) {
    [looks, read] = [0, 0];
    sift(watched, typed, chosen(values));
    assert.ok(looks <= SIZE * (typed === "dường" ? 2 : 1), `${looks} looks at texts for "${typed}"`);
    // Every term of an entry: to see whether it is chosen, and to count it.
    assert.ok(read <= 5 * ready.terms.length, `${read} looks at ${ready.terms.length} terms for "${typed}"`);
  }
});

test("the index of 5,000 entries is small", () => {
  const bytes = Buffer.byteLength(large.read(INDEX));
  assert.ok(bytes <= 1_000_000, `${bytes} bytes`);
});

check("a key makes few nodes and lays the page out once", large, VI, async (page) => {
  await text(page).focus();
  await page.keyboard.type("t");
  await finds(page, "5\\.000 tổ chức");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const layouts = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "LayoutCount").value;
  await page.evaluate(() => {
    globalThis.made = 0;
    for (const method of ["createElement", "createTextNode"]) {
      const own = document[method].bind(document);
      document[method] = (...given) => {
        globalThis.made += 1;
        return own(...given);
      };
    }
  });
  for (const letter of "c20") {
    const before = [await page.evaluate(() => globalThis.made), await layouts()];
    await page.keyboard.type(letter);
    const [made, laid] = [(await page.evaluate(() => globalThis.made)) - before[0], (await layouts()) - before[1]];
    assert.ok(made <= 10 * STEP, `"${letter}" made ${made} nodes`);
    assert.ok(laid <= 3, `"${letter}" laid the page out ${laid} times`);
    assert.ok((await names(page)).length <= STEP);
  }
  assert.ok((await page.evaluate(() => globalThis.made)) > 0, "nothing was counted");
});

check("typing without marks finds, and the plain list comes back", demonstration, VI, async (page) => {
  assert.ok(await isPlain(page));
  await text(page).focus();
  await page.keyboard.type("giot nuoc");
  await finds(page, "1 tổ chức");
  assert.match((await names(page))[0], /^Tổ chức Giọt nước/);
  assert.equal(await page.locator("main .letters").isVisible(), false);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.querySelector("#filter-q").value === "");
  await page.locator("main .letters").waitFor();
  assert.ok(await isPlain(page));
  await queryIs(page, "");
  await page.keyboard.type("giot");
  await finds(page, "1 tổ chức");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "filter-count");
  assert.equal(queryOf(page), "?q=giot");
});

check("the other language's name finds, too", demonstration, VI, async (page) => {
  await text(page).focus();
  await page.keyboard.type("people's aid");
  await finds(page, "1 tổ chức");
  assert.match((await names(page))[0], /PACCOM/);
});

check("choices are combined, counted and announced; the address keeps them", large, VI, async (page) => {
  await choose(page, "country", "la");
  await finds(page, "1\\.000 tổ chức");
  await page.locator("#filter-said").filter({ hasText: /^1\.000 tổ chức$/ }).waitFor({ state: "attached" });
  const left = await choice(page, "status").locator("option[value=ended]").textContent();
  await choose(page, "status", "ended");
  const count = left.match(/\((.*)\)$/)[1];
  await finds(page, `${count} tổ chức`);
  assert.equal(queryOf(page), "?country=la&status=ended");
  await page.goBack();
  await finds(page, "1\\.000 tổ chức");
  assert.equal(queryOf(page), "?country=la");
  assert.equal(await choice(page, "status").inputValue(), "");
  await page.goForward();
  await finds(page, `${count} tổ chức`);
});

check("an address is opened again as it was, and unknown values are passed over", large, `${VI}?q=anh+duong&country=LA&kind=khong-co`, async (page) => {
  await heading(page).filter({ hasText: "tổ chức" }).waitFor();
  assert.deepEqual([await text(page).inputValue(), await choice(page, "country").inputValue(), await choice(page, "kind").inputValue()], ["anh duong", "la", ""]);
  const before = await heading(page).textContent();
  await text(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" to");
  await queryIs(page, "?q=anh duong to&country=la");
  await page.reload();
  await finds(page, before.replace(".", "\\."));
  assert.equal(await text(page).inputValue(), "anh duong to");
});

check("more results come under the keyboard", large, `${VI}?kind=donor`, async (page) => {
  await heading(page).filter({ hasText: "tổ chức" }).waitFor();
  assert.equal((await names(page)).length, STEP);
  const more = page.locator("#filter-results button");
  await more.focus();
  await page.keyboard.press("Enter");
  assert.equal((await names(page)).length, 2 * STEP);
  const focused = await page.evaluate(() => document.activeElement.textContent);
  assert.equal(focused, (await names(page))[STEP]);
});

check("everything is reached with Tab, and cleared", large, `${VI}?q=tc20&status=active`, async (page) => {
  await heading(page).filter({ hasText: "tổ chức" }).waitFor();
  await text(page).focus();
  const order = [];
  for (let at = 0; at < 9; at += 1) {
    await page.keyboard.press("Tab");
    order.push(await page.evaluate(() => document.activeElement.name || document.activeElement.textContent));
  }
  assert.deepEqual(order, ["Xem kết quả", "Thêm tiêu chí", "kind", "sector", "country", "area", "status", "letter", "Xóa bộ lọc"]);
  await page.keyboard.press("Enter");
  await page.locator("main .letters").waitFor();
  assert.ok(await isPlain(page));
  assert.equal(queryOf(page), "");
  assert.equal(await page.evaluate(() => document.activeElement.id), "filter-q");
});

check("the English page speaks English and keeps the choice for the other language", large, "/en/organizations/?q=tc20&status=active", async (page) => {
  await heading(page).filter({ hasText: /organisations?$/ }).waitFor();
  const link = await page.locator(".languages a").getAttribute("href");
  assert.ok(link.endsWith("/to-chuc/?q=tc20&status=active"), link);
  await page.goto(`${large.origin}/en/organizations/?q=friendship+3`);
  await heading(page).filter({ hasText: "organisations" }).waitFor();
  assert.match((await names(page))[0], /^Sample Organisation of Friendship/);
  // A name that is not translated says in which language it is.
  await page.goto(`${large.origin}/en/organizations/?q=tc11`);
  await page.locator("#filter-results h3[lang=vi]").first().waitFor();
});

check("the index is fetched only when the reader turns to the form", demonstration, VI, async (page) => {
  demonstration.asked.length = 0;
  await page.reload({ waitUntil: "networkidle" });
  assert.equal(demonstration.asked.includes(INDEX), false);
  const answer = page.waitForResponse((answer) => answer.url().endsWith(INDEX));
  await text(page).focus();
  await answer;
});

test("without the index the plain list stays, and the form says so until it is there", { timeout: 3 * PATIENCE }, async () => {
  const page = await demonstration.window();
  demonstration.refused.add(INDEX);
  await page.goto(`${demonstration.origin}${VI}?kind=ngo`);
  await page.locator(".filter-note").filter({ hasText: "Không tải được danh bạ" }).waitFor();
  assert.ok(await isPlain(page));
  demonstration.refused.clear();
  await text(page).focus();
  await page.keyboard.type("giot");
  await finds(page, "1 tổ chức");
  assert.equal(await page.locator(".filter-note").textContent(), "");
  await page.context().close();
});

check("without JavaScript there is no form, and the lists are as ever", demonstration, `${VI}?kind=ngo`, async (page) => {
  assert.equal(await page.locator("#filter").isVisible(), false);
  assert.ok(await isPlain(page));
  const height = await page.locator("#filter").evaluate((form) => form.getBoundingClientRect().height).catch(() => 0);
  assert.equal(height, 0);
  for (const [group, term] of [["loai", "ngo"], ["linh-vuc", "120"], ["quoc-gia", "jp"], ["tinh-trang", "active"], ["chu-cai", "t"]]) {
    await page.goto(`${demonstration.origin}${VI}${group}/${term}/`);
    assert.ok((await page.locator("main article").count()) > 0, group);
    await page.locator(".filter-link a").click();
    assert.equal(new URL(page.url()).pathname, VI);
    assert.ok(await isPlain(page));
  }
}, { javaScriptEnabled: false });

check("a list leads to the filter with its term chosen", demonstration, `${VI}quoc-gia/jp/`, async (page) => {
  await page.locator(".filter-link a").focus();
  await page.keyboard.press("Enter");
  await finds(page, "\\d+ tổ chức");
  assert.equal(await choice(page, "country").inputValue(), "jp");
});

for (const colorScheme of ["light", "dark"]) {
  check(`on a narrow screen nothing is cut off (${colorScheme})`, demonstration, `${VI}?sector=120`, async (page) => {
    await heading(page).filter({ hasText: "tổ chức" }).waitFor();
    assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]), [320, 320]);
  }, { viewport: { width: 320, height: 700 }, colorScheme });
}

check("nothing moves when the form appears", demonstration, VI, async (page) => {
  const shift = await page.evaluate(() => new Promise((done) => {
    let total = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { total += value; })).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(total), 300);
  }));
  assert.ok(shift < 0.02, `${shift}`);
});
