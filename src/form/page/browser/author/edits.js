// What the buttons above a text do to it: each takes a text and what is selected, and gives what is put where, and what is selected then.

const replaced = (start, end, text, from = start + text.length, to = from) => ({ start, end, text, from, to });

// Bold or italic around the selection, or around the word in which the cursor stands; once more takes it away.
export function wrapped(value, start, end, mark) {
  if (start === end) {
    while (start > 0 && /[\p{L}\p{N}]/u.test(value[start - 1])) start -= 1;
    while (end < value.length && /[\p{L}\p{N}]/u.test(value[end])) end += 1;
  }
  while (start < end && /\s/.test(value[start])) start += 1;
  while (end > start && /\s/.test(value[end - 1])) end -= 1;
  const words = value.slice(start, end);
  const size = mark.length;
  const isExactly = (before, after) => {
    const count = Math.min(before.match(/\**$/)[0].length, after.match(/^\**/)[0].length);
    return count === 3 || count === size;
  };
  if (isExactly(value.slice(0, start), value.slice(end))) return replaced(start - size, end + size, words, start - size, end - size);
  const inner = words.match(/^(\*+)[\s\S]*?(\*+)$/);
  const stars = inner && words.length > 2 * size ? Math.min(inner[1].length, inner[2].length) : 0;
  if (stars === 3 || stars === size) return replaced(start, end, words.slice(size, -size), start, end - 2 * size);
  return replaced(start, end, `${mark}${words}${mark}`, start + size, end + size);
}

const PREFIXES = /^(?:#{1,6} +|[-*+] +|\d+[.)] +|> ?)/;
const OWN = { heading: /^## +/, subheading: /^### +/, bullets: /^- +/, numbers: /^\d+[.)] +/, quote: /^> ?/ };
const SIGNS = { heading: () => "## ", subheading: () => "### ", bullets: () => "- ", numbers: (at) => `${at + 1}. `, quote: () => "> " };

// All selected lines as a heading, a list or a quotation; once more takes it away.
export function prefixed(value, start, end, kind) {
  const first = value.lastIndexOf("\n", start - 1) + 1;
  const stop = end > start && value[end - 1] === "\n" ? end - 1 : end;
  const last = value.indexOf("\n", stop) < 0 ? value.length : value.indexOf("\n", stop);
  const lines = value.slice(first, last).split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const isSo = filled.length > 0 && filled.every((line) => OWN[kind].test(line));
  let count = 0;
  const changed = lines.map((line) => {
    if (line.trim() === "" && lines.length > 1) return line;
    if (isSo) return line.replace(OWN[kind], "");
    return SIGNS[kind](count++) + (kind === "quote" ? line : line.replace(PREFIXES, ""));
  });
  // Without an empty line before it, it would belong to the paragraph above.
  const before = value.slice(0, first);
  const gap = !isSo && before !== "" && !before.endsWith("\n\n") && !OWN[kind].test(before.slice(before.lastIndexOf("\n", first - 2) + 1)) ? "\n" : "";
  const text = gap + changed.join("\n");
  const from = first + gap.length;
  return start === end ? replaced(first, last, text) : replaced(first, last, text, from, first + text.length);
}

// A block of its own, with empty lines around it; `from` and `to` say what of it is selected.
export function block(value, start, end, text, from = text.length, to = from) {
  const before = value.slice(0, start);
  const after = value.slice(end);
  const above = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const below = after === "" ? "\n" : after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  const at = start + above.length;
  return replaced(start, end, above + text + below, at + from, at + to);
}

export const inserted = (value, start, end, text) => replaced(start, end, text);

// How many words a text has; what belongs together (38-CT/TW, 3,5) is one.
export function countOf(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)?.length ?? 0;
}
