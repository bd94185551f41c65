// The page as readers will see it, beside the form, a moment after every change; and what the check says of it, each at its control.

import { element, freshId, settled } from "./element.js";
import { post } from "./server.js";
import { say } from "./words.js";

const PAUSE = 300;
const AGAIN = 5000;

// --- What is wrong ---

const named = (place, attribute, name) => place.querySelector(`[data-${attribute}="${CSS.escape(name)}"]`);

function controlOf(form, name) {
  if (name === "") return null;
  const control = named(form, "control", name);
  if (control) return control;
  const field = [...form.elements].find((one) => one.name === name && one.type !== "hidden");
  return field ? field.closest("[data-control]") ?? field.parentElement : null;
}

const ownList = (control) => [...control.querySelectorAll("ul.problems")].find((list) => (list.closest("[data-control]") ?? control) === control);

function listIn(control) {
  const had = ownList(control);
  if (had) return had;
  const made = element("ul", { className: "problems", id: freshId("problems") });
  control.append(made);
  return made;
}

const fieldsOf = (control) => [...control.querySelectorAll("input, textarea, select")].filter((field) => !["hidden", "file", "submit"].includes(field.type) && !field.hidden
  && (field.closest("[data-control]") ?? control) === control && !field.matches("[aria-hidden]"));

function show(control, problems) {
  if (problems.length === 0 && !ownList(control)) return;
  const list = listIn(control);
  list.id ||= freshId("problems");
  list.replaceChildren(...problems.map(({ text, is_error: isError }) => element("li", { className: isError ? "error" : "hint" }, text)));
  list.hidden = problems.length === 0;
  const isWrong = problems.some((problem) => problem.is_error);
  for (const field of fieldsOf(control)) {
    if (isWrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    const described = (field.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((id) => id !== "" && id !== list.id);
    if (problems.length > 0) described.push(list.id);
    if (described.length > 0) field.setAttribute("aria-describedby", described.join(" "));
    else field.removeAttribute("aria-describedby");
  }
}

// All problems of an answer in place of those of the one before. Gives those that have no control.
function showAll(form, problems, isMeant) {
  const at = new Map();
  const others = [];
  for (const problem of problems) {
    const control = controlOf(form, problem.name);
    if (!control) others.push(problem);
    else if (isMeant(control)) at.set(control, [...(at.get(control) ?? []), problem]);
  }
  const before = [...form.querySelectorAll("ul.problems")].map((list) => list.closest("[data-control]") ?? list.parentElement);
  for (const control of new Set([...before, ...at.keys()])) show(control, at.get(control) ?? []);
  for (const fold of form.querySelectorAll("details")) fold.classList.toggle("has-problems", fold.querySelector("li.error") !== null);
  return others;
}

// --- The page ---

class Preview {
  asked = null;
  shown = null;
  isDue = false;
  again = 0;
  touched = new Set();
  isTouched = false;

  constructor(form, place) {
    Object.assign(this, { form, place, frame: place?.querySelector("iframe") ?? null, status: place?.querySelector(".status") ?? null });
    this.isNew = form.dataset.key.startsWith("new:");
    this.soon = settled(PAUSE, () => this.ask());
    this.frame?.addEventListener("load", () => this.stay());
  }

  async ask() {
    this.soon.cancel();
    clearTimeout(this.again);
    this.isDue = document.hidden;
    if (this.isDue) return;
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    try {
      const values = new FormData(this.form);
      for (const [name, value] of [...values]) if (typeof value !== "string") values.delete(name);
      const answer = await post(this.form, "/_desk/preview", values, asked.signal);
      if (!answer.ok) throw new TypeError(`preview: ${answer.status}`);
      const told = await answer.json();
      if (!asked.signal.aborted) this.answered(told);
    } catch {
      if (asked.signal.aborted) return;
      this.say([say("unreachable")]);
      this.again = setTimeout(() => this.ask(), AGAIN);
    }
  }

  answered({ url, problems = [] }) {
    // Before anything was typed the form says what it said when it was served, and of a new text only what was already turned to.
    const isMeant = (control) => !this.isNew || [...this.touched].some((field) => control.contains(field));
    const others = this.isTouched ? showAll(this.form, problems, isMeant) : problems.filter(({ name }) => controlOf(this.form, name) === null);
    this.say([...others.map(({ text }) => text), ...(url ? [] : [say("preview-none")])]);
    if (this.place) this.place.hidden = false;
    if (url) this.show(url);
  }

  show(url) {
    if (!this.frame || url === this.shown) return;
    const { contentWindow: page } = this.frame;
    this.top = this.shown === null ? 0 : this.topOf(page);
    // In place of the former one, so that "back" leads out of the form and not through all its previews.
    if (this.shown === null) this.frame.src = url;
    else page.location.replace(url);
    this.shown = url;
  }

  topOf(page) {
    try {
      return page.scrollY;
    } catch {
      return 0;
    }
  }

  stay() {
    if (!this.top) return;
    try {
      this.frame.contentWindow.scrollTo({ top: this.top, behavior: "instant" });
    } catch {
      // Somebody followed a link to elsewhere.
    }
  }

  // Read aloud only when it is something else than before.
  say(texts) {
    if (!this.status || this.status.dataset.said === JSON.stringify(texts)) return;
    this.status.dataset.said = JSON.stringify(texts);
    this.status.replaceChildren(...texts.flatMap((text, at) => (at === 0 ? [text] : [element("br"), text])));
  }
}

export function start(form) {
  const preview = new Preview(form, document.getElementById("preview"));
  for (const name of ["input", "change"]) {
    form.addEventListener(name, ({ target }) => {
      preview.isTouched = true;
      if (target.name) preview.touched.add(target);
      preview.soon();
    });
  }
  form.addEventListener("author:filled", () => preview.soon());
  document.addEventListener("visibilitychange", () => !document.hidden && preview.isDue && preview.ask());
  preview.ask();
}
