// A window on a page for searching: what a reader does there and what is to be seen. Everything waits until the page shows what was asked
// for last, and no longer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { PATIENCE } from "../bench.js";

// A window on a page of a site, closed afterwards; nothing may be complained of unless the test expects it.
export function check(name, site, path, body, { expected = [], ...options } = {}) {
  test(name, { timeout: 3 * PATIENCE }, async () => {
    const page = await site.window(options);
    page.setDefaultTimeout(PATIENCE / 2);
    try {
      await page.goto(site.origin + path);
      await body(page);
      assert.deepEqual(page.complaints.filter((text) => !expected.some((part) => text.includes(part))), []);
    } finally {
      await page.context().close();
    }
  });
}

export const field = (page) => page.locator("#search-q");
export const choice = (page, name) => page.locator(`#search-${name}`);
export const results = (page) => page.locator("#search-results > ol > li");
export const more = (page) => page.locator("#search-results .more button");
// How the results were found, if not by all words.
export const how = (page) => page.locator("#search-how").textContent();
const heading = (page) => page.locator("#search-count");

// A whole query and Enter: the heading has the focus once the results stand below it.
export async function search(page, query) {
  await field(page).fill(query);
  await field(page).press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "search-count");
  return found(page);
}

// A query letter by letter, so many milliseconds apart, after what stands there: the page says what it found once the hand rests.
export async function type(page, letters, delay = 0) {
  await field(page).focus();
  const query = (await field(page).inputValue()) + letters;
  await page.evaluate(() => { document.getElementById("search-said").textContent = ""; });
  await page.keyboard.type(letters, { delay });
  return said(page, query);
}

// What is announced of this query.
export async function said(page, query) {
  const heard = await page.waitForFunction((query) => {
    const isAsked = new URLSearchParams(location.search).get("q") === query && document.getElementById("search-q").value === query;
    return isAsked && document.getElementById("search-said").textContent.trim();
  }, query);
  return heard.jsonValue();
}

// Until so many results are there.
export async function counts(page, count) {
  await page.waitForFunction((count) => {
    const results = document.getElementById("search-results");
    return !results.hidden && Number(results.querySelector("h2").textContent.replace(/\D/g, "")) === count;
  }, count);
}

export async function total(page) {
  return Number((await heading(page).textContent()).replace(/\D/g, ""));
}

// The results that are to be seen: their pages, the sentences of their excerpts, and each piece that is marked.
export function found(page) {
  return results(page).evaluateAll((items) => items.map((item) => {
    const summary = item.querySelector(".card-summary")?.textContent ?? "";
    return {
      path: decodeURIComponent(item.querySelector("a").pathname),
      title: item.querySelector("a").textContent,
      excerpt: summary.split("…").map((part) => part.trim()).filter(Boolean),
      marked: [...item.querySelectorAll("mark")].map((mark) => mark.textContent),
    };
  }));
}

export const paths = async (page) => (await found(page)).map(({ path }) => path);

// The terms that a field offers, each with how many results it would leave.
export async function offered(page, name) {
  const options = await choice(page, name).locator("option").evaluateAll((options) => options.slice(1).filter(({ hidden }) => !hidden).map((option) => [option.value, option.textContent]));
  return Object.fromEntries(options.map(([id, label]) => [id, Number(label.match(/\(([\d.,]+)\)$/)?.[1].replace(/\D/g, ""))]).sort());
}

// All that a page of the site says, one space between any two words.
export function textOf(page, path) {
  return page.evaluate(async (path) => {
    const read = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
    read.querySelectorAll(".note-ref, .back, script").forEach((element) => element.remove());
    const inline = new Set("A ABBR B CITE CODE DEL EM I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR".split(" "));
    const words = (node) => (node.nodeType === Node.TEXT_NODE ? node.data
      : [...node.childNodes].map((child) => (child.nodeType === Node.TEXT_NODE || inline.has(child.nodeName) ? words(child) : ` ${words(child)} `)).join(""));
    return words(read.body).normalize("NFC").replace(/\s+/g, " ");
  }, path);
}
