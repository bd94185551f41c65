// The search page: finds while a reader types, in the index of all pages of the language, whose files are fetched as a query needs them.
// The form and its words stand in the page; the choices of its filters come with the index.

import { excerpted } from "./excerpt.js";
import { element, number, readState, say, told, writeState } from "./page.js";
import { find, narrow, prepare } from "./query.js";

// Results at a time, of which some are only fetched once the reader comes to them; after how long a pause in typing they are looked for, and
// announced.
const STEP = 10;
const FEW = 5;
const PAUSE = 300;
const REST = 900;
// In seconds.
const LONGEST_WAIT = 10;

// A file that is not there (any more).
class Gone extends Error {}

function start(form, results) {
  const words = form.dataset;
  const text = form.elements.namedItem("q");
  const selects = [...form.querySelectorAll("select")];
  const names = selects.map(({ name }) => name);
  const criteria = form.querySelector("details");
  const hint = document.getElementById("search-hint");
  const note = form.querySelector(".filter-note");
  const reset = form.querySelector("button[type=button]");
  const heading = results.querySelector("h2");
  const how = document.getElementById("search-how");
  const list = results.querySelector("ol");
  const more = results.querySelector(".more button");
  const none = document.getElementById("search-none");
  const status = document.getElementById("search-said");
  const idle = document.querySelectorAll(".unfiltered");
  const base = new URL(words.index, location.href);

  // The index, once it is there, and what was found last.
  let loading;
  let index;
  let hits = [];
  let found = { terms: [], pairs: [] };
  // Whether that is of an index that was fetched anew, since a file was missing: where one still is, another index does not help.
  let isRenewed = false;
  let typed = 0;
  let asked = 0;
  // The query of the address where the reader last submitted, chose or arrived.
  let settled = location.search;
  let wanted = readState(location.search, names);
  // How many results are shown at first; whether there were any yet.
  let first = FEW;
  let hasFound = false;

  const isActive = () => wanted.text.trim() !== "" || wanted.values.some((value) => value !== "");

  function load(cache) {
    loading ??= fetchIndex(cache).then((data) => {
      index = prepare(data, files(new URL(data.folder, base)));
      index.kinds = kindsOf(index);
      fill();
      return index;
    });
    loading.catch(() => { loading = undefined; });
    return loading;
  }

  // A preview that has no index yet says when to ask again.
  async function fetchIndex(cache) {
    const answer = await fetch(base, { cache });
    const wait = Number(answer.headers.get("Retry-After"));
    if (answer.status !== 503 || !(wait > 0 && wait <= LONGEST_WAIT)) return answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText));
    note.textContent = words.preparing;
    await new Promise((go) => { setTimeout(go, 1000 * wait); });
    return fetchIndex(cache);
  }

  // Shows what is wanted; what is asked for later makes it stale.
  async function show(isAgain = false) {
    const mine = asked += 1;
    const isStale = () => mine !== asked;
    clearTimeout(typed);
    const slow = setTimeout(() => { note.textContent = words.loading; }, 2 * PAUSE);
    try {
      await load(isAgain ? "reload" : "default");
      const query = await find(index, wanted.text);
      if (isStale()) return false;
      const chosen = index.fields.map(({ name, ids }) => ids.indexOf(wanted.values[names.indexOf(name)]));
      const narrowed = narrow(index, query.hits, chosen);
      const rows = isActive() ? await rowsOf(narrowed.hits.slice(0, first), query) : [];
      if (isStale()) return false;
      [hits, found, isRenewed] = [narrowed.hits, query, isAgain];
      count(narrowed.counts);
      list.replaceChildren(...rows);
      tell();
      return true;
    } catch (error) {
      if (isStale()) return false;
      // The site was published anew since the index came.
      if (error instanceof Gone && !isAgain) {
        loading = undefined;
        return show(true);
      }
      leave();
      note.textContent = isActive() ? words.failed : "";
      return false;
    } finally {
      clearTimeout(slow);
    }
  }

  function leave() {
    results.hidden = true;
    none.hidden = true;
    idle.forEach((part) => { part.hidden = false; });
  }

  function tell() {
    note.textContent = "";
    reset.hidden = !isActive();
    hint.hidden = isActive();
    if (!isActive()) {
      leave();
      return;
    }
    heading.textContent = told(hits.length, words);
    const [relaxed, newest] = [found.how === "some", found.how === "newest"];
    how.textContent = hits.length === 0 ? "" : relaxed ? words.some : newest ? words.newest : "";
    results.hidden = false;
    none.hidden = hits.length > 0;
    document.getElementById("search-try-choices").hidden = wanted.values.every((value) => value === "");
    none.querySelectorAll("a[hreflang]").forEach((link) => { link.search = writeState("", [], wanted); });
    idle.forEach((part) => { part.hidden = hits.length > 0; });
    tellMore();
    // Where there is room, what may be chosen is seen with the results.
    if (!hasFound && matchMedia("(min-width: 40rem)").matches) criteria.open = true;
    hasFound = true;
  }

  const end = new IntersectionObserver(([{ isIntersecting }]) => {
    if (isIntersecting && list.children.length < STEP) grow(() => STEP - list.children.length);
  });

  function tellMore() {
    const left = hits.length - list.children.length;
    more.parentNode.hidden = left <= 0;
    if (left > 0) more.textContent = words.more.replace("{count}", number(Math.min(STEP, left), words));
    // Looked at anew, wherever it was before.
    end.unobserve(more.parentNode);
    end.observe(more.parentNode);
  }

  const rowsOf = (documents, { terms, pairs }) => Promise.all(documents.map(async (at) => {
    const record = await index.document(at);
    return row(record, excerpted(record, terms, pairs), index.kinds[at]);
  }));

  function row({ address, note: day }, { title, number: symbol, acronym, excerpt }, kind) {
    const link = put(element("a", ""), title);
    link.href = new URL(address, base).href;
    if (acronym.length > 0) link.append(" ", put(element("span", "acronym"), [["("], ...acronym, [")"]]));
    const head = element("h3", "card-title");
    head.append(link);
    const meta = [kind && element("span", "badge", kind), symbol.length > 0 && put(element("strong", "number"), symbol), day && element("span", "", day)].filter(Boolean);
    const line = element("p", "meta");
    line.append(...meta.flatMap((part) => [part, " "]));
    const inner = element("div", "card-text");
    inner.append(...(meta.length > 0 ? [line] : []), head, ...(excerpt.length > 0 ? [put(element("p", "card-summary"), excerpt)] : []));
    const item = element("li", "card card-plain");
    item.append(inner);
    return item;
  }

  // The choices of each filter.
  function fill() {
    selects.forEach((select, at) => {
      const field = index.fields.find(({ name }) => name === select.name) ?? { ids: [], labels: [] };
      const options = field.ids.map((id, term) => {
        const option = element("option", "", field.labels[term]);
        option.value = id;
        return option;
      });
      select.replaceChildren(select.options[0], ...options);
      select.disabled = false;
      // What is not known is not chosen.
      select.value = field.ids.includes(wanted.values[at]) ? wanted.values[at] : "";
      wanted.values[at] = select.value;
    });
    // What is chosen is seen.
    if (wanted.values.some((value) => value !== "")) criteria.open = true;
  }

  // What each choice would leave. One that would leave nothing is not offered.
  function count(counts) {
    selects.forEach((select) => {
      const at = index.fields.findIndex(({ name }) => name === select.name);
      [...select.options].slice(1).forEach((option, term) => {
        const left = counts[at][term];
        const label = `${index.fields[at].labels[term]} (${number(left, words)})`;
        if (option.textContent !== label) option.textContent = label;
        option.hidden = option.disabled = left === 0 && !option.selected;
      });
      select.closest("p").hidden = [...select.options].slice(1).every((option) => option.hidden);
    });
    criteria.hidden = selects.every((select) => select.closest("p").hidden);
  }

  let resting;
  async function look({ isTyping = false, isSubmitted = false } = {}) {
    first = FEW;
    wanted = { text: text.value, values: selects.map(({ value }, at) => (index ? value : wanted.values[at])) };
    remember(!isTyping);
    const isShown = await show();
    if (!isShown) return;
    clearTimeout(resting);
    // What has the focus is read out anyhow.
    if (isSubmitted && !results.hidden) heading.focus();
    else announce(isTyping ? REST : PAUSE);
  }

  // How many there are, and that they do not have all words.
  function announce(after) {
    clearTimeout(resting);
    const told = () => [heading, how].map((part) => part.textContent).filter(Boolean).join(". ");
    resting = setTimeout(() => say(status, results.hidden ? "" : told()), after);
  }

  // The state in the address. A step back leads to before a choice or a query that was submitted, not through every letter.
  function remember(isStep) {
    const search = writeState(location.search, names, wanted);
    const address = (query) => location.pathname + query;
    try {
      if (isStep && search !== settled) {
        history.replaceState(null, "", address(settled));
        history.pushState(null, "", address(search));
      } else if (search !== location.search) {
        history.replaceState(null, "", address(search));
      }
    } catch {
      // Some browsers let a page write so many addresses in half a minute, no more. What is typed is found all the same.
    }
    if (isStep) settled = search;
    pass();
  }

  // The other languages show the same.
  function pass() {
    document.querySelectorAll(".languages a[rel=alternate]").forEach((link) => { link.search = location.search; });
  }

  async function restore() {
    wanted = readState(location.search, names);
    settled = location.search;
    text.value = wanted.text;
    first = history.state?.shown ?? FEW;
    if (index) fill();
    pass();
    const isShown = await show();
    if (isShown) announce(PAUSE);
    return isShown;
  }

  // Where the reader is in the list, for a way back on which the browser kept no more than the address.
  function keep(link) {
    if (results.hidden) return;
    const at = [...list.querySelectorAll("a")].indexOf(link);
    history.replaceState({ shown: Math.max(FEW, list.children.length), top: scrollY, at }, "");
  }

  async function arrive() {
    const left = history.state;
    if (!(await restore()) || !left) return;
    scrollTo(0, left.top);
    list.querySelectorAll("a")[left.at]?.focus({ preventScroll: true });
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look({ isSubmitted: true });
  });
  text.addEventListener("input", () => {
    clearTimeout(typed);
    // What was asked for before is not waited for.
    asked += 1;
    typed = setTimeout(look, PAUSE, { isTyping: true });
  });
  selects.forEach((select) => select.addEventListener("change", () => look()));
  const clear = () => {
    text.value = "";
    selects.forEach((select) => { select.value = ""; });
    look();
    text.focus();
  };
  reset.addEventListener("click", clear);
  // Shows more and gives the first of them.
  async function lengthen(by) {
    const [shownNow, of] = [list.children.length, hits];
    const rows = await rowsOf(hits.slice(shownNow, shownNow + by), found).catch((error) => error);
    // Others are found by now.
    if (hits !== of) return undefined;
    if (rows instanceof Gone && !isRenewed) {
      loading = undefined;
      show(true);
    } else if (rows instanceof Error) {
      note.textContent = words.failed;
    } else {
      list.append(...rows);
      tellMore();
      return rows[0];
    }
    return undefined;
  }

  // One part after the other, whoever asks for it.
  let growing = Promise.resolve();
  function grow(by) {
    growing = growing.then(() => lengthen(by()));
    return growing;
  }

  more.addEventListener("click", async () => {
    const row = await grow(() => STEP);
    row?.querySelector("a").focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
    const links = [...list.querySelectorAll("a")];
    const at = event.target === text ? -1 : links.indexOf(event.target);
    const isHere = event.target === text || at >= 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "/" && !isTyping) {
      text.focus();
      text.select();
    } else if (step && isHere && !results.hidden && (at + step >= 0 || at === 0)) {
      (links[at + step] ?? (at + step < 0 ? text : links[at]))?.focus();
    } else if (event.key === "Escape" && at >= 0) {
      text.focus();
    } else if (event.key === "Escape" && event.target === text && text.value !== "") {
      text.value = "";
      look({ isTyping: true });
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("click", ({ target }) => keep(target.closest("a")));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep(document.activeElement);
  });
  addEventListener("popstate", restore);
  arrive();
}

// The files of a folder, each fetched once.
function files(folder) {
  const answers = new Map();
  return (name) => {
    if (!answers.has(name)) {
      const answer = fetch(new URL(`${name}.json`, folder)).then((found) => (found.ok ? found.json() : Promise.reject(found.status === 404 ? new Gone() : new Error(found.statusText))));
      answer.catch(() => answers.delete(name));
      answers.set(name, answer);
    }
    return answers.get(name);
  };
}

// The label of its kind for each document.
function kindsOf({ count, fields }) {
  const kinds = new Array(count);
  const kind = fields.find(({ name }) => name === "kind");
  kind?.sets.forEach((set, term) => set.forEach((document) => { kinds[document] ??= kind.labels[term]; }));
  return kinds;
}

// An element with pieces of a text, those marked that are.
function put(parent, pieces) {
  parent.append(...pieces.map(([text, isMarked]) => (isMarked ? element("mark", "", text) : text)));
  return parent;
}

const form = document.getElementById("search");
const results = document.getElementById("search-results");
if (form && results) start(form, results);
