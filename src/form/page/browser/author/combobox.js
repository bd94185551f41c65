// One of many, found by typing with or without marks. What is sent is what the list says; what people call it stands beside it.

import { element, freshId, tellInput } from "./element.js";
import { fold } from "./fold.js";
import { announce, say } from "./words.js";

const SHOWN = 50;

const known = new WeakMap();
const boxes = new WeakMap();

// The choices of a list or a selection.
function choicesOf(source) {
  if (!source) return [];
  const had = known.get(source);
  if (had?.length === source.options.length) return had;
  const read = Array.from(source.options, ({ value, label, text }) => ({ value, label: label || text || value, folded: fold(`${label || text} ${value}`) }));
  known.set(source, read);
  return read;
}

// Those with all words of the query: first what begins with it, then where a word begins with it, then the others, as they stand.
export function matching(choices, query) {
  const folded = fold(query);
  const words = folded.split(" ").filter(Boolean);
  const rank = (text) => (text.startsWith(folded) ? 0 : text.includes(` ${folded}`) ? 1 : 2);
  const found = choices.filter((choice) => words.every((word) => choice.folded.includes(word)));
  return found.map((choice) => [rank(choice.folded), choice]).sort(([a], [b]) => a - b).map(([, choice]) => choice);
}

class Combobox {
  isOpen = false;
  isMoved = false;
  active = -1;
  found = [];

  // `holder` has the value that is sent: the input itself, or a selection that is hidden behind it.
  constructor(input, holder, source) {
    Object.assign(this, { input, holder, source });
    this.list = element("ul", { role: "listbox", id: freshId("options"), "aria-label": say("choices") });
    this.more = element("p", { className: "more" });
    this.popup = element("div", { className: "options", hidden: true }, this.list, this.more);
    this.chosen = element("span", { className: "chosen", id: freshId("chosen") });
    const around = element("span", { className: "combobox" });
    const isFocused = document.activeElement === input;
    if (input.isConnected) input.replaceWith(around);
    around.append(input, this.popup, this.chosen);
    this.around = around;
    if (isFocused) input.focus();
    input.removeAttribute("list");
    input.autocomplete = "off";
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"]]) input.setAttribute(name, value);
    if (holder === input) input.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby") ?? ""} ${this.chosen.id}`.trim());
    this.listen();
    this.show();
  }

  listen() {
    const { input } = this;
    input.addEventListener("input", (event) => {
      if (event.isTrusted) this.open(input.value);
      else this.show();
      if (this.holder === input) this.showChosen();
    });
    input.addEventListener("click", () => this.isOpen || this.open(""));
    input.addEventListener("keydown", (event) => this.pressed(event));
    input.addEventListener("blur", () => this.left());
    // The field keeps the focus while its choices are clicked or scrolled.
    this.popup.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", ({ target }) => {
      const at = [...this.list.children].indexOf(target.closest("[role=option]"));
      if (at >= 0) this.pick(this.found[at]);
    });
    if (this.holder !== input) this.holder.addEventListener("change", () => this.show());
  }

  get choices() {
    return choicesOf(this.source());
  }

  // What the field says of the value that is held.
  show() {
    if (this.holder === this.input) this.showChosen();
    else if (document.activeElement !== this.input) this.input.value = this.holder.value === "" ? "" : this.holder.selectedOptions[0]?.label ?? "";
  }

  showChosen() {
    const { value } = this.input;
    const choice = this.choices.find((one) => one.value === value.trim());
    const label = choice && choice.label !== value ? choice.label : "";
    if (this.chosen.textContent !== label) this.chosen.textContent = label;
  }

  open(query) {
    const all = matching(this.choices, query).filter(({ value }) => value !== "" || query === "");
    this.found = all.slice(0, SHOWN);
    this.list.replaceChildren(...this.found.map(({ value, label }, at) => this.option(value, label, at)));
    this.more.textContent = all.length > SHOWN ? say("choices-more", { count: all.length - SHOWN }) : all.length === 0 ? say("choices-none") : "";
    this.more.hidden = this.more.textContent === "";
    this.isOpen = true;
    this.isMoved = false;
    this.popup.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.input.setAttribute("aria-controls", this.list.id);
    const held = this.found.findIndex(({ value }) => value !== "" && value === this.holder.value);
    this.activate(query === "" ? held : this.found.length > 0 ? 0 : -1);
    announce(all.length === 0 ? say("choices-none") : say("choices-found", { count: all.length }));
  }

  option(value, label, at) {
    const option = element("li", { role: "option", id: `${this.list.id}-${at}`, "aria-selected": "false" }, label);
    if (this.holder === this.input && label !== value) option.append(" ", element("small", { textContent: value }));
    return option;
  }

  activate(at) {
    this.list.children[this.active]?.setAttribute("aria-selected", "false");
    this.active = at;
    const option = this.list.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    this.isOpen = false;
    this.popup.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.activate(-1);
  }

  move(way) {
    if (!this.isOpen) {
      this.open("");
      if (this.active >= 0) return;
    }
    this.isMoved = true;
    const { length } = this.found;
    if (length > 0) this.activate(this.active < 0 ? (way > 0 ? 0 : length - 1) : (this.active + way + length) % length);
  }

  pressed(event) {
    if (event.isComposing) return;
    const isKey = {
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
      Enter: () => this.isOpen && (this.active >= 0 ? this.pick(this.found[this.active]) : this.close()),
      Escape: () => this.isOpen && this.close(),
    }[event.key];
    if (event.key === "Tab" && this.isOpen && this.isMoved && this.active >= 0) this.pick(this.found[this.active]);
    if (!isKey || event.altKey || event.ctrlKey || event.metaKey || isKey() === false) return;
    event.preventDefault();
    event.stopPropagation();
  }

  pick({ value, label }) {
    this.close();
    this.input.value = this.holder === this.input ? value : value === "" ? "" : label;
    if (this.holder.value !== value) this.holder.value = value;
    this.showChosen();
    tellInput(this.holder);
    this.holder.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // Somebody who typed what a choice is called, and went on, meant it.
  left() {
    if (this.isOpen) this.close();
    const typed = fold(this.input.value);
    const isValue = this.choices.some(({ value }) => value === this.input.value.trim());
    const called = typed === "" ? [] : this.choices.filter(({ label }) => fold(label) === typed);
    if (this.holder === this.input) {
      if (!isValue && called.length === 1) this.pick(called[0]);
      return;
    }
    if (typed === "" && this.holder.value !== "" && this.choices.some(({ value }) => value === "")) this.pick({ value: "", label: "" });
    else if (called.length > 0 && called.every(({ value }) => value !== this.holder.value)) this.pick(called[0]);
    this.input.value = this.holder.value === "" ? "" : this.holder.selectedOptions[0]?.label ?? "";
  }
}

function ofInput(input) {
  boxes.set(input, new Combobox(input, input, () => document.getElementById(`pick-${input.dataset.pick}`)));
}

function ofSelection(selection) {
  const input = element("input", { type: "text", id: freshId("search") });
  for (const name of ["aria-describedby", "aria-label", "aria-labelledby"]) {
    if (selection.hasAttribute(name)) input.setAttribute(name, selection.getAttribute(name));
  }
  const labels = selection.labels ? [...selection.labels] : [];
  const box = new Combobox(input, selection, () => selection);
  selection.after(box.around);
  for (const label of labels) label.htmlFor = input.id;
  selection.hidden = true;
  box.show();
  boxes.set(selection, box);
}

// Makes everything in it that can be searched so; what is so already stays.
export function enhance(place) {
  for (const input of place.querySelectorAll("input[data-pick]")) if (!boxes.has(input)) ofInput(input);
  for (const selection of place.querySelectorAll("select[data-search]:not([multiple])")) if (!boxes.has(selection)) ofSelection(selection);
}

export function start(form) {
  enhance(form);
  form.addEventListener("author:added", ({ target }) => enhance(target));
  form.addEventListener("author:filled", () => {
    for (const holder of form.querySelectorAll("input[data-pick], select[data-search]")) boxes.get(holder)?.show();
  });
}
