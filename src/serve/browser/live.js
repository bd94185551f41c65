// Keeps an open page true: reloads it when its own bytes changed, exchanges stylesheets without a reload, shows what is wrong in the files.
// Words come from the server. A tab in the background reloads at once as well: it is right when it is looked at.
"use strict";

(() => {
  const script = document.currentScript;
  let print = script.dataset.print;
  // The desk says itself what is wrong. In a frame of the desk a page is kept true and left as it is.
  const isDesk = location.pathname.startsWith("/_desk/");
  const isFramed = window.top !== window;
  const shapeOf = (print) => print.split("-")[1];

  // What the browser may refuse to keep is done without.
  const keep = (store) => ({
    get(key) { try { return store().getItem(key); } catch { return null; } },
    set(key, value) { try { store().setItem(key, value); } catch { /* full or forbidden */ } },
    remove(key) { try { store().removeItem(key); } catch { /* forbidden */ } },
  });
  const always = keep(() => localStorage);
  const here = keep(() => sessionStorage);

  // --- What survives a reload: scroll, open details, typed text, focus.

  const STATE = "nhipcau:state:" + location.pathname;
  const FIELDS = "input:not([type=password]):not([type=file]):not([type=hidden]), textarea, select";
  const fields = () => [...document.querySelectorAll(FIELDS)];
  const nameOf = (field) => field.id || field.name || field.type;

  function remember() {
    const focused = document.activeElement;
    const state = {
      time: Date.now(),
      scroll: [scrollX, scrollY],
      details: [...document.querySelectorAll("details")].map((one) => one.open),
      fields: fields().map((field) => [nameOf(field), field.value, field.checked ?? false, field.scrollTop]),
      focus: fields().indexOf(focused),
      caret: null,
    };
    try { state.caret = [focused.selectionStart, focused.selectionEnd]; } catch { /* no text */ }
    here.set(STATE, JSON.stringify(state));
  }

  function restore() {
    let state = null;
    try { state = JSON.parse(here.get(STATE)); } catch { /* not ours */ }
    here.remove(STATE);
    if (!state || Date.now() - state.time > 60000) return;
    [...document.querySelectorAll("details")].forEach((one, at) => {
      if (at in state.details) one.open = state.details[at];
    });
    const all = fields();
    all.forEach((field, at) => {
      const [name, value, checked, scroll] = state.fields[at] ?? [];
      if (name !== nameOf(field)) return;
      if (field.value !== value) {
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      if ("checked" in field) field.checked = checked;
      field.scrollTop = scroll;
    });
    const focused = all[state.focus];
    if (focused) {
      focused.focus({ preventScroll: true });
      try { focused.setSelectionRange(...state.caret); } catch { /* no text */ }
    }
    const scroll = () => scrollTo({ left: state.scroll[0], top: state.scroll[1], behavior: "instant" });
    scroll();
    // Pictures above may still have moved the text; a reader who moved on himself is left alone.
    const placed = scrollY;
    if (document.readyState !== "complete") {
      addEventListener("load", () => { if (scrollY === placed) scroll(); }, { once: true });
    }
  }

  let leaving = false;
  // A form that is being sent leads on by itself, and must not be broken off by what it changes.
  addEventListener("submit", (event) => { if (!event.defaultPrevented) leaving = true; });
  addEventListener("pageshow", () => { leaving = false; });
  // Files that were chosen are the one thing that no reload brings back.
  const hasFiles = () => [...document.querySelectorAll("input[type=file]")].some((field) => field.files.length > 0);

  function reload() {
    if (leaving || hasFiles()) return;
    leaving = true;
    remember();
    location.reload();
  }

  // --- Whether this page is still the one.

  const plain = (url) => new URL(url, location).pathname.replace(/\.[0-9a-f]{12}\.css$/, ".css");

  function exchange(styles) {
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
      const style = styles.find((style) => plain(style) === plain(link.href));
      if (!style || new URL(link.href).pathname === style) continue;
      const next = link.cloneNode();
      next.href = style;
      next.onload = () => link.remove();
      next.onerror = reload;
      link.after(next);
    }
  }

  let asking = false;
  let askAgain = false;

  async function compare() {
    askAgain = asking;
    if (asking) return;
    asking = true;
    try {
      const answer = await fetch("/_desk/page.json?path=" + encodeURIComponent(isDesk ? location.pathname + location.search : location.pathname));
      const page = await answer.json();
      if (page.print && page.print !== print) {
        if (page.shape !== shapeOf(print)) return reload();
        exchange(page.styles);
        print = page.print;
      }
    } catch {
      // The server went away meanwhile: its next event asks again.
    } finally {
      asking = false;
    }
    if (askAgain) compare();
  }

  // --- Going to the text saved last, in the tab looked at last.

  const FOLLOW = "nhipcau:follow";
  const LOOKED = "nhipcau:looked";
  const me = here.get(LOOKED) ?? Math.random().toString(36).slice(2);
  here.set(LOOKED, me);
  const look = () => { if (!isFramed && !isDesk) always.set(LOOKED, me); };
  if (document.hasFocus() || !always.get(LOOKED)) look();
  addEventListener("focus", look);

  function follow(saved) {
    const goes = saved && !isFramed && !isDesk && always.get(FOLLOW) === "on" && always.get(LOOKED) === me && location.pathname !== saved;
    if (!goes || leaving) return false;
    leaving = true;
    location.assign(saved);
    return true;
  }

  // --- The bar and the problems, in a tree of their own that no style of the page reaches.

  const LANG = "nhipcau:lang";
  const FOLDED = "nhipcau:folded";
  const host = document.createElement("nhipcau-live");
  const root = host.attachShadow({ mode: "open" });
  let words = {};
  let revision = null;
  let lost = false;
  let warned = false;

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const style = make("link", { rel: "stylesheet", href: "/_desk/live.css" });
  const state = make("button", { type: "button", className: "state", onclick: () => fold(!problems.hidden) });
  const desk = make("a", { href: "/_desk/" });
  const check = make("input", { type: "checkbox", checked: always.get(FOLLOW) === "on" });
  check.onchange = () => always.set(FOLLOW, check.checked ? "on" : "off");
  const followWords = make("span");
  const language = make("button", { type: "button", onclick: () => speak(words.lang === "vi" ? "en" : "vi") });
  const heading = make("h2");
  const close = make("button", { type: "button", className: "fold", onclick: () => fold(true) });
  const list = make("div", { className: "list", tabIndex: 0 });
  const problems = make("section", { className: "problems", hidden: true }, make("header", {}, heading, close), list);
  problems.setAttribute("role", "dialog");
  problems.setAttribute("aria-modal", "false");
  const said = make("p", { className: "said" });
  said.setAttribute("role", "status");
  const bar = make("div", { className: "bar" }, state, desk, make("label", {}, check, followWords), language);
  bar.setAttribute("role", "group");
  root.append(style, problems, bar, said);
  // Unstyled it would stand in the way.
  host.hidden = true;
  style.onload = () => { host.hidden = false; };

  async function speak(lang) {
    if (lang) always.set(LANG, lang);
    lang = always.get(LANG);
    try {
      words = await (await fetch("/_desk/words.json" + (lang ? "?lang=" + lang : ""))).json();
    } catch {
      return;
    }
    host.lang = words.lang;
    bar.setAttribute("aria-label", words.name);
    problems.setAttribute("aria-label", words.problems);
    desk.textContent = words.desk;
    followWords.textContent = words.follow;
    language.textContent = words.language;
    language.lang = words.lang === "vi" ? "en" : "vi";
    heading.textContent = words.problems;
    close.textContent = words.fold;
    show();
    await fill();
  }

  function show() {
    if (!words.lang || !revision) return;
    const counted = (word, count) => word.replace("{count}", count);
    const parts = [];
    if (revision.errors) parts.push("✗ " + counted(words.errors, revision.errors));
    if (revision.warnings) parts.push(counted(words.warnings, revision.warnings));
    if (!revision.errors) parts.unshift("✓ " + words.fine);
    const text = lost ? words.lost : parts.join(" · ");
    state.textContent = text;
    state.className = "state " + (lost ? "lost" : revision.errors ? "error" : revision.warnings ? "warning" : "fine");
    state.disabled = !revision.errors && !revision.warnings;
    state.setAttribute("aria-expanded", String(!problems.hidden));
    state.title = problems.hidden ? words.show : words.fold;
    if (said.textContent !== text) said.textContent = text;
  }

  const listed = () => [...list.querySelectorAll("[data-problem].error")].map((one) => one.dataset.problem);

  function fold(away) {
    problems.hidden = away;
    // Warnings are shown to whoever asks for them, errors to everyone.
    warned = !away && !revision.errors;
    // Until there is another error than those, it stays away, on the next page too.
    if (away) here.set(FOLDED, JSON.stringify(listed()));
    else here.remove(FOLDED);
    show();
  }

  let asked = 0;

  async function fill() {
    if (!revision) return;
    const turn = ++asked;
    if (!revision.errors && !revision.warnings) {
      list.replaceChildren();
      problems.hidden = true;
      here.remove(FOLDED);
      return show();
    }
    try {
      const answer = await fetch("/_desk/problems.html?lang=" + (words.lang ?? ""));
      const text = await answer.text();
      // An older answer may come later than a newer one.
      if (turn !== asked) return;
      const open = problems.hidden ? 0 : list.scrollTop;
      list.innerHTML = text;
      list.scrollTop = open;
    } catch {
      return;
    }
    if (revision.errors) {
      let folded = [];
      try { folded = JSON.parse(here.get(FOLDED)) ?? []; } catch { /* not ours */ }
      problems.hidden = isDesk ? problems.hidden : listed().every((problem) => folded.includes(problem));
      warned = false;
    } else {
      problems.hidden = !warned;
      here.remove(FOLDED);
    }
    show();
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !problems.hidden && !event.defaultPrevented) fold(true);
  });

  // --- Listening.

  function hear(message) {
    if (message.lost) {
      lost = true;
      return show();
    }
    lost = false;
    revision = message.revision;
    if (follow(revision.saved)) return;
    compare();
    show();
    fill();
  }

  function listen() {
    if (window.SharedWorker) {
      const worker = new SharedWorker("/_desk/worker.js", "nhipcau");
      worker.port.onmessage = (event) => hear(event.data);
      worker.onerror = listenAlone;
      addEventListener("pagehide", () => worker.port.postMessage("bye"), { once: true });
    } else {
      listenAlone();
    }
  }

  function listenAlone() {
    const source = new EventSource("/_desk/events");
    source.addEventListener("revision", (event) => hear({ revision: JSON.parse(event.data) }));
    source.onerror = () => {
      hear({ lost: true });
      if (source.readyState === EventSource.CLOSED) setTimeout(listenAlone, 1000);
    };
    addEventListener("pagehide", () => source.close(), { once: true });
  }

  // A page that the browser kept asleep knows nothing of what was said meanwhile.
  addEventListener("pageshow", (event) => { if (event.persisted) reload(); });

  restore();
  if (!isFramed) {
    document.documentElement.append(host);
    speak();
  }
  listen();
})();
