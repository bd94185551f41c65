// The demonstration as it is published, and which of its pages are looked at. Nothing here knows how many kinds of page there are:
// they are found in the built files.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { relative, sep } from "node:path";
import { after, test as nodeTest } from "node:test";
import { PATIENCE, browser } from "../bench.js";
import { Published } from "../published.js";

export const test = (name, body) => nodeTest(name, { timeout: 10 * PATIENCE }, body);

export const site = await Published.of();
after(() => site.close());

// Every file of the site by its path from the top.
export const files = readdirSync(site.file(""), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(site.file(""), `${entry.parentPath ?? entry.path}${sep}${entry.name}`).split(sep).join("/"))
  .sort();

export const hasFile = (file) => files.includes(file);
export const filesLike = (ending) => files.filter((file) => ending.test(file));

// What `look` says of each of these HTML texts: it runs in the browser, with a document that was parsed and not loaded.
export async function inTexts(texts, look, given = null) {
  const page = await browser.newPage();
  const said = [];
  for (let at = 0; at < texts.length; at += 50) {
    said.push(...await page.evaluate(({ batch, look, given }) => {
      const call = (0, eval)(`(${look})`);
      return batch.map((html) => call(new DOMParser().parseFromString(html, "text/html"), given));
    }, { batch: texts.slice(at, at + 50), look: String(look), given }));
  }
  await page.context().close();
  return said;
}

export const inDocuments = (pages, look, given) => inTexts(pages.map(({ file }) => site.read(file)), look, given);

// The kind of a page is what its template calls `main`. Its parts are all elements that the stylesheet can tell apart, and words in
// another language.
function describe(document) {
  const main = document.querySelector("main");
  const parts = new Set();
  for (const element of document.body.querySelectorAll("*")) {
    const name = element.localName + (element.type && element.localName === "input" ? `=${element.type}` : "");
    for (const style of element.classList.length ? element.classList : [""]) parts.add(`${name}.${style}`);
    if (element.lang && element.lang !== document.documentElement.lang) parts.add(`${name}[lang]`);
  }
  return {
    lang: document.documentElement.lang,
    kind: main?.className ?? "",
    parts: [...parts],
    text: document.body.textContent.length,
    isMoved: Boolean(document.querySelector("meta[http-equiv=refresh]")),
    isLetter: document.body.classList.contains("letter"),
    isHidden: Boolean(document.querySelector("meta[name=robots][content*=noindex]")),
    scripts: [...document.querySelectorAll("script[src]")].map((script) => script.getAttribute("src")),
    pictures: main ? main.querySelectorAll("img").length : 0,
  };
}

const named = filesLike(/\.html$/).map((file) => ({ file, path: `/${file.replace(/(^|\/)index\.html$/, "$1")}` }));
const described = await inDocuments(named, describe);

// Every HTML file.
export const documents = named.map((page, at) => ({ ...page, ...described[at] }));
// Those that a reader sees on the site: not those that lead on at once, nor letters to be sent, whose addresses are full.
export const pages = documents.filter(({ isMoved, isLetter }) => !isMoved && !isLetter);
export const letters = documents.filter(({ isLetter }) => isLetter);
export const languages = [...new Set(pages.map(({ lang }) => lang))].sort();

// The fewest pages (nearly) on which, in each language, every kind and every part of a page is seen: always the page with most that was not
// yet seen, of equals the longest. The longest of each kind come first, because they have most that can go wrong.
function cover(candidates) {
  const chosen = [];
  const seen = new Set();
  const marks = ({ lang, parts }) => parts.map((part) => `${lang} ${part}`);
  const take = (page) => {
    chosen.push(page);
    for (const mark of marks(page)) seen.add(mark);
  };
  const longest = [...candidates].sort((one, other) => other.text - one.text || (one.path < other.path ? -1 : 1));
  const kinds = new Set();
  for (const page of longest) {
    if (kinds.has(`${page.lang} ${page.kind}`)) continue;
    kinds.add(`${page.lang} ${page.kind}`);
    take(page);
  }
  while (longest.length) {
    const gains = longest.map((page) => ({ page, gain: marks(page).filter((mark) => !seen.has(mark)).length }));
    const best = gains.reduce((best, each) => (each.gain > best.gain ? each : best));
    if (best.gain === 0) break;
    take(best.page);
  }
  return chosen;
}

export const chosen = cover(pages);
export const chosenLetters = cover(letters);

export const longest = (isWanted) => pages.filter(isWanted).reduce((best, page) => (page.text > best.text ? page : best));

// Takes everything off a list by as many workers as there are processors; gives all that was said.
export async function shareOut(list, workers) {
  const waiting = [...list];
  const said = await Promise.all(workers.map(async (work) => {
    const own = [];
    for (let next = waiting.shift(); next; next = waiting.shift()) own.push(...await work(next));
    return own;
  }));
  return said.flat();
}

// Opens each of these pages, two at a time in two windows with these options, and gives all that `look` finds wrong there.
export async function inWindows(list, options, look) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(PATIENCE);
  try {
    const windows = await Promise.all([context.newPage(), context.newPage()]);
    return await shareOut(list, windows.map((window) => async (page) => {
      const answer = await window.goto(site.origin + page.path);
      assert.ok(answer.ok(), `${page.path}: ${answer.status()}`);
      await window.evaluate(() => document.fonts.ready.then(() => {}));
      return (await look(window, page)).map((fault) => `${page.path}: ${fault}`);
    }));
  } finally {
    await context.close();
  }
}

// Fails with what is wrong, as much as a person reads.
export function none(faults) {
  const rest = faults.length > 40 ? `\nand ${faults.length - 40} more` : "";
  assert.equal(faults.length, 0, `${faults.length} faults\n${faults.slice(0, 40).join("\n")}${rest}`);
}
