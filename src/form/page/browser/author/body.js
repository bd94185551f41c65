// The text below the facts: buttons and keys for what Markdown can do. Everything goes in as if it were typed, so that it can be undone.

import { enhance } from "./combobox.js";
import { block, countOf, inserted, prefixed, wrapped } from "./edits.js";
import { element, freshId, settled } from "./element.js";
import { escaped } from "./paste.js";
import { send } from "./upload.js";
import { number, say } from "./words.js";

const COUNT_PAUSE = 800;

export function put(area, { start, end, text, from, to }) {
  area.focus();
  area.setSelectionRange(start, end);
  const isDone = document.execCommand(text === "" ? "delete" : "insertText", false, text);
  if (!isDone && area.value.slice(start, end) !== text) {
    area.setRangeText(text, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(from, to);
}

const edit = (area, change, ...more) => put(area, change(area.value, area.selectionStart, area.selectionEnd, ...more));
const selected = (area) => area.value.slice(area.selectionStart, area.selectionEnd);

// --- Questions ---

function field(label, control, help = "") {
  control.id ||= freshId("field");
  const parts = [element("label", { for: control.id }, label), control];
  if (help !== "") {
    const told = element("p", { className: "help", id: freshId("help") }, help);
    control.setAttribute("aria-describedby", told.id);
    parts.push(told);
  }
  return element("div", { className: "control" }, ...parts);
}

// Asks in a window of its own; `answered` gives an error in words, or nothing when all is well and the window may close.
function ask(area, title, fields, answered) {
  const [start, end] = [area.selectionStart, area.selectionEnd];
  const heading = element("h2", { id: freshId("title") }, title);
  const problem = element("p", { className: "problem", role: "alert" });
  const accept = element("button", { type: "submit", className: "main" }, say("insert"));
  const cancel = element("button", { type: "button" }, say("cancel"));
  const questions = element("form", { method: "dialog" }, heading, ...fields, problem, element("p", { className: "acts" }, accept, cancel));
  const dialog = element("dialog", { className: "author-ask", "aria-labelledby": heading.id }, questions);
  const back = () => {
    area.focus();
    area.setSelectionRange(start, end);
  };
  cancel.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (document.activeElement !== area) back();
  });
  questions.addEventListener("submit", async (event) => {
    event.preventDefault();
    accept.disabled = true;
    const error = await answered(() => {
      dialog.close();
      back();
    });
    accept.disabled = false;
    problem.textContent = error ?? "";
  });
  document.body.append(dialog);
  enhance(dialog);
  dialog.showModal();
}

const safe = (address) => address.replace(/[()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

// The address behind what was typed: a text of this site, or a page elsewhere; null for neither.
export function targetOf(typed) {
  const target = typed.trim();
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(target)) return safe(target);
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(target)) return `mailto:${target}`;
  const isKnown = [...(document.getElementById("pick-texts")?.options ?? [])].some(({ value }) => value === target.replace(/#.*$/s, ""));
  if (isKnown) return target;
  if (/^(www\.)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(\/\S*)?$/u.test(target)) return safe(`https://${target}`);
  return null;
}

function link(area) {
  const words = element("input", { type: "text", value: selected(area).replace(/\s+/g, " ") });
  const target = element("input", { type: "text", required: true });
  target.dataset.pick = "texts";
  const labelOf = (value) => [...(document.getElementById("pick-texts")?.options ?? [])].find((option) => option.value === value)?.label;
  ask(area, say("link-title"), [field(say("link-target"), target, say("link-target-help")), field(say("link-words"), words)], (close) => {
    const found = targetOf(target.value);
    if (found === null) return say("link-unknown");
    const text = words.value.trim() || labelOf(found) || found.replace(/^(https?:\/\/|mailto:|tel:)/i, "");
    close();
    edit(area, inserted, `[${escaped(text)}](${found})`);
    return undefined;
  });
}

function picture(form, area) {
  const file = element("input", { type: "file", accept: "image/jpeg,image/png,image/webp", required: true });
  const alt = element("input", { type: "text", required: true, value: selected(area).replace(/\s+/g, " ") });
  ask(area, say("picture-title"), [field(say("picture-file"), file), field(say("picture-alt"), alt, say("picture-alt-help"))], async (close) => {
    if (alt.value.trim() === "") return say("picture-alt-help");
    const { name, error } = await send(form, "body", file.files[0]);
    if (error) return error;
    close();
    edit(area, block, `![${escaped(alt.value.trim())}](${name})`);
    return undefined;
  });
}

function documentNumber(area) {
  const chosen = element("input", { type: "text", required: true });
  chosen.dataset.pick = "documents";
  ask(area, say("number-title"), [field(say("number-which"), chosen)], (close) => {
    close();
    edit(area, inserted, chosen.value.trim());
  });
}

function table(area) {
  const [head, cell] = [say("table-head"), say("table-cell")];
  const text = `| ${head} 1 | ${head} 2 |\n| --- | --- |\n| ${cell} | ${cell} |\n| ${cell} | ${cell} |`;
  edit(area, block, text, 2, 2 + head.length + 2);
}

// --- Buttons and keys ---

const KEYS = { bold: "b", italic: "i", link: "k" };

function actsOf(form, area) {
  const prefix = (kind) => () => edit(area, prefixed, kind);
  return {
    heading: prefix("heading"),
    subheading: prefix("subheading"),
    bold: () => edit(area, wrapped, "**"),
    italic: () => edit(area, wrapped, "*"),
    bullets: prefix("bullets"),
    numbers: prefix("numbers"),
    quote: prefix("quote"),
    link: () => link(area),
    picture: () => picture(form, area),
    table: () => table(area),
    number: () => documentNumber(area),
  };
}

// One stop for the Tab key; arrows go from button to button.
function fillToolbar(bar, area, acts) {
  const buttons = Object.entries(acts).map(([name, run], at) => {
    const button = element("button", { type: "button", className: `tool tool-${name}`, tabIndex: at === 0 ? 0 : -1 }, say(`tool-${name}`));
    if (KEYS[name]) {
      button.setAttribute("aria-keyshortcuts", `Control+${KEYS[name].toUpperCase()}`);
      button.title = `Ctrl+${KEYS[name].toUpperCase()}`;
    }
    // The selection stays where it is.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", run);
    return button;
  });
  const stop = (to) => {
    for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
  };
  bar.addEventListener("focusin", ({ target }) => buttons.includes(target) && stop(target));
  bar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length].focus();
  });
  bar.replaceChildren(...buttons);
  bar.setAttribute("aria-controls", area.id);
  if (!bar.hasAttribute("aria-label") && !bar.hasAttribute("aria-labelledby")) bar.setAttribute("aria-label", say("toolbar"));
  bar.hidden = false;
}

function save(form) {
  const button = [...form.querySelectorAll("button[name=act]")].find(({ value, disabled }) => value === "save" && !disabled);
  HTMLFormElement.prototype.requestSubmit.call(form, button);
}

const isCommand = (event) => (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !event.isComposing;

export function start(form) {
  document.addEventListener("keydown", (event) => {
    if (!isCommand(event) || event.key.toLowerCase() !== "s" || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    if (!event.repeat) save(form);
  });
  const area = form.querySelector("#body");
  if (!area) return;
  const acts = actsOf(form, area);
  const bar = document.getElementById("toolbar");
  if (bar) fillToolbar(bar, area, acts);
  area.addEventListener("keydown", (event) => {
    const name = Object.keys(KEYS).find((key) => KEYS[key] === event.key.toLowerCase());
    if (!name || !isCommand(event)) return;
    event.preventDefault();
    acts[name]();
  });
  const place = document.getElementById("count");
  if (!place) return;
  const count = () => { place.textContent = say("words", { count: number(countOf(area.value)) }); };
  count();
  // Not with every letter: it is read aloud.
  area.addEventListener("input", settled(COUNT_PAUSE, count));
  form.addEventListener("author:filled", count);
}
