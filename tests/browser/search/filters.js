// Results are narrowed by kind, topic, year, sector and country; what is left is counted right, and the address keeps what was chosen.

import assert from "node:assert/strict";
import { COUNTRIES, SECTORS, TOPICS } from "../large.js";
import { check, choice, counts, field, offered, paths, search, total } from "./window.js";
import { counted, large } from "./sites.js";

const VI = "/tim-kiem/";
const WORD = "okavango";
// Where an address names a term, by what is known of the entries.
const KNOWN = { kind: "kind", topic: "topic", year: "year", sector: "sector", country: "country" };
const idOf = { kind: (kind) => ({ news: "news", organization: "organizations" })[kind], country: (code) => code.toLowerCase() };

// How often each term is left, among these entries.
function tally(name, entries) {
  const all = new Map();
  for (const entry of entries) {
    const value = entry[KNOWN[name]];
    if (value === undefined) continue;
    const id = (idOf[name] ?? String)(value);
    all.set(id, (all.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...all].sort());
}

check("each choice says how many results it leaves", large, VI, async (page) => {
  await search(page, WORD);
  assert.equal(await total(page), counted.length);
  for (const name of Object.keys(KNOWN)) assert.deepEqual(await offered(page, name), tally(name, counted), name);
});

check("choices are combined, and the others are counted anew", large, VI, async (page) => {
  await search(page, WORD);
  const wanted = counted[0];
  let left = counted;
  for (const name of ["country", "kind", "topic", "year"]) {
    await choice(page, name).selectOption((idOf[name] ?? String)(wanted[name]));
    left = left.filter((entry) => entry[name] === wanted[name]);
    await counts(page, left.length);
    // Of its own field everything else can still be chosen.
    for (const other of Object.keys(KNOWN).filter((other) => other !== name)) {
      const chosen = await choice(page, other).inputValue();
      if (!chosen) assert.deepEqual(await offered(page, other), tally(other, left), `${other} after ${name}`);
    }
  }
});

check("by sector", large, VI, async (page) => {
  await search(page, WORD);
  await choice(page, "sector").selectOption("120");
  await counts(page, counted.filter(({ sector }) => sector === "120").length);
});

check("the address keeps words and choices; going back undoes a choice, loading again shows the same", large, VI, async (page) => {
  await search(page, WORD);
  await choice(page, "kind").selectOption("organizations");
  const organizations = counted.filter(({ kind }) => kind === "organization");
  await counts(page, organizations.length);
  await choice(page, "country").selectOption("fr");
  const french = organizations.filter(({ country }) => country === "FR");
  await counts(page, french.length);
  const chosen = new URL(page.url());
  assert.deepEqual(Object.fromEntries(chosen.searchParams), { q: WORD, kind: "organizations", country: "fr" });
  const before = await paths(page);
  await page.reload();
  await counts(page, french.length);
  assert.deepEqual(await paths(page), before);
  assert.deepEqual([await field(page).inputValue(), await choice(page, "kind").inputValue(), await choice(page, "country").inputValue()], [WORD, "organizations", "fr"]);
  await page.goBack();
  await counts(page, organizations.length);
  assert.deepEqual([await choice(page, "kind").inputValue(), await choice(page, "country").inputValue()], ["organizations", ""]);
  await page.goBack();
  await counts(page, counted.length);
  await page.goForward();
  await counts(page, organizations.length);
  // From a result back to the list as it was.
  const seen = await paths(page);
  await page.locator(`a[href$="${seen[1].split("/").at(-2)}/"]`).first().click();
  await page.waitForURL(large.origin + seen[1]);
  await page.goBack();
  await counts(page, organizations.length);
  assert.deepEqual(await paths(page), seen);
});

check("an address that names what is not there passes it over", large, `${VI}?q=${WORD}&kind=nothing&topic=&year=1066&country=LA`, async (page) => {
  await counts(page, counted.filter(({ country }) => country === "LA").length);
});

check("labels are those of the vocabularies, in each language", large, VI, async (page) => {
  const labels = async () => (await choice(page, "topic").locator("option").allTextContents()).slice(1).map((text) => text.replace(/ \(.*/, ""));
  await search(page, "hội");
  assert.deepEqual(await labels(), Object.values(TOPICS).map(([vi]) => vi));
  await page.goto(`${large.origin}/en/search/`);
  await search(page, "friendship");
  assert.deepEqual(await labels(), Object.values(TOPICS).map(([, en]) => en));
});
