// The filter of a list, of the directory or of the register of documents: combines what the plain lists divide. The form, its words and its choices stand in the page, hidden until
// this script runs; the entries come from the index beside the page, fetched when the reader first turns to the form. Without the script
// or the index the plain lists are there as ever.

import { element, number, readState, say, told, writeState } from "./page.js";
import { fold, moveTone, spell } from "./words.js";

// How many results are shown at once, and after how long a pause in typing they are announced and put into the address.
export const STEP = 50;
const PAUSE = 400;

// The index as it came, made ready for looking through: the terms of all entries in one row, their texts folded and spelled.
export function prepare({ fields, entries }) {
  const fieldOf = [];
  const labels = [];
  const numbers = fields.map(({ terms }, field) => new Map(terms.map(([id, label]) => [id, (labels.push(label), fieldOf.push(field) - 1)])));
  const starts = Uint32Array.from({ length: entries.length + 1 });
  entries.forEach((entry, at) => { starts[at + 1] = starts[at] + entry[4].length; });
  const terms = new Uint16Array(starts[entries.length]);
  entries.forEach((entry, at) => terms.set(entry[4], starts[at]));
  // With a blank before each word, so that the beginning of a word can be looked for.
  const spelled = entries.map(([name, , acronym, further, , , note = "", summary = ""]) => ` ${spell(`${name} ${acronym} ${further} ${note} ${summary}`)}`);
  const folded = spelled.map(fold);
  const marked = spelled.map((text) => {
    const moved = moveTone(text);
    return moved === text ? text : `${text} ${moved}`;
  });
  const classes = fields.flatMap(({ terms: all }) => all.map(([, , look]) => look));
  const isLine = fields.map(({ line = false }) => line);
  return { names: fields.map(({ name }) => name), numbers, labels, classes, isLine, fieldOf, entries, starts, terms, folded, marked };
}

// The words of a query: those without marks are looked for in folded texts, the others where the marks stand too. What is typed without a
// blank stays together (38-CT/TW), and a number is looked for from its first digit: 9/KH is not 109/KH.
function wordsOf(query) {
  const words = query.split(/\s+/u).map(spell).filter((word) => word !== "").map((word) => (/^\d/.test(word) ? ` ${word}` : word));
  const hasMarks = (word) => fold(word) !== word;
  return { plain: words.filter((word) => !hasMarks(word)), marked: words.filter(hasMarks).map((word) => [word, moveTone(word)]) };
}

// The entries that have every word and every chosen term (a number, or -1, for each field), and for each term how many there would be if
// it were chosen instead. Where no entry has the marks that were typed, they may be on their way or wrong: then none of them counts.
export function sift(index, query, chosen) {
  const words = wordsOf(query);
  const sifted = walk(index, words, chosen);
  const found = sifted.hits.length === 0 && words.marked.length > 0 ? walk(index, wordsOf(fold(query)), chosen) : sifted;
  return { ...found, hits: numbered(index, wordsOf(fold(query)), found.hits) };
}

// Who types a number looks for what bears it, before all that names it.
function numbered({ entries }, { plain }, hits) {
  const numbers = plain.filter((word) => word.startsWith(" "));
  if (numbers.length === 0) return hits;
  const bears = (at) => numbers.every((word) => ` ${fold(spell(entries[at][0]))}`.includes(word));
  const first = hits.filter(bears);
  return first.length === 0 || first.length === hits.length ? hits : [...first, ...hits.filter((at) => !bears(at))];
}

// One walk over the entries, however many terms there are.
function walk({ folded, marked, starts, terms, fieldOf }, words, chosen) {
  const wanted = chosen.filter((term) => term >= 0).length;
  const isMet = new Uint8Array(chosen.length);
  const counts = new Uint32Array(fieldOf.length);
  const hits = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (words.plain.length > 0) {
      const text = folded[at];
      if (!words.plain.every((word) => text.includes(word))) continue;
    }
    if (words.marked.length > 0) {
      const text = marked[at];
      if (!words.marked.every(([typed, moved]) => text.includes(typed) || text.includes(moved))) continue;
    }
    isMet.fill(0);
    let met = 0;
    for (let i = starts[at]; i < starts[at + 1]; i += 1) {
      const field = fieldOf[terms[i]];
      if (chosen[field] === terms[i]) {
        isMet[field] = 1;
        met += 1;
      }
    }
    if (met === wanted) hits.push(at);
    if (met < wanted - 1) continue;
    // One choice that is not met: the entry counts for the other terms of that field alone.
    for (let i = starts[at]; i < starts[at + 1]; i += 1) {
      const field = fieldOf[terms[i]];
      if (met === wanted || (chosen[field] >= 0 && isMet[field] === 0)) counts[terms[i]] += 1;
    }
  }
  return { hits, counts };
}

// The page.

function start(form, results) {
  const words = form.dataset;
  const text = form.elements.namedItem("q");
  const selects = [...form.querySelectorAll("select")];
  const criteria = form.querySelector("details");
  const names = selects.map((select) => select.name);
  const note = form.querySelector(".filter-note");
  const reset = form.querySelector("button[type=button]");
  const heading = results.querySelector("h2");
  const list = results.querySelector("ul");
  const more = results.querySelector("button");
  const status = document.getElementById("filter-said");
  const plain = document.querySelectorAll(".unfiltered");
  const base = new URL(words.index, location.href);

  const state = () => ({ text: text.value, values: selects.map((select) => select.value) });
  const isActive = () => text.value.trim() !== "" || selects.some((select) => select.value !== "");

  let index;
  let loading;
  let found = [];
  let shown = STEP;
  const rows = [];

  function load() {
    if (loading) return;
    loading = fetch(base)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .then((data) => { index = prepare(data); })
      .then(() => {
        note.textContent = "";
        show();
        announce();
      })
      .catch(() => {
        // Asked again with the next change.
        loading = undefined;
        index = undefined;
        note.textContent = isActive() ? words.failed : "";
        leave();
      });
  }

  // The plain list, as if there were no filter.
  function leave() {
    results.hidden = true;
    plain.forEach((part) => { part.hidden = false; });
  }

  function show() {
    reset.hidden = !isActive();
    if (!index) {
      note.textContent = isActive() ? words.loading : "";
      if (isActive()) load();
      return;
    }
    const chosen = selects.map((select) => index.numbers[index.names.indexOf(select.name)]?.get(select.value) ?? -1);
    const sifted = sift(index, text.value, chosen);
    found = sifted.hits;
    shown = STEP;
    selects.forEach((select) => count(select, sifted.counts));
    if (!isActive()) {
      leave();
      return;
    }
    heading.textContent = told(found.length, words);
    list.replaceChildren(...found.slice(0, shown).map(row));
    tellMore();
    results.hidden = false;
    plain.forEach((part) => { part.hidden = true; });
  }

  // What each choice would leave. One that would leave nothing cannot be taken.
  function count(select, counts) {
    const numbers = index.numbers[index.names.indexOf(select.name)];
    for (const option of select.options) {
      if (option.value === "") continue;
      const left = counts[numbers?.get(option.value)] ?? 0;
      const label = `${option.dataset.name} (${number(left, words)})`;
      const isDisabled = left === 0 && !option.selected;
      if (option.textContent !== label) option.textContent = label;
      if (option.disabled !== isDisabled) option.disabled = isDisabled;
    }
  }

  function tellMore() {
    const left = found.length - shown;
    more.hidden = left <= 0;
    if (left > 0) more.textContent = words.more.replace("{count}", number(Math.min(STEP, left), words));
  }

  // A row as the plain list has it. Made once.
  function row(at) {
    if (rows[at]) return rows[at];
    const [name, address, acronym, , terms, language, note = "", summary = "", summaryLanguage = ""] = index.entries[at];
    const link = element("a", "", name);
    link.href = new URL(address, base).href;
    if (acronym !== "") link.append(" ", element("span", "acronym", `(${acronym})`));
    const title = element("h3", "card-title");
    if (language !== "") title.lang = language;
    title.append(link);
    const inner = element("div", "card-text");
    const labels = terms.filter((term) => index.classes[term] !== undefined);
    if (labels.length > 0) {
      const meta = element("p", "meta");
      labels.forEach((term) => meta.append(element("span", `badge badge-${index.classes[term]}`.replace(/ badge-$/, ""), index.labels[term]), " "));
      inner.append(meta);
    }
    inner.append(title);
    if (summary !== "") {
      const line = element("p", "card-summary", summary);
      if (summaryLanguage !== "") line.lang = summaryLanguage;
      inner.append(line);
    }
    const lines = terms.filter((term) => index.isLine[index.fieldOf[term]]).map((term) => index.labels[term]);
    [...lines, note].filter((text) => text !== "").forEach((text) => inner.append(element("p", "card-from", text)));
    rows[at] = element("li", `card card-${words.kind} card-row card-plain`);
    rows[at].append(inner);
    return rows[at];
  }

  // Changes follow one another quickly; only where they rest is said and kept.
  let pause;
  function rest(remembers) {
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (remembers) remember();
      announce();
    }, PAUSE);
  }

  function announce() {
    say(status, results.hidden ? "" : told(found.length, words));
  }

  // The state in the address; a step back leads to before a choice, not through every letter.
  function remember(isStep = false) {
    const search = writeState(location.search, names, state());
    if (search !== location.search) history[isStep ? "pushState" : "replaceState"](null, "", location.pathname + search + location.hash);
    pass();
  }

  // The other languages show the same choice.
  function pass() {
    document.querySelectorAll(".languages a[rel=alternate]").forEach((link) => { link.search = location.search; });
  }

  function restore() {
    clearTimeout(pause);
    const { text: typed, values } = readState(location.search, names);
    text.value = typed;
    selects.forEach((select, at) => {
      const isKnown = [...select.options].some((option) => option.value === values[at]);
      select.value = isKnown ? values[at] : "";
    });
    // What is chosen is seen.
    if (selects.some((select) => select.value !== "")) criteria.open = true;
    pass();
    reset.hidden = !isActive();
    if (index || isActive()) show();
  }

  function clear() {
    text.value = "";
    selects.forEach((select) => { select.value = ""; });
    show();
    remember(true);
    rest(false);
    text.focus();
  }

  form.addEventListener("focusin", load);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
    remember();
    if (!results.hidden) heading.focus();
  });
  text.addEventListener("input", () => {
    show();
    rest(true);
  });
  // Not every browser empties a search field by this key.
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || text.value === "") return;
    event.preventDefault();
    text.value = "";
    show();
    rest(true);
  });
  text.addEventListener("change", () => remember());
  // Arrow keys walk through the choices: the walk is one step.
  let walked = { select: undefined, at: 0 };
  selects.forEach((select) => select.addEventListener("change", (event) => {
    const isWalk = walked.select === select && event.timeStamp - walked.at < 2 * PAUSE;
    walked = { select, at: event.timeStamp };
    show();
    remember(!isWalk);
    rest(false);
  }));
  reset.addEventListener("click", clear);
  more.addEventListener("click", () => {
    const next = found.slice(shown, shown + STEP).map(row);
    shown += STEP;
    list.append(...next);
    tellMore();
    next[0].querySelector("a").focus();
  });
  addEventListener("popstate", () => {
    restore();
    rest(false);
  });
  form.hidden = false;
  restore();
}

if (typeof document !== "undefined") {
  const form = document.getElementById("filter");
  const results = document.getElementById("filter-results");
  if (form && results) start(form, results);
}
