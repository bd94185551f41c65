// What the page says: in the language in which it was served.

let words;

// The words of this name, with `{count}` and the like filled in.
export function say(name, values = {}) {
  words ??= JSON.parse(document.getElementById("author-words")?.textContent || "{}");
  return (words[name] ?? name).replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
}

// For those who do not see what has just happened.
export function announce(text) {
  const place = document.getElementById("announce");
  if (place) place.textContent = text;
}

export function number(count) {
  return new Intl.NumberFormat(document.documentElement.lang || "vi").format(count);
}
