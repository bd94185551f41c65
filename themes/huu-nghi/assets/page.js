// What the scripts of pages share: the state of a form in the address, counts in its words, and elements.

// What the query of an address says of the text and of these fields.
export function readState(search, names) {
  const query = new URLSearchParams(search);
  const values = names.map((name) => (query.get(name) ?? "").toLowerCase());
  return { text: query.get("q") ?? "", values };
}

// The query with this state in it; what belongs to others stays.
export function writeState(search, names, { text, values }) {
  const query = new URLSearchParams(search);
  ["q", ...names].forEach((name, at) => {
    const value = at === 0 ? text.trim().normalize("NFC") : values[at - 1];
    if (value === "") query.delete(name);
    else query.set(name, value);
  });
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

export function element(name, classes, text = "") {
  const made = document.createElement(name);
  if (classes !== "") made.className = classes;
  if (text !== "") made.textContent = text;
  return made;
}

// A number with the sign between thousands that the words of the form have.
export function number(value, { group }) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group);
}

// How many were found.
export function told(count, words) {
  return count === 0 ? words.none : count === 1 ? words.one : words.many.replace("{count}", number(count, words));
}

// The same words twice would not be heard again.
export function say(status, words) {
  status.textContent = words === status.textContent && words !== "" ? `${words}\u00a0` : words;
}
