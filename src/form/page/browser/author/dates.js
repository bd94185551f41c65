// A calendar beside a day that is typed as dd/mm/yyyy.

import { element, tellInput } from "./element.js";
import { say } from "./words.js";

const seen = new WeakSet();

// The day of dd/mm/yyyy as calendars write it; nothing where there is none.
export function isoOf(typed) {
  const [, day, month, year] = typed.trim().match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/) ?? [];
  if (!day) return "";
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : "";
}

// What is typed for this day, with the hour that stood behind the former one.
export function typedOf(iso, former = "") {
  const [year, month, day] = iso.split("-");
  const hour = former.trim().match(/^\S+(\s+\d{1,2}:\d{2})$/)?.[1] ?? "";
  return `${day}/${month}/${year}${hour}`;
}

function addCalendar(input) {
  if (seen.has(input)) return;
  seen.add(input);
  const calendar = element("input", { type: "date", className: "calendar-day", tabIndex: -1, "aria-hidden": "true" });
  const name = input.labels?.[0]?.textContent.trim() || input.getAttribute("aria-label") || "";
  const button = element("button", { type: "button", className: "calendar-open", "aria-label": say("date-open", { name }), title: say("date-open", { name }) }, "▾");
  button.addEventListener("click", () => {
    calendar.value = isoOf(input.value);
    try {
      calendar.showPicker();
    } catch {
      input.focus();
    }
  });
  // Of the form it is nothing: it has no name, and what happens to it is told by the field beside it.
  calendar.addEventListener("input", (event) => event.stopPropagation());
  calendar.addEventListener("change", (event) => {
    event.stopPropagation();
    if (calendar.value === "") return;
    input.value = typedOf(calendar.value, input.value);
    tellInput(input);
    input.focus();
  });
  input.after(button, calendar);
}

export function enhance(place) {
  place.querySelectorAll("input[data-date]").forEach(addCalendar);
}

export function start(form) {
  enhance(form);
  form.addEventListener("author:added", ({ target }) => enhance(target));
}
