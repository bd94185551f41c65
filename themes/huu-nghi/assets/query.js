// A query against the index of all pages of a language: which documents have its words, and in which order. The index is described in
// src/search/mod.rs; a document is its number there.

import { untoned, words } from "./words.js";

// Letters in the name of a file; words of a query that count; files of words that the beginning of one may need.
const NAME = 8;
const MOST_WORDS = 16;
const MOST_FILES = 3;

// What a word is worth by where it stands, from a text to a name; and less than as it was typed: with an s more or less, as a beginning.
const WORTH = [1, 1.6, 2.5, 5, 12];
const PLURAL = 0.9;
const LONGER = 0.8;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Uint8Array(128);
[...ALPHABET].forEach((letter, value) => { VALUES[letter.charCodeAt(0)] = value; });

// Each document of a set, ascending.
export function each(set, body) {
  if (set[0] === ".") {
    for (let at = 1; at < set.length; at += 1) {
      const bits = VALUES[set.charCodeAt(at)];
      for (let bit = 0; bit < 6; bit += 1) if (bits & (1 << bit)) body((at - 1) * 6 + bit);
    }
    return;
  }
  let document = -1;
  let gap = 0;
  let shift = 0;
  for (let at = 0; at < set.length; at += 1) {
    const value = VALUES[set.charCodeAt(at)];
    gap |= (value & 31) << shift;
    shift += 5;
    if (value >= 32) continue;
    document += gap + 1;
    body(document);
    gap = 0;
    shift = 0;
  }
}

// The index as it came; `part` gives what stands in a file of its folder.
export function prepare({ documents, words: files, pairs, fields }, part) {
  const name = (names, at) => names.slice(at * NAME, (at + 1) * NAME);
  // Where there are no words at all there is no file.
  const shelf = ({ first, files }) => ({ first, part: (at) => (at < first.length ? part(name(files, at)) : {}) });
  const sets = ({ terms }) => terms.map(([, , set]) => {
    const found = [];
    each(set, (document) => found.push(document));
    return Uint32Array.from(found);
  });
  return {
    count: documents.length / NAME,
    document: (at) => part(name(documents, at)),
    words: shelf(files),
    pairs: shelf(pairs),
    fields: fields.map((field) => ({ name: field.name, ids: field.terms.map(([id]) => id), labels: field.terms.map(([, label]) => label), sets: sets(field) })),
  };
}

// The file in which a word stands, if it is anywhere.
function fileOf(first, word) {
  let low = 0;
  for (let high = first.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (first[middle] <= word) low = middle;
    else high = middle;
  }
  return low;
}

const own = (part, key) => (Object.hasOwn(part, key) ? part[key] : undefined);

// English has an s at the end of more than one; no Vietnamese word ends so.
export function plural(folded) {
  if (!/^[a-z]{3,}$/.test(folded)) return undefined;
  return folded.endsWith("s") ? folded.slice(0, -1) : `${folded}s`;
}

// Whether a form has the marks that were typed. Of a beginning the tone may still be to come.
export function isExactly(form, { exact, isBeginning }) {
  if (!isBeginning) return form === exact;
  const [begins, tones] = untoned(exact);
  return form.startsWith(begins) && form.endsWith(tones);
}

// The words of a query, each once, and which stand beside one another.
export function termsOf(query) {
  const terms = [];
  const order = words(query).slice(0, MOST_WORDS).map(({ exact, folded }) => {
    const known = terms.findIndex((term) => term.exact === exact);
    return known < 0 ? terms.push({ exact, folded, isMarked: exact !== folded, isBeginning: false }) - 1 : known;
  });
  const pairs = [];
  order.forEach((next, at) => {
    const isNew = at > 0 && !pairs.some(([a, b]) => a === order[at - 1] && b === next);
    if (isNew) pairs.push([order[at - 1], next]);
  });
  return { terms, pairs, last: order.at(-1) };
}

// What the index has of a word: [folded, its forms and sets in turn, how near it is to what was typed].
async function formsOf({ words: { first, part } }, { folded, isBeginning }) {
  if (isBeginning) {
    const from = fileOf(first, folded);
    const files = Math.min(MOST_FILES, fileOf(first, `${folded}\uffff`) - from + 1);
    const parts = await Promise.all(Array.from({ length: files }, (_, at) => part(from + at)));
    const begun = parts.flatMap((words) => Object.entries(words)).filter(([word]) => word.startsWith(folded));
    return begun.map(([word, forms]) => [word, forms, word === folded ? 1 : LONGER]);
  }
  const spellings = [folded, plural(folded)].filter(Boolean);
  const found = await Promise.all(spellings.map(async (word) => [word, own(await part(fileOf(first, word)), word), word === folded ? 1 : PLURAL]));
  return found.filter(([, forms]) => forms);
}

// What a word is worth in each document, where it stands exactly as typed, and how much it tells documents apart.
async function look(index, term) {
  const worth = new Float32Array(index.count);
  const exactly = new Uint8Array(index.count);
  for (const [folded, forms, near] of await formsOf(index, term)) {
    for (let at = 0; at < forms.length; at += 2) {
      const isExact = term.isMarked && isExactly(forms[at] || folded, term) ? 1 : 0;
      forms[at + 1].split(",").forEach((set, level) => each(set, (document) => {
        // A document that has the word as typed is judged by that alone.
        const isBetter = isExact === exactly[document] ? near * WORTH[level] > worth[document] : isExact > exactly[document];
        if (!isBetter) return;
        exactly[document] = isExact;
        worth[document] = near * WORTH[level];
      }));
    }
  }
  const having = worth.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
  return { term, worth, exactly, rarity: having > 0 ? Math.log(1 + index.count / having) : 0 };
}

// In how many of the pairs each document has both beside one another.
async function neighbours({ count, pairs: { first, part } }, { terms, pairs }) {
  const met = new Uint8Array(count);
  const seen = new Uint8Array(count);
  const parts = await Promise.all(pairs.map(([a, b]) => part(fileOf(first, `${terms[a].folded} ${terms[b].folded}`))));
  pairs.forEach(([a, b], at) => {
    const after = own(parts[at], terms[a].folded) ?? {};
    const next = terms[b].folded;
    const sets = terms[b].isBeginning ? Object.keys(after).filter((word) => word.startsWith(next)).map((word) => after[word]) : [own(after, next) ?? ""];
    sets.forEach((set) => each(set, (document) => {
      if (seen[document] === at + 1) return;
      seen[document] = at + 1;
      met[document] += 1;
    }));
  });
  return met;
}

// Documents with so many of the words, best first: more of the words, more of them exactly as typed, by what they are worth, the newest.
function rank(count, looks, met, pairs, least) {
  const had = new Uint8Array(count);
  const exact = new Uint8Array(count);
  const score = new Float64Array(count);
  const hits = [];
  for (let document = 0; document < count; document += 1) {
    for (const { worth, exactly, rarity } of looks) {
      if (worth[document] === 0) continue;
      had[document] += 1;
      exact[document] += exactly[document];
      score[document] += rarity * worth[document];
    }
    if (had[document] < least) continue;
    if (pairs > 0) score[document] *= 0.25 + 0.75 * (met[document] / pairs) ** 2;
    hits.push(document);
  }
  return hits.sort((a, b) => had[b] - had[a] || exact[b] - exact[a] || score[b] - score[a] || b - a);
}

// The documents that a query finds, best first, and how: those with all its words, with the last as a beginning, with some. Without words
// all of them, the newest first.
export async function find(index, query) {
  const { terms, pairs, last } = termsOf(query);
  if (terms.length === 0) {
    const all = query.trim() === "" ? Array.from({ length: index.count }, (_, at) => index.count - 1 - at) : [];
    return { hits: all, how: all.length > 0 ? "newest" : "none", terms, pairs };
  }
  const ranked = (looks, met, least) => rank(index.count, looks, met, pairs.length, least);
  const [met, ...looks] = await Promise.all([neighbours(index, { terms, pairs }), ...terms.map((term) => look(index, term))]);
  const all = ranked(looks, met, terms.length);
  const told = (looked) => looked.map(({ term, rarity }) => ({ ...term, rarity }));
  if (all.length > 0) return { hits: all, how: "all", terms: told(looks), pairs };
  const begun = terms.map((term, at) => (at === last ? { ...term, isBeginning: true } : term));
  const [metBegun, begins] = await Promise.all([neighbours(index, { terms: begun, pairs }), look(index, begun[last])]);
  const looksBegun = looks.map((look, at) => (at === last ? begins : look));
  for (const [how, least] of [["begun", terms.length], ["some", Math.ceil(terms.length / 2)], ["some", 1]]) {
    const hits = ranked(looksBegun, metBegun, least);
    if (hits.length > 0) return { hits, how, terms: told(looksBegun), pairs };
  }
  return { hits: [], how: "none", terms, pairs };
}

// Of these documents those that have the chosen term of each field (a number, or -1), and for each term how many there would be if it
// were chosen instead.
export function narrow({ count, fields }, hits, chosen) {
  const isHit = new Uint8Array(count);
  hits.forEach((document) => { isHit[document] = 1; });
  const met = new Uint8Array(count);
  let wanted = 0;
  fields.forEach(({ sets }, at) => {
    if (chosen[at] < 0) return;
    wanted |= 1 << at;
    sets[chosen[at]].forEach((document) => { met[document] |= 1 << at; });
  });
  const counts = fields.map(({ sets }, at) => {
    const others = wanted & ~(1 << at);
    return sets.map((set) => set.reduce((sum, document) => sum + (isHit[document] === 1 && (met[document] & others) === others ? 1 : 0), 0));
  });
  return { hits: hits.filter((document) => met[document] === wanted), counts };
}
