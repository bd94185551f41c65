// What was copied in Word, in Google Docs or from a web page, as Markdown: headings, lists, links, bold, italic, quotations and simple
// tables. Everything else comes as its text.

const DROPPED = new Set(["SCRIPT", "STYLE", "HEAD", "TITLE", "META", "LINK", "TEMPLATE", "NOSCRIPT", "SVG", "MATH", "IFRAME", "OBJECT", "EMBED", "CANVAS", "AUDIO", "VIDEO", "IMG", "PICTURE", "INPUT", "SELECT", "TEXTAREA", "BUTTON"]);
const BLOCKS = new Set(["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CENTER", "DD", "DETAILS", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "HTML", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TBODY", "TD", "TFOOT", "TH", "THEAD", "TR", "UL"]);
const BULLET = /^[\s\u00a0]*[·•§oØüv\-–—*▪◦\uf0a7\uf0b7\uf0d8\uf0fc][\s\u00a0]*$/u;
const LEADING = /^(\d{1,9})([.)])(?=\s|$)|^([-+](?=\s|$)|[-=]+\s*$|~{3})/;

const styleOf = (node) => (node.getAttribute?.("data-css") ?? "").toLowerCase().replace(/\s*([:;])\s*/g, "$1");
const isBlock = (node) => node.nodeType === Node.ELEMENT_NODE && BLOCKS.has(node.nodeName.toUpperCase());

function isDropped(node) {
  if (node.nodeType === Node.TEXT_NODE) return false;
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  // Office puts what it alone understands into elements of its own (o:p, v:shape); of these only o:p may hold words.
  const name = node.nodeName.toUpperCase();
  return DROPPED.has(name) || name.startsWith("V:") || name.startsWith("W:") || node.hidden || /(?:^|;)(?:display:none|mso-hide:all)/.test(styleOf(node));
}

// Signs that would mean something in Markdown.
export function escaped(text) {
  return text.replace(/[\\*_#[\]`|<]|~(?=~)|&(?=#?\w+;)/g, "\\$&");
}

const escapedStart = (line) => line.replace(LEADING, (all, count, point) => (count ? `${count}\\${point}` : `\\${all}`)).replace(/^>/, "\\>");

// --- Words within a paragraph ---

// Runs of text, each with how it looks; a line break is a run of its own.
function runsOf(node, look, runs) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) runs.push({ ...look, text: child.data.replace(/[\t\n\r\f ]+/g, " ").replace(/[\u200b\u00ad\ufeff]/g, "") });
    else if (child.nodeName === "BR") runs.push({ ...look, isBreak: true, text: "" });
    else if (!isDropped(child)) runsOf(child, lookOf(child, look), runs);
  }
  return runs;
}

function lookOf(node, look) {
  const style = styleOf(node);
  const weight = style.match(/(?:^|;)font-weight:(bold|normal|\d+)/)?.[1];
  const slant = style.match(/(?:^|;)font-style:(italic|oblique|normal)/)?.[1];
  let { isBold, isItalic, href } = look;
  if (["B", "STRONG"].includes(node.nodeName)) isBold = true;
  if (["I", "EM", "CITE", "DFN"].includes(node.nodeName)) isItalic = true;
  if (weight) isBold = weight === "bold" || Number(weight) >= 600;
  if (slant) isItalic = slant !== "normal";
  if (node.nodeName === "A") href = addressOf(node) ?? href;
  return { isBold, isItalic, href };
}

// Only what leads to a page or to a letter box.
function addressOf(link) {
  const address = (link.getAttribute("href") ?? "").trim();
  if (!/^(https?:\/\/|mailto:)\S/i.test(address)) return undefined;
  return address.replace(/[\s()<>\\*_`|[\]]/g, (sign) => `%${sign.codePointAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

// Bold and italic must stand at their words: blanks go outside.
function marked(text, mark) {
  const [, before, words, after] = text.match(/^(\s*)([\s\S]*?)(\s*)$/);
  return words === "" || mark === "" ? text : `${before}${mark}${words}${mark}${after}`;
}

const markOf = ({ isBold, isItalic }) => (isBold && isItalic ? "***" : isBold ? "**" : isItalic ? "*" : "");

// Neighbours that look alike are one.
function joined(runs, isAlike) {
  const all = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && !last.isBreak && !run.isBreak && isAlike(last, run)) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}

function looked(runs) {
  const alike = joined(runs, (a, b) => markOf(a) === markOf(b) || b.text.trim() === "");
  return alike.map((run) => (run.isBreak ? "\n" : marked(escaped(run.text), markOf(run)))).join("");
}

function inline(runs) {
  let written = "";
  for (let at = 0; at < runs.length;) {
    const { href } = runs[at];
    let end = at + 1;
    while (end < runs.length && runs[end].href === href) end += 1;
    const part = runs.slice(at, end);
    written += href ? linked(part, href) : looked(part);
    at = end;
  }
  return written.replace(/[ \u00a0]*\n[ \u00a0]*/g, "\n").replace(/[ \u00a0]{2,}/g, " ").replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");
}

function linked(runs, href) {
  const [, before, words, after] = looked(runs).replace(/\n/g, " ").match(/^(\s*)([\s\S]*?)(\s*)$/);
  return words === "" ? " " : `${before}[${words}](${href})${after}`;
}

// --- Blocks ---
// A block: { type: "text" | "heading" | "item" | "quote" | "table", … }. Items are flat, each with its depth, as Word has them.

function blocksOf(node, blocks, look, depth) {
  let runs = [];
  const flush = () => {
    const text = inline(runs);
    if (text !== "") blocks.push({ type: "text", text });
    runs = [];
  };
  for (const child of node.childNodes) {
    if (isDropped(child)) continue;
    if (child.nodeType === Node.ELEMENT_NODE && (isBlock(child) || hasBlock(child))) {
      flush();
      blockOf(child, blocks, lookOf(child, look), depth);
    } else if (child.nodeType === Node.TEXT_NODE || child.nodeName === "BR") {
      runsOf({ childNodes: [child] }, look, runs);
    } else {
      runsOf(child, lookOf(child, look), runs);
    }
  }
  flush();
}

// Google Docs puts everything into one <b>.
const hasBlock = (node) => [...node.querySelectorAll("*")].some(isBlock);

function blockOf(node, blocks, look, depth) {
  const name = node.nodeName;
  const level = headingOf(node);
  const plain = { ...look, isBold: false };
  if (level > 0) {
    const text = inline(runsOf(node, plain, []).map((run) => ({ ...run, isBold: false, ...(run.isBreak ? { isBreak: false, text: " " } : {}) })));
    if (text !== "") blocks.push({ type: "heading", level, text });
  } else if (/mso-list:(?!none|ignore|skip)/.test(styleOf(node))) {
    blocks.push(wordItem(node, look));
  } else if (name === "UL" || name === "OL") {
    listOf(node, blocks, look, depth);
  } else if (name === "LI") {
    itemOf(node, blocks, look, depth, false);
  } else if (name === "BLOCKQUOTE") {
    const inner = [];
    blocksOf(node, inner, look, 0);
    if (inner.length > 0) blocks.push({ type: "quote", inner });
  } else if (name === "TABLE") {
    tableOf(node, blocks, look, depth);
  } else if (name === "PRE") {
    preformatted(node, blocks, look);
  } else {
    blocksOf(node, blocks, look, depth);
  }
}

function preformatted(node, blocks, look) {
  const runs = node.textContent.split(/\r?\n/).flatMap((text, at) => (at === 0 ? [{ ...look, text }] : [{ ...look, isBreak: true, text: "" }, { ...look, text }]));
  const text = inline(runs);
  if (text !== "") blocks.push({ type: "text", text });
}

function headingOf(node) {
  const tag = node.nodeName.match(/^H([1-6])$/)?.[1];
  const word = (node.getAttribute("class") ?? "").match(/^MsoHeading(\d)?|^MsoTitle|^Heading(\d)/i);
  if (tag) return Number(tag);
  if (node.nodeName === "P" && word) return Number(word[1] ?? word[2] ?? 1);
  return 0;
}

// A paragraph of a list in Word: its sign stands in it as text that only Word is to ignore.
function wordItem(node, look) {
  const depth = Number(styleOf(node).match(/mso-list:[^;]*level(\d)/)?.[1] ?? 1) - 1;
  const copy = node.cloneNode(true);
  let sign = "";
  for (const ignored of copy.querySelectorAll("[data-css]")) {
    if (!/mso-list:ignore/.test(styleOf(ignored))) continue;
    sign ||= ignored.textContent;
    ignored.remove();
  }
  const isNumbered = sign !== "" && !BULLET.test(sign) && /^[\s\u00a0]*\(?[\p{L}\d]+[.)]/u.test(sign);
  return { type: "item", depth, isNumbered, parts: [inline(runsOf(copy, look, []))] };
}

function listOf(list, blocks, look, depth) {
  const isNumbered = list.nodeName === "OL";
  for (const child of list.childNodes) {
    if (isDropped(child)) continue;
    const name = child.nodeName;
    if (name === "LI") itemOf(child, blocks, look, depth, isNumbered);
    // Old programs put a nested list beside its item.
    else if (name === "UL" || name === "OL") listOf(child, blocks, look, depth + 1);
    else if (child.nodeType === Node.ELEMENT_NODE) blockOf(child, blocks, look, depth);
  }
}

function itemOf(node, blocks, look, depth, isNumbered) {
  const inner = [];
  blocksOf(node, inner, look, depth + 1);
  const item = { type: "item", depth, isNumbered, parts: [] };
  blocks.push(item);
  for (const block of inner) {
    if (block.type === "item") blocks.push(block);
    else item.parts.push(...textsOf(block));
  }
  if (item.parts.length === 0) item.parts.push("");
}

// A block where only text fits.
function textsOf(block) {
  if (block.type === "quote") return block.inner.flatMap(textsOf);
  if (block.type === "table") return block.rows.map((cells) => cells.join(" "));
  if (block.type === "item") return block.parts;
  return [block.text];
}

function tableOf(table, blocks, look, depth) {
  const rows = [...table.rows].map((row) => [...row.cells]).filter((cells) => cells.length > 0);
  const isSimple = rows.length > 1 && Math.max(...rows.map(({ length }) => length)) > 1 && !table.querySelector("table");
  if (!isSimple) {
    for (const cell of rows.flat()) if (cell.closest("table") === table) blocksOf(cell, blocks, look, depth);
    return;
  }
  const textOf = (cell) => {
    const inner = [];
    const isHead = cell.nodeName === "TH";
    blocksOf(cell, inner, look, 0);
    const text = inner.flatMap(textsOf).join(" ").replace(/\s*\n\s*/g, " ");
    return isHead ? text.replace(/^\*\*([^*]+)\*\*$/, "$1") : text;
  };
  const wide = (cells) => cells.flatMap((cell) => [textOf(cell), ...Array.from({ length: Math.min(cell.colSpan, 50) - 1 }, () => "")]);
  const written = rows.map(wide);
  if (written.every((cells) => cells.every((text) => text === ""))) return;
  blocks.push({ type: "table", rows: written });
}

// --- As Markdown ---

// Two levels are enough for what stands below a title.
function levelsOf(blocks) {
  const all = [...new Set(blocks.filter(({ type }) => type === "heading").map(({ level }) => level))].sort((a, b) => a - b);
  return new Map(all.map((level, at) => [level, at === 0 ? "##" : "###"]));
}

const lines = (text) => text.split("\n").map(escapedStart).join("\\\n");

function tableText(rows) {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  const [head, ...rest] = rows;
  return [line(head), `|${" --- |".repeat(width)}`, ...rest.map(line)].join("\n");
}

// Items one after the other: each a line below the last, moved in as far as what stands before the item it belongs to.
function listText(items) {
  const stack = [];
  return items.map(({ depth, isNumbered, parts }) => {
    const at = Math.min(depth, stack.length);
    const former = stack[at];
    stack.length = at;
    const indent = stack.reduce((sum, { width }) => sum + width, 0);
    const isSame = former?.isNumbered === isNumbered;
    const count = isNumbered ? (isSame ? former.count : 0) + 1 : 0;
    const mark = isNumbered ? `${count}. ` : "- ";
    stack.push({ isNumbered, count, width: mark.length });
    const inner = " ".repeat(indent + mark.length);
    const text = parts.map(lines).join("\n\n").replace(/\n(?!\n)/g, `\n${inner}`).replace(/\n +(?=\n)/g, "\n");
    // Two lists of different kinds would run into one another.
    const gap = former && !isSame ? "\n" : "";
    return `${gap}${" ".repeat(indent)}${mark}${text}`.trimEnd();
  }).join("\n");
}

function written(blocks) {
  const levels = levelsOf(blocks);
  const parts = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    let end = at + 1;
    if (block.type === "item") {
      while (end < blocks.length && blocks[end].type === "item") end += 1;
      parts.push(listText(blocks.slice(at, end)));
    } else if (block.type === "heading") {
      parts.push(`${levels.get(block.level)} ${block.text}`);
    } else if (block.type === "quote") {
      parts.push(written(block.inner).split("\n").map((line) => (line === "" ? ">" : `> ${line}`)).join("\n"));
    } else if (block.type === "table") {
      parts.push(tableText(block.rows));
    } else {
      parts.push(lines(block.text));
    }
    at = end;
  }
  return parts.join("\n\n");
}

// How things look is read, never applied: the page allows no styles but its own, and browsers tell of each that they refuse.
function withoutStyles(html) {
  const bare = html.replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, "");
  return bare.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-css="));
}

export function markdownOf(html) {
  const blocks = [];
  blocksOf(new DOMParser().parseFromString(withoutStyles(html), "text/html").body, blocks, { isBold: false, isItalic: false, href: undefined }, 0);
  return written(blocks);
}

// Whether more than its text would be lost.
const hasShape = (html) => /<(h[1-6]|li|table|blockquote|a\s|b\b|strong|i\b|em\b)|mso-list|font-weight|font-style|class="?mso/i.test(html);

export function start(form) {
  const body = form.querySelector("#body");
  body?.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (html === "" || !hasShape(html)) return;
    const text = markdownOf(html);
    if (text === "") return;
    event.preventDefault();
    if (!document.execCommand("insertText", false, text)) {
      body.setRangeText(text, body.selectionStart, body.selectionEnd, "end");
      body.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}
