// The script of the search page without a page: words, sets, which documents a query finds and in which order, excerpts. The index is
// written here, as src/search/mod.rs describes it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CHECKOUT } from "./checkout.js";
import { script } from "./scripts.js";

const { words } = await script("words.js");
const { each, find, narrow, prepare } = await script("query.js");
const { excerpted } = await script("excerpt.js");
const { readState, writeState } = await script("page.js");

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function gaps(numbers) {
  let text = "";
  let last = -1;
  for (const number of numbers) {
    let gap = number - last - 1;
    for (; gap > 31; gap >>= 5) text += ALPHABET[(gap & 31) | 32];
    text += ALPHABET[gap];
    last = number;
  }
  return text;
}

function bits(numbers) {
  const groups = new Array(Math.ceil((numbers.at(-1) + 1) / 6)).fill(0);
  numbers.forEach((number) => { groups[Math.floor(number / 6)] |= 1 << number % 6; });
  return `.${groups.map((group) => ALPHABET[group]).join("")}`;
}

// The oldest first; each a record whose words stand in levels: name, title, fact, text.
function written(records, { perFile = 3, fields = [] } = {}) {
  const files = new Map();
  const store = (content) => {
    const name = `f${String(files.size).padStart(7, "0")}`;
    files.set(name, content);
    return name;
  };
  const forms = new Map();
  const pairs = new Map();
  records.forEach(({ title = "", number = "", acronym = "", summary = "", facts = [], text = "" }, document) => {
    const levels = [[text, 0], [summary, 2], ...facts.map((fact) => [fact, 2]), [title, 3], [`${number}\n${acronym}`, 4]];
    for (const [block, level] of levels.flatMap(([text, level]) => text.split("\n").map((line) => [line, level]))) {
      words(block).forEach(({ exact, folded }, at, all) => {
        const had = forms.get(folded) ?? forms.set(folded, new Map()).get(folded);
        const levelOf = had.get(exact) ?? had.set(exact, new Map()).get(exact);
        levelOf.set(document, Math.max(level, levelOf.get(document) ?? 0));
        if (at === 0) return;
        const key = `${all[at - 1].folded} ${folded}`;
        (pairs.get(key) ?? pairs.set(key, new Set()).get(key)).add(document);
      });
    }
  });
  const inFiles = (keys, content) => {
    const sorted = [...keys].sort();
    const first = [];
    let names = "";
    for (let at = 0; at < sorted.length; at += perFile) {
      first.push(at === 0 ? "" : sorted[at]);
      names += store(content(sorted.slice(at, at + perFile)));
    }
    return { first, files: names };
  };
  const setsOf = (levelOf) => {
    const sets = [0, 1, 2, 3, 4].map((level) => gaps([...levelOf].filter(([, of]) => of === level).map(([document]) => document)));
    while (sets.at(-1) === "") sets.pop();
    return sets.join(",");
  };
  const wordFiles = inFiles(forms.keys(), (keys) =>
    Object.fromEntries(keys.map((folded) => [folded, [...forms.get(folded)].flatMap(([exact, levelOf]) => [exact === folded ? "" : exact, setsOf(levelOf)])])));
  const pairFiles = inFiles(pairs.keys(), (keys) => {
    const content = {};
    keys.forEach((key) => {
      const [a, b] = key.split(" ");
      (content[a] ??= {})[b] = gaps([...pairs.get(key)].sort((a, b) => a - b));
    });
    return content;
  });
  const documents = records.map(store).join("");
  const index = { format: 1, folder: "", documents, words: wordFiles, pairs: pairFiles, fields };
  const asked = [];
  const part = async (name) => {
    asked.push(name);
    return JSON.parse(JSON.stringify(files.get(name)));
  };
  return { index: prepare(JSON.parse(JSON.stringify(index)), part), asked };
}

const found = async (records, query) => {
  const { hits, how } = await find(written(records).index, query);
  return { how, titles: hits.map((at) => records[at].title) };
};
const text = (pieces) => pieces.map(([text, isMarked]) => (isMarked ? `[${text}]` : text)).join("");
async function shown(record, query) {
  const { terms, pairs } = await find(written([record]).index, query);
  const parts = excerpted(record, terms, pairs);
  return Object.fromEntries(Object.entries(parts).map(([name, pieces]) => [name, text(pieces)]));
}

test("words are those of the program", () => {
  const typed = (text) => JSON.parse(`"${text}"`);
  const lines = readFileSync(join(CHECKOUT, "tests/words.txt"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  assert.ok(lines.length > 40, `${lines.length}`);
  for (const line of lines) {
    const [given, exact, folded] = line.split(" |").map((part) => typed(part.trim()));
    for (const form of [given, given.normalize("NFC"), given.normalize("NFD")]) {
      assert.equal(words(form).map((word) => word.exact).join(" "), exact, given);
      assert.equal(words(form).map((word) => word.folded).join(" "), folded, given);
    }
  }
});

test("words know where they stand in the text as it is written", () => {
  for (const form of ["NFC", "NFD"]) {
    const given = "Về việc “Đối ngoại” (số 109/KH-LHBD), M’Đrắk.".normalize(form);
    assert.deepEqual(words(given).map(({ start, end }) => given.slice(start, end).normalize("NFC")), ["Về", "việc", "Đối", "ngoại", "số", "109", "KH", "LHBD", "M’Đrắk"]);
  }
});

test("sets are read in both ways", () => {
  const read = (set) => {
    const numbers = [];
    each(set, (number) => numbers.push(number));
    return numbers;
  };
  const SETS = [[], [0], [0, 1, 2, 3, 5, 6], [31], [32], [33, 1000, 1001, 40_000, 1_000_000], Array.from({ length: 400 }, (_, at) => at * 3)];
  for (const numbers of SETS) {
    assert.deepEqual(read(gaps(numbers)), numbers);
    if (numbers.length > 0) assert.deepEqual(read(bits(numbers)), numbers);
  }
});

const ROADS = [
  { title: "Đường về biên giới" },
  { title: "Ánh dương", text: "Ánh dương trên con đường." },
  { title: "Hòa bình", text: "Về hoà bình" },
  { title: "Bài thứ tư", text: "Con đường này, dương liễu." },
  { title: "Bài thứ năm", text: "Dương liễu." },
];

for (const [query, titles] of [
  // Whatever their marks, by what they are worth; then the newest.
  ["duong", ["Ánh dương", "Đường về biên giới", "Bài thứ năm", "Bài thứ tư"]],
  // What has the word as typed stands before all else, even where another form is worth more.
  ["đường", ["Đường về biên giới", "Bài thứ tư", "Ánh dương", "Bài thứ năm"]],
  ["dương", ["Ánh dương", "Bài thứ năm", "Bài thứ tư", "Đường về biên giới"]],
  ["ĐƯỜNG", ["Đường về biên giới", "Bài thứ tư", "Ánh dương", "Bài thứ năm"]],
  ["hòa bình", ["Hòa bình"]],
  ["hoà bình", ["Hòa bình"]],
  ["hoa binh", ["Hòa bình"]],
  ["duong lieu", ["Bài thứ năm", "Bài thứ tư"]],
]) {
  test(`"${query}" finds ${titles.length} pages`, async () => {
    for (const form of ["NFC", "NFD"]) assert.deepEqual((await found(ROADS, query.normalize(form))).titles, titles, form);
  });
}

const PLANS = [
  { title: "Kế hoạch hữu nghị", number: "109/KH-LHBD", text: "Căn cứ Chỉ thị số 38-CT/TW." },
  { title: "Chỉ thị", number: "38-CT/TW" },
  { title: "Kế hoạch năm sau", number: "110/KH-LHBD", facts: ["109/KH-LHBD", "38-CT/TW"] },
  { title: "Tin về KH 109", text: "LHBD nói về 109 việc; kế hoạch số 109/KH-LHBD và 109/KH-LHBD." },
  { title: "38 người", text: "TW và CT." },
];

for (const [query, titles] of [
  ["109/KH-LHBD", ["Kế hoạch hữu nghị", "Kế hoạch năm sau", "Tin về KH 109"]],
  ["109 KH LHBD", ["Kế hoạch hữu nghị", "Kế hoạch năm sau", "Tin về KH 109"]],
  ["kh-lhbd", ["Kế hoạch năm sau", "Kế hoạch hữu nghị", "Tin về KH 109"]],
  ["38-CT/TW", ["Chỉ thị", "Kế hoạch năm sau", "Kế hoạch hữu nghị", "38 người"]],
]) {
  test(`"${query}" finds what bears it first`, async () => assert.deepEqual((await found(PLANS, query)).titles, titles));
}

test("words that stand together are worth more, and the newest of equals stands first", async () => {
  const records = [
    { title: "A", text: "hợp tác với Nhật Bản" },
    { title: "B", text: "Nhật ký, hợp đồng, bản đồ, tác giả" },
    { title: "C", text: "hợp tác với Nhật Bản" },
    { title: "D", text: "hợp tác; ký nhật và bản đồ" },
  ];
  assert.deepEqual((await found(records, "hop tac voi nhat ban")).titles, ["C", "A"]);
  assert.deepEqual((await found(records, "hop tac nhat ban")).titles, ["C", "A", "D", "B"]);
});

test("rare words are worth more than common ones", async () => {
  const records = [...Array.from({ length: 20 }, (_, at) => ({ title: `Hội ${at}` })), { title: "Sếu", text: "hội" }, { title: "Hội khác", text: "sếu" }];
  assert.deepEqual((await found(records, "hoi seu")).titles, ["Sếu", "Hội khác"]);
});

test("one and more are one word in English", async () => {
  const records = [{ title: "Friendship unions" }, { title: "A union" }, { title: "Unison" }];
  assert.deepEqual((await found(records, "union")).titles, ["A union", "Friendship unions"]);
  assert.deepEqual((await found(records, "unions")).titles, ["Friendship unions", "A union"]);
  assert.deepEqual((await found(records, "as")).titles, []);
});

test("what no page has whole is found by the beginning of the last word, then by some of the words", async () => {
  const records = [{ title: "Hữu nghị Lào" }, { title: "Hữu nghị Nhật Bản" }, { title: "Nghiên cứu" }];
  assert.deepEqual(await found(records, "hữu ng"), { how: "begun", titles: ["Hữu nghị Nhật Bản", "Hữu nghị Lào"] });
  assert.deepEqual(await found(records, "hữu nghị la"), { how: "begun", titles: ["Hữu nghị Lào"] });
  assert.deepEqual(await found(records, "hữu nghị"), { how: "all", titles: ["Hữu nghị Nhật Bản", "Hữu nghị Lào"] });
  // More of the words before fewer; less than half of them is not enough where others have more.
  assert.deepEqual(await found(records, "nhật hữu sếu"), { how: "some", titles: ["Hữu nghị Nhật Bản"] });
  const fewer = [{ title: "Hữu nghị" }, { title: "Bài dài", text: "Hữu hảo, nghị lực, Nhật ký." }, { title: "Nghị" }];
  assert.deepEqual(await found(fewer, "huu nghi nhat seu"), { how: "some", titles: ["Bài dài", "Hữu nghị"] });
  assert.deepEqual(await found(records, "sếu cứu hạc"), { how: "some", titles: ["Nghiên cứu"] });
  assert.deepEqual(await found(records, "sếu"), { how: "none", titles: [] });
  assert.deepEqual(await found(records, "…"), { how: "none", titles: [] });
  assert.deepEqual(await found(records, " "), { how: "newest", titles: ["Nghiên cứu", "Hữu nghị Nhật Bản", "Hữu nghị Lào"] });
});

test("a beginning may stand beside the word before it", async () => {
  const records = [{ title: "A", text: "hợp tác" }, { title: "B", text: "tác giả hợp lý" }];
  assert.deepEqual(await found(records, "hop ta"), { how: "begun", titles: ["A", "B"] });
});

test("a beginning with marks finds what begins with them first", async () => {
  const records = [{ title: "Đường" }, { title: "Dương" }, { title: "Đương" }];
  const titles = async (query) => (await found(records, query)).titles;
  assert.deepEqual(await titles("dươ"), ["Dương", "Đương", "Đường"]);
  assert.deepEqual(await titles("đươ"), ["Đương", "Đường", "Dương"]);
  assert.deepEqual(await titles("đườ"), ["Đường", "Đương", "Dương"]);
});

test("words with names of other things are only words", async () => {
  assert.deepEqual((await found([{ title: "Constructor" }, { title: "Proto" }], "constructor proto")).how, "some");
  assert.deepEqual((await found([{ title: "Hội Mẫu" }], "constructor mau")).titles, ["Hội Mẫu"]);
});

test("only the files that a query needs are fetched", async () => {
  const records = Array.from({ length: 60 }, (_, at) => ({ title: `tu${at} ban${at} hoa` }));
  const { index, asked } = written(records, { perFile: 4 });
  await find(index, "tu7 ban7");
  assert.ok(new Set(asked).size <= 3, `${asked}`);
  asked.length = 0;
  // However many words begin so.
  await find(index, "ban7 t");
  assert.ok(new Set(asked).size <= 6, `${asked}`);
});

test("choices narrow what was found, and each is told how many it would leave", async () => {
  const records = ["Hội A", "Hội B", "Hội C", "Đoàn D"].map((title) => ({ title }));
  const fields = [
    { name: "kind", terms: [["news", "Tin tức", gaps([0, 1, 3])], ["plans", "Kế hoạch", gaps([2])]] },
    { name: "year", terms: [["2026", "2026", gaps([0, 2])], ["2025", "2025", gaps([1, 3])]] },
  ];
  const { index } = written(records, { fields });
  const { hits } = await find(index, "hội");
  assert.deepEqual(narrow(index, hits, [-1, -1]), { hits: [2, 1, 0], counts: [[2, 1], [2, 1]] });
  assert.deepEqual(narrow(index, hits, [0, -1]), { hits: [1, 0], counts: [[2, 1], [1, 1]] });
  assert.deepEqual(narrow(index, hits, [0, 0]), { hits: [0], counts: [[1, 1], [1, 1]] });
  assert.deepEqual(narrow(index, hits, [1, 1]), { hits: [], counts: [[1, 0], [1, 0]] });
  assert.deepEqual(narrow(index, (await find(index, "")).hits, [0, -1]).hits, [3, 1, 0]);
});

test("an excerpt shows the sentences with the words, as they are written", async () => {
  const record = {
    title: "Hội thảo",
    summary: "Lời tóm tắt không có gì.",
    text: "Đoạn đầu.\nTP. Buôn Ma Thuột là nơi họp. Công tác đối ngoại nhân dân được nêu đầu tiên. Sau đó mọi người ra về.\nĐối tác, ngoại ngữ, nhân viên, dân số.",
  };
  for (const form of ["NFC", "NFD"]) {
    const given = Object.fromEntries(Object.entries(record).map(([name, text]) => [name, text.normalize(form)]));
    for (const query of ["doi ngoai nhan dan", "đối ngoại nhân dân".normalize("NFD")]) {
      const { excerpt, title } = await shown(given, query);
      assert.equal(excerpt.normalize("NFC"), "Công tác [đối ngoại nhân dân] được nêu đầu tiên. Sau đó mọi người ra về.");
      assert.equal(title, given.title);
    }
  }
  const han = "在上海X公司。中文搜索没有空格。下一句话也在这里。最后一句。";
  assert.equal((await shown({ title: "A", text: han }, "搜索")).excerpt, "中文[搜索]没有空格。下一句话也在这里。");
  assert.equal((await shown(record, "hoi thao")).excerpt, "Lời tóm tắt không có gì.");
  assert.equal((await shown(record, "buon ma thuot")).excerpt, "TP. [Buôn Ma Thuột] là nơi họp. Công tác đối ngoại nhân dân được nêu đầu tiên.");
});

test("an excerpt has the words together, and not one of them where the title has them all", async () => {
  const text = "Tác giả có hợp đồng.\nHai bên hợp tác tốt.";
  assert.equal((await shown({ title: "A", text }, "hop tac")).excerpt, "Hai bên [hợp tác] tốt.");
  assert.equal((await shown({ title: "Hợp tác", summary: "Lời đầu.", text: "Việc phù hợp." }, "hop tac")).excerpt, "Lời đầu.");
  assert.equal((await shown({ title: "Hợp lý", summary: "Lời đầu.", text: "Việc phù hợp." }, "hop tac")).excerpt, "Việc phù [hợp].");
});

test("a stop before a number or a small letter ends no sentence", async () => {
  const text = "It has a new basis. It replaces Plan No. 427/KH-UBND of 2012, cf. the register.";
  assert.equal((await shown({ title: "A", text }, "427")).excerpt, "It replaces Plan No. [427]/KH-UBND of 2012, cf. the register.");
});

test("where the word stands as typed, others of its letters are not marked", async () => {
  const record = { title: "Ánh dương", text: "Dương liễu bên đường." };
  assert.deepEqual(await shown(record, "đường"), { title: "Ánh dương", number: "", acronym: "", excerpt: "Dương liễu bên [đường]." });
  assert.equal((await shown(record, "duong")).excerpt, "[Dương] liễu bên [đường].");
  assert.equal((await shown(record, "duong")).title, "Ánh [dương]");
  assert.equal((await shown({ title: "Ánh dương" }, "đường")).title, "Ánh [dương]");
});

test("of words that stand together, the single ones beside them are not marked", async () => {
  const text = "Phù hợp với việc hợp tác; tác giả là người Nhật.";
  assert.equal((await shown({ title: "A", text }, "hợp tác nhật bản")).excerpt, "Phù hợp với việc [hợp tác]; tác giả là người [Nhật].");
});

test("numbers, acronyms and beginnings are marked", async () => {
  const plan = { title: "Kế hoạch", number: "109/KH-LHBD", text: "Kế hoạch số 109/KH-LHBD." };
  assert.deepEqual(await shown(plan, "109 kh lhbd"), { title: "Kế hoạch", number: "[109/KH-LHBD]", acronym: "", excerpt: "Kế hoạch số [109/KH-LHBD]." });
  const other = { title: "Tiếp Kế hoạch số 62/KH-UBND", number: "109/KH-LHBD", summary: "Lời đầu.", text: "Theo Kế hoạch số 417/KH-SNgV." };
  assert.deepEqual(await shown(other, "109/KH-LHBD"), { title: other.title, number: "[109/KH-LHBD]", acronym: "", excerpt: "Lời đầu." });
  assert.equal((await shown({ title: "Hội", acronym: "DAKVUFO" }, "dakv")).acronym, "[DAKVUFO]");
  assert.equal((await shown({ title: "Unions", text: "One union." }, "union")).title, "[Unions]");
});

test("of a long sentence the part with the words is shown, cut between words", async () => {
  const long = Array.from({ length: 120 }, (_, at) => `từ${at}`).join(" ");
  const { excerpt } = await shown({ title: "A", text: `${long} đích đến ${long}` }, "đích đến");
  assert.match(excerpt, /^… từ\d+ .*\[đích đến\] từ0 .* từ\d+ …$/u);
  assert.ok(excerpt.length < 280, `${excerpt.length}`);
  const beginning = (await shown({ title: "đích", text: long }, "đích")).excerpt;
  assert.match(beginning, /^từ0 .* từ\d+ …$/u);
  const { excerpt: han } = await shown({ title: "A", text: `${"中文".repeat(200)}搜索${"中文".repeat(200)}` }, "搜索");
  assert.match(han, /^… .*\[搜索\].* …$/u);
});

test("what an address says is written as it was read", () => {
  const NAMES = ["kind", "topic"];
  for (const [search, state] of [
    ["?q=%C4%91%C6%B0%E1%BB%9Dng+109%2FKH&kind=news", { text: "đường 109/KH", values: ["news", ""] }],
    ["?x=1&topic=t", { text: "", values: ["", "t"] }],
    ["", { text: "", values: ["", ""] }],
  ]) {
    assert.deepEqual(readState(search, NAMES), state);
    assert.equal(new URLSearchParams(writeState(search, NAMES, state)).toString(), new URLSearchParams(search).toString());
  }
  assert.equal(writeState("", NAMES, { text: "đường".normalize("NFD"), values: ["", ""] }), writeState("", NAMES, { text: "đường", values: ["", ""] }));
  assert.equal(writeState("?kind=news", NAMES, { text: " ", values: ["", ""] }), "");
});
