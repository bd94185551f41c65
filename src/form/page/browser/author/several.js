// Lines of one name: there is always an empty one to write in.

const blanks = new WeakMap();

const linesOf = (group) => [...group.querySelectorAll("input:not([type=hidden]), textarea, select")].filter(({ name }) => name === group.dataset.several);

function lineAround(group, control) {
  let line = control;
  while (line.parentElement !== group) line = line.parentElement;
  return line;
}

// What a line looks like before anything is added to it.
function remember(group) {
  if (blanks.has(group)) return;
  const last = linesOf(group).at(-1);
  if (!last) return;
  const blank = lineAround(group, last).cloneNode(true);
  const control = blank.matches("input, textarea, select") ? blank : blank.querySelector("input, textarea, select");
  const label = document.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  if (control.id && label && !control.hasAttribute("aria-label")) control.setAttribute("aria-label", label.textContent.trim());
  for (const known of [blank, ...blank.querySelectorAll("[id]")]) known.removeAttribute("id");
  control.removeAttribute("aria-invalid");
  control.removeAttribute("value");
  control.value = "";
  blanks.set(group, blank);
}

export function addLine(group) {
  remember(group);
  const blank = blanks.get(group)?.cloneNode(true);
  if (!blank) return;
  lineAround(group, linesOf(group).at(-1)).after(blank);
  group.dispatchEvent(new CustomEvent("author:added", { bubbles: true, detail: blank }));
}

// As many lines as are needed for so many values.
export function makeRoom(group, count) {
  while (linesOf(group).length < count && blanks.has(group)) addLine(group);
}

export function groupOf(control) {
  const group = control.closest("[data-several]");
  return group && group.dataset.several === control.name ? group : null;
}

export function start(form) {
  form.querySelectorAll("[data-several]").forEach(remember);
  form.addEventListener("author:added", (event) => event.target.querySelectorAll("[data-several]").forEach(remember), { capture: true });
  const follow = ({ target }) => {
    const group = target.name && groupOf(target);
    if (group && target.value.trim() !== "" && linesOf(group).at(-1) === target) addLine(group);
  };
  form.addEventListener("input", follow);
  form.addEventListener("author:filled", () => {
    for (const group of form.querySelectorAll("[data-several]")) {
      const last = linesOf(group).at(-1);
      if (last && last.value.trim() !== "") addLine(group);
    }
  });
}

