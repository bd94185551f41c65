// Records of a list: added, removed and moved where they stand. What is sent follows the order on the page.

import { tellInput } from "./element.js";
import { announce, say } from "./words.js";

const recordsOf = (list) => [...(placeOf(list)?.children ?? [])].filter((item) => item.matches("[data-record]"));
const placeOf = (list) => [...list.querySelectorAll("ol")].find((place) => place.closest("[data-records]") === list);
const numberOf = (record) => Number(record.dataset.record.match(/\[(\d+)\]$/)?.[1] ?? -1);

// The blank of a list may have blanks of lists inside: only the first sign is this list's own.
function numbered(fragment, number) {
  for (const item of fragment.querySelectorAll("*")) {
    for (const { name, value } of [...item.attributes]) {
      if (value.includes("[+]")) item.setAttribute(name, value.replace(/\S+/g, (word) => word.replace("[+]", `[${number}]`)));
    }
    if (item.content) numbered(item.content, number);
  }
  return fragment;
}

export function add(list, number = Math.max(-1, ...recordsOf(list).map(numberOf)) + 1) {
  const blank = [...list.querySelectorAll("template[data-blank]")].find((template) => template.closest("[data-records]") === list);
  const record = numbered(blank.content.cloneNode(true), number).querySelector("[data-record]");
  placeOf(list).append(record);
  record.dispatchEvent(new CustomEvent("author:added", { bubbles: true, detail: record }));
  return record;
}

// The records of these numbers in this order, and no others.
export function fit(list, numbers) {
  const known = new Map(recordsOf(list).map((record) => [numberOf(record), record]));
  for (const [number, record] of known) if (!numbers.includes(number)) record.remove();
  for (const number of numbers) placeOf(list).append(known.get(number) ?? add(list, number));
}

const buttonOf = (record, step) => [...record.querySelectorAll("button[name=step]")].find(({ value }) => value === `${step}:${record.dataset.record}`);

function focusFirst(record) {
  const fold = record.querySelector("details");
  if (fold) fold.open = true;
  const first = [...record.querySelectorAll("input, textarea, select")].find((control) => control.type !== "hidden" && control.type !== "file" && control.checkVisibility());
  (first ?? record.querySelector("summary, button"))?.focus();
}

function added(list) {
  const record = add(list);
  focusFirst(record);
  announce(say("record-added", { count: recordsOf(list).length }));
}

function removed(list, record) {
  const all = recordsOf(list);
  const at = all.indexOf(record);
  record.remove();
  const next = all[at + 1] ?? all[at - 1];
  const place = next ? next.querySelector("summary") ?? buttonOf(next, "remove") : addButtonOf(list);
  place?.focus();
  announce(say("record-removed", { count: all.length - 1 }));
}

function moved(list, record, way) {
  const all = recordsOf(list);
  const to = all.indexOf(record) + way;
  const button = document.activeElement;
  if (to >= 0 && to < all.length) {
    if (way < 0) all[to].before(record);
    else all[to].after(record);
    if (record.contains(button) || button === document.body) buttonOf(record, way < 0 ? "up" : "down")?.focus();
  }
  announce(say("record-moved", { place: Math.min(Math.max(to, 0), all.length - 1) + 1, count: all.length }));
}

const addButtonOf = (list) => [...list.querySelectorAll("button[name=step]")].find(({ value }) => value === `add:${list.dataset.records}`);

// Whether the step could be done here.
function done(button) {
  const [, step, name] = button.value.match(/^(add|up|down|remove):(.*)$/s) ?? [];
  if (!step) return false;
  const list = button.closest("[data-records]");
  const record = button.closest("[data-record]");
  if (step === "add" && list?.dataset.records === name) added(list);
  else if (record?.dataset.record !== name) return false;
  else if (step === "remove") removed(list, record);
  else moved(list, record, step === "up" ? -1 : 1);
  if (list.isConnected) tellInput(list);
  return true;
}

export function start(form) {
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=step]");
    if (button && done(button)) event.preventDefault();
  });
}
