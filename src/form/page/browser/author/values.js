// What a form holds: read as it would be sent, and put back.

import { fit } from "./records.js";
import { makeRoom } from "./several.js";

// Of the page, not of the text.
const OWN = new Set(["token", "ui"]);

export function entriesOf(form) {
  return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !OWN.has(name));
}

// The same as it came from the server: also where the browser has filled in again what was typed before.
export function servedEntries(form) {
  const entries = [];
  for (const control of form.elements) {
    const { name, type, tagName } = control;
    if (!name || control.disabled || OWN.has(name) || ["file", "submit", "button", "reset", "image"].includes(type)) continue;
    if (tagName === "SELECT") {
      const marked = [...control.options].filter((option) => option.defaultSelected);
      const served = control.multiple ? marked : [marked.at(-1) ?? [...control.options].find((option) => !option.disabled)].filter(Boolean);
      entries.push(...served.map(({ value }) => [name, value]));
    } else if (type === "checkbox" || type === "radio") {
      if (control.defaultChecked) entries.push([name, control.value]);
    } else if (tagName === "INPUT" || tagName === "TEXTAREA") {
      entries.push([name, control.defaultValue]);
    }
  }
  return entries;
}

// Whether two say the same. Empty lines say nothing, nor do numbers of records: only their order.
export function isSame(one, other) {
  return canonical(one) === canonical(other);
}

function canonical(entries) {
  const numbers = new Map();
  const renumbered = (name) => {
    let done = "";
    for (const part of name.split(/(\[\d+\])/)) {
      if (/^\[\d+\]$/.test(part)) {
        const list = numbers.get(done) ?? numbers.set(done, new Map()).get(done);
        if (!list.has(part)) list.set(part, list.size);
        done += `[${list.get(part)}]`;
      } else {
        done += part;
      }
    }
    return done;
  };
  const all = entries.filter(([name]) => name !== "base").map(([name, value]) => [renumbered(name), value.replace(/\r\n?/g, "\n")]);
  return JSON.stringify(all.filter(([, value]) => value !== ""));
}

// The numbers of the records of a list, in the order in which they were sent.
function numbersOf(list, entries) {
  const found = entries.filter(([name]) => name.startsWith(`${list}[`)).map(([name]) => name.slice(list.length).match(/^\[(\d+)\]/)?.[1]);
  return [...new Set(found.filter(Boolean).map(Number))];
}

function fitRecords(form, entries) {
  const done = new Set();
  // Records may have lists of their own, which are there only after them.
  for (let list; (list = [...form.querySelectorAll("[data-records]")].find((one) => !done.has(one)));) {
    done.add(list);
    if (entries.some(([name]) => name === list.dataset.records)) fit(list, numbersOf(list.dataset.records, entries));
  }
}

export function fill(form, entries) {
  fitRecords(form, entries);
  const values = new Map();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  for (const group of form.querySelectorAll("[data-several]")) {
    const { several } = group.dataset;
    const markers = [...form.elements].filter(({ name, type }) => name === several && type === "hidden").length;
    makeRoom(group, (values.get(several)?.length ?? 0) - markers);
  }
  const rows = new Map([...values].map(([name, all]) => [name, all.values()]));
  for (const control of form.elements) if (rows.has(control.name) && !OWN.has(control.name)) put(control, values.get(control.name), rows.get(control.name));
  form.dispatchEvent(new CustomEvent("author:filled", { bubbles: true }));
}

function put(control, all, row) {
  if (control.type === "checkbox" || control.type === "radio") {
    control.checked = all.includes(control.value);
  } else if (control.type === "hidden") {
    const { value } = row.next();
    // Which record of the file it was belongs to the values; other hidden ones say what the page is about.
    if (value !== undefined && (control.name.endsWith(".~was") || control.name === "base")) control.value = value;
  } else if (control.tagName === "SELECT" && control.multiple) {
    for (const option of control.options) option.selected = all.includes(option.value);
  } else if (!["file", "submit", "button"].includes(control.type)) {
    control.value = row.next().value ?? "";
  }
}
