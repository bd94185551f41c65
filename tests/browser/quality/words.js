// What a screen reader is told of every page: an outline without gaps, and in which language to speak.

import assert from "node:assert/strict";
import { documents, inDocuments, inTexts, languages, letters, none, pages, test } from "./site.js";

async function inEvery(list, look, given) {
  const said = await inDocuments(list, look, given);
  return said.flatMap((faults, at) => faults.map((fault) => `${list[at].path}: ${fault}`));
}

function outline(document) {
  const faults = [];
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const first = headings.filter(({ localName }) => localName === "h1");
  if (first.length !== 1) faults.push(`${first.length} headings of the first level`);
  let above = 0;
  for (const heading of headings) {
    const level = Number(heading.localName[1]);
    const words = heading.textContent.trim();
    if (!words && !heading.querySelector("img[alt]:not([alt=''])")) faults.push(`an empty ${heading.localName}`);
    if (level > above + 1) faults.push(`after h${above} comes h${level}: ${words.slice(0, 60)}`);
    above = level;
  }
  return faults;
}

test("every page has one title and an outline without gaps", async () => {
  none(await inEvery(documents, outline));
});

// Words that no sentence of a language does without, and that are no words of the others; so a sentence tells its language, while a
// proper name may stand in any text.
const TELLING = {
  en: ["the", "of", "and", "with", "for", "from", "is", "are", "was", "this", "that", "which", "have"],
  vi: ["và", "của", "các", "những", "được", "với", "tại", "về", "để", "đã", "từ", "đến", "này", "một", "người", "năm", "tháng", "ngày", "là"],
};

// Texts, and attributes that are read out, in which a word tells of another language than the one they are said to be in.
function foreign(document, telling) {
  const split = (text) => text.replace(/\b\w+:\/\/\S+/g, " ").toLowerCase().normalize("NFC").split(/[^\p{L}\p{M}]+/u);
  const spoken = (element) => element.closest("[lang]").lang.split("-")[0];
  const faults = [];
  const judge = (element, text) => {
    const said = spoken(element);
    const words = new Set(split(text));
    for (const [language, list] of Object.entries(telling)) {
      const found = language === said ? [] : list.filter((word) => words.has(word));
      if (found.length) faults.push(`“${text.trim().slice(0, 80)}” has ${language} words (${found.join(", ")}) but is said to be ${said}: <${element.localName} class="${element.className}">`);
    }
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("script, code, pre, [translate=no]")) continue;
    for (const node of element.childNodes) if (node.nodeType === 3 && node.data.trim()) judge(element, node.data);
    for (const name of ["alt", "title", "aria-label", "placeholder"]) if (element.getAttribute(name)) judge(element, element.getAttribute(name));
  }
  return faults;
}

test("what is in another language says so", async () => {
  assert.deepEqual(languages.filter((language) => !TELLING[language]), [], "languages without telling words");
  none(await inEvery([...pages, ...letters], foreign, TELLING));
});

test("a sentence in the wrong language is seen, a name is not", async () => {
  const wrong = ["<p>Tin của hội</p>", "<p lang=vi>Tin <b lang=en>and the rest</b> of this</p>", "<img alt=\"Quà của hội\">"];
  const right = ["<p>Đồi Mẫu Commune, Đồi Mẫu</p>", "<p lang=vi>Tin của hội</p>", "<b lang=vi>Vì trẻ em</b>"];
  const faults = await inTexts([...wrong, ...right].map((html) => `<html lang="en"><body>${html}</body></html>`), foreign, TELLING);
  assert.deepEqual(faults.map(({ length }) => length), [1, 1, 1, 0, 0, 0]);
});

test("a gap in the outline is seen", async () => {
  const wrong = ["<h1>a</h1><h3>b</h3>", "<h2>a</h2>", "<h1>a</h1><h1>b</h1>", "<h1>a</h1><h2></h2>"];
  const faults = await inTexts([...wrong, "<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>"], outline);
  assert.deepEqual(faults.map(({ length }) => length > 0), [true, true, true, true, false]);
});
