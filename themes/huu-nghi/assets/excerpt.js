// The words of a query in a text: which of them are marked, and the sentences around the best of them. Places count in the text as it is
// written.

import { isExactly, plural } from "./query.js";
import { words } from "./words.js";

// Letters of an excerpt; how far before the first word its sentence may begin.
const LENGTH = 240;
const BEFORE = 80;

const isMeant = (term, { folded }) => folded === term.folded || folded === plural(term.folded) || (term.isBeginning && folded.startsWith(term.folded));

// The words of a text, each with the term that it is, or -1.
function spot(text, terms) {
  return words(text).map((word) => {
    const meant = terms.map((term, at) => at).filter((at) => isMeant(terms[at], word));
    const exact = meant.find((at) => isExactly(word.exact, terms[at]));
    return { ...word, term: exact ?? meant[0] ?? -1, isExact: exact !== undefined };
  });
}

// Where a term stands with its marks somewhere in these texts, only that is it.
function settle(spotted, terms) {
  const exact = new Set(spotted.flat().filter(({ isExact }) => isExact).map(({ term }) => term));
  const isIt = ({ term, isExact }) => isExact || !terms[term]?.isMarked || !exact.has(term);
  return spotted.map((text) => text.map((word) => (isIt(word) ? word : { ...word, term: -1 })));
}

// Whether the next word of a text follows this one as the query has them.
function joins(text, word, next, pairs) {
  return next !== undefined && pairs.some(([a, b]) => a === word.term && b === next.term) && /^[^\p{L}\p{N}\n]{0,3}$/u.test(text.slice(word.end, next.start));
}

// Which words of a text stand beside one another as in the query, and the terms that do so.
function joinedIn(text, spotted, pairs) {
  const isJoined = spotted.map((word, at) => joins(text, word, spotted[at + 1], pairs));
  const isTogether = (at) => isJoined[at] || isJoined[at - 1];
  return { isJoined, isTogether, terms: spotted.filter((_, at) => isTogether(at)).map(({ term }) => term) };
}

// What is marked: words that stand together as in the query, and of the others those that do so neither here nor `elsewhere`.
function marksOf(text, spotted, pairs, elsewhere = []) {
  const { isJoined, isTogether, terms } = joinedIn(text, spotted, pairs);
  const together = new Set([...terms, ...elsewhere]);
  const marks = [];
  spotted.forEach(({ term, start, end }, at) => {
    if (term < 0 || (together.has(term) && !isTogether(at))) return;
    if (isJoined[at - 1]) marks.at(-1).end = end;
    else marks.push({ start, end });
  });
  return marks;
}

// A part of a text in pieces: [text, whether it is marked].
function pieces(text, marks, from = 0, to = text.length) {
  const found = [];
  let at = from;
  const push = (end, isMarked) => {
    if (end > at) found.push([text.slice(at, end), isMarked]);
    at = Math.max(at, end);
  };
  marks.filter(({ start, end }) => end > from && start < to).forEach(({ start, end }) => {
    push(Math.max(start, from), false);
    push(Math.min(end, to), true);
  });
  push(to, false);
  return found;
}

// The first word of the best run of words within the length of an excerpt: more of the terms, the rare before the common, and more of them together.
function best(text, spotted, terms, pairs) {
  const found = spotted.map((word, at) => ({ ...word, joins: joins(text, word, spotted[at + 1], pairs) })).filter(({ term }) => term >= 0);
  let most = { worth: 0, start: 0, end: 0 };
  // The first that is too far away.
  let beyond = 0;
  found.forEach((word, at) => {
    while (beyond < found.length && found[beyond].end - word.start <= LENGTH - BEFORE) beyond += 1;
    const inside = found.slice(at, beyond);
    const rarity = (some) => [...new Set(some.map(({ term }) => term))].reduce((sum, term) => sum + terms[term].rarity, 0);
    const worth = rarity(inside) + rarity(inside.filter(({ joins }) => joins)) / 2;
    if (worth > most.worth) most = { worth, start: word.start, end: inside.at(-1)?.end ?? word.end };
  });
  return most;
}

// Where the sentences of a line begin and end. A stop after a single capital, within capitals (TP., ThS.), after a number in front or before a
// number or a small letter ("No. 109") ends none.
function sentences(line) {
  const stops = line.matchAll(/[.!?…]["”’»)]*\s+(?=[^\s\p{Ll}\p{Nd}])|[。！？]["”’»)]*\s*(?=\S)/gu);
  // Looked for no further back than such words are long, so that a long line without blanks takes no longer than any other.
  const wordBefore = (end) => line.slice(Math.max(0, end - 20), end).match(/\S*$/u)[0].normalize("NFC");
  const isEnd = ({ 0: stop, index }) => /^[。！？]/u.test(stop) || !/^\p{Lu}$|^.+\p{Lu}|^\d{1,2}$/u.test(wordBefore(index));
  return [0, ...Array.from(stops).filter(isEnd).map(({ 0: stop, index }) => index + stop.length), line.length];
}

// One or two sentences of a line around these places, or what has room of a long one.
function around(line, spotted, { start, end }) {
  const bounds = sentences(line);
  let from = bounds.findLast((bound) => bound <= start && bound < line.length) ?? 0;
  if (start - from > BEFORE) from = spotted.find((word) => word.start >= start - BEFORE / 2)?.start ?? start;
  const room = bounds.filter((bound) => bound >= end && bound > from && bound - from <= LENGTH);
  // A second sentence where there is room for it.
  const to = room[1] ?? room[0] ?? spotted.findLast((word) => word.end <= from + LENGTH)?.end ?? line.length;
  return { from, to: from + line.slice(from, to).trimEnd().length, isCut: !bounds.includes(from), isOpen: room.length === 0 };
}

// What a result shows of a document: its title, number, acronym and an excerpt of its summary or text, each in pieces.
export function excerpted({ title, number = "", acronym = "", summary = "", text = "" }, terms, pairs) {
  const lines = [summary, ...text.split("\n")].filter((line) => line !== "");
  const texts = [title, number, acronym, ...lines];
  const spotted = settle(texts.map((text) => spot(text, terms)), terms);
  const inHead = texts.slice(0, 3).flatMap((text, at) => joinedIn(text, spotted[at], pairs).terms);
  const marked = texts.slice(0, 3).map((text, at) => pieces(text, marksOf(text, spotted[at], pairs, inHead)));
  const shown = { title: marked[0], number: marked[1], acronym: marked[2], excerpt: [] };
  if (lines.length === 0) return shown;
  // Where title, number or acronym say it all, a text with little of it says less than its beginning.
  const said = spotted.slice(0, 3).map((words) => new Set(words.map(({ term }) => term)));
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const least = said.some((those) => terms.every((_, at) => those.has(at))) ? total / 2 : 0;
  let chosen = { worth: least, start: 0, end: 0, line: lines[0], spotted: spotted[3] };
  lines.forEach((line, at) => {
    const found = best(line, spotted[at + 3], terms, pairs);
    if (found.worth > chosen.worth) chosen = { ...found, line, spotted: spotted[at + 3] };
  });
  const { from, to, isCut, isOpen } = around(chosen.line, chosen.spotted, chosen);
  const inside = pieces(chosen.line, marksOf(chosen.line, chosen.spotted, pairs), from, to);
  return { ...shown, excerpt: [...(isCut ? [["… ", false]] : []), ...inside, ...(isOpen ? [[" …", false]] : [])] };
}
