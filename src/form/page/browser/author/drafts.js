// What was typed and not yet saved outlives a closed tab and a server that was stopped: this browser keeps it until it is saved.

import { element, settled, tellInput } from "./element.js";
import { entriesOf, fill, isSame, servedEntries } from "./values.js";
import { announce, say } from "./words.js";

const PREFIX = "nhipcau:draft:";
const SENT = "nhipcau:sent";
const PAUSE = 400;
const DONE = ["saved", "draft-kept", "nothing-changed"];

// Storage may be full or forbidden; then there is simply none.
function attempt(run) {
  try {
    return run() ?? null;
  } catch {
    return null;
  }
}

const read = (key) => attempt(() => {
  const draft = JSON.parse(localStorage.getItem(PREFIX + key));
  return Array.isArray(draft?.entries) ? draft : null;
});
const write = (key, draft) => attempt(() => localStorage.setItem(PREFIX + key, JSON.stringify(draft)));
const remove = (key) => attempt(() => localStorage.removeItem(PREFIX + key));

// What was sent from this tab has arrived. Said once: who loads the page again later may have typed since.
function forget(form) {
  const sent = attempt(() => sessionStorage.getItem(SENT));
  if (sent === null) return;
  const { told } = form.dataset;
  if (DONE.includes(told)) {
    remove(sent);
    remove(form.dataset.key);
  }
  if (told !== "") attempt(() => sessionStorage.removeItem(SENT));
}

class Drafts {
  isSending = false;
  // What was found and neither taken nor thrown away yet.
  pending = null;

  constructor(form) {
    this.form = form;
    this.key = form.dataset.key;
    this.served = servedEntries(form);
    this.bar = document.getElementById("restore");
    this.keepSoon = settled(PAUSE, () => this.keep());
  }

  // What was refused stands in the form alone, also where nobody touched it since.
  get isUnsaved() {
    return this.form.dataset.told === "not-saved" || !isSame(entriesOf(this.form), this.served);
  }

  keep() {
    this.keepSoon.cancel();
    if (this.isUnsaved) write(this.key, { at: Date.now(), entries: entriesOf(this.form), former: this.pending });
    else if (this.pending) write(this.key, this.pending);
    else remove(this.key);
  }

  offer(draft) {
    while (draft && isSame(draft.entries, entriesOf(this.form))) draft = draft.former;
    this.pending = draft ?? null;
    if (!draft || !this.bar) {
      if (this.bar) this.bar.hidden = true;
      return;
    }
    const restore = element("button", { type: "button", className: "main" }, say("draft-restore"));
    const discard = element("button", { type: "button" }, say("draft-discard"));
    restore.addEventListener("click", () => this.restore(draft));
    discard.addEventListener("click", () => this.discard(draft));
    const when = new Date(draft.at).toLocaleString(document.documentElement.lang || "vi", { dateStyle: "short", timeStyle: "short" });
    this.bar.replaceChildren(element("p", {}, say("draft-found", { when })), element("p", { className: "acts" }, restore, discard));
    this.bar.hidden = false;
  }

  restore({ entries }) {
    this.pending = null;
    this.bar.hidden = true;
    fill(this.form, entries);
    tellInput(this.form);
    this.keep();
    [...this.form.elements].find((control) => control.type !== "hidden" && control.tagName !== "FIELDSET" && control.checkVisibility())?.focus();
    announce(say("draft-restored"));
  }

  discard(draft) {
    this.offer(draft.former);
    this.keep();
  }
}

export function start(form) {
  forget(form);
  const drafts = new Drafts(form);
  drafts.offer(read(drafts.key));
  for (const name of ["input", "change"]) form.addEventListener(name, () => drafts.keepSoon());
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    drafts.keep();
    drafts.isSending = true;
    attempt(() => sessionStorage.setItem(SENT, drafts.key));
  });
  addEventListener("pagehide", () => drafts.keep());
  document.addEventListener("visibilitychange", () => document.hidden && drafts.keep());
  addEventListener("pageshow", () => { drafts.isSending = false; });
  addEventListener("beforeunload", (event) => {
    if (drafts.isSending || !drafts.isUnsaved) return;
    event.preventDefault();
    event.returnValue = true;
  });
}
