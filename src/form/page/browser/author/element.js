// Elements made by calls, never from HTML in a string.

let count = 0;

export const freshId = (name) => `author-${name}-${(count += 1)}`;

// `text`, `hidden` and such are properties; names with a dash and `role`, `for`, `list` are attributes.
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || ["role", "for", "list"].includes(key)) made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...children);
  return made;
}

// As if somebody had typed it.
export function tellInput(control) {
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

// Runs what is given once nothing was asked for a while.
export function settled(pause, run) {
  let waiting;
  const ask = () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, pause);
  };
  ask.cancel = () => clearTimeout(waiting);
  return ask;
}
