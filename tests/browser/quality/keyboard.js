// A reader without a mouse: every stop of the Tab key in turn.

import assert from "node:assert/strict";
import { chosen, inWindows, none, test } from "./site.js";

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

// How everything looks that may get the focus, before any of it has.
const remember = (page) => page.evaluate((stops) => {
  const look = (element) => {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1 ? "" : `${style.outline} ${style.outlineOffset}`;
    return [outline, style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth, style.textDecoration].join("|");
  };
  globalThis.looks = new Map([...document.querySelectorAll(stops)].map((element) => [element, look(element)]));
  globalThis.look = look;
  globalThis.visited = new Set();
}, STOPS);

// The element that now has the focus: what is wrong with it, or "back" when the round is over.
const stop = (page) => page.evaluate(() => {
  const element = document.activeElement;
  if (!element || element === document.body || globalThis.visited.has(element)) return "back";
  globalThis.visited.add(element);
  const faults = [];
  const name = element.outerHTML.slice(0, 120);
  if (globalThis.look(element) === globalThis.looks.get(element)) faults.push(`focus does not show: ${name}`);
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const isIn = ({ left, right, top, bottom }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const seen = boxes.filter(isIn);
  if (!seen.length) return [...faults, `out of sight: ${name}`];
  // Something else may lie over a part of it, but not over all.
  const isFree = ({ left, right, top, bottom }) => [0.1, 0.5, 0.9].some((share) => {
    const [x, y] = [left + (right - left) * share, top + (bottom - top) * share];
    const there = document.elementFromPoint(Math.min(Math.max(x, 0), innerWidth - 1), Math.min(Math.max(y, 0), innerHeight - 1));
    return there && (element.contains(there) || there.contains(element) || there.closest("label")?.control === element);
  });
  if (!seen.some(isFree)) faults.push(`hidden behind something: ${name}`);
  return faults;
});

async function round(page) {
  await remember(page);
  const faults = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const said = await stop(page);
    if (said === "back") break;
    faults.push(...said);
  }
  // What can be seen and used is reached. Of radio buttons one is; what is folded away is not.
  const missed = await page.evaluate((stops) => [...document.querySelectorAll(stops)].filter((element) =>
    !globalThis.visited.has(element) && element.checkVisibility({ visibilityProperty: true }) && !element.disabled
    && element.type !== "radio" && element.tabIndex >= 0).map((element) => `not reached: ${element.outerHTML.slice(0, 120)}`), STOPS);
  return [...faults, ...missed];
}

const WINDOWS = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 640 } };
for (const [name, viewport] of Object.entries(WINDOWS)) {
  test(`every stop of the Tab key shows, in a ${name} window`, async () => {
    none(await inWindows(chosen, { viewport }, round));
  });
}

test("the first stop skips to the content", async () => {
  none(await inWindows(chosen, { viewport: { width: 1280, height: 400 } }, async (page) => {
    await page.keyboard.press("Tab");
    const target = await page.evaluate(() => {
      const link = document.activeElement;
      const box = link.getBoundingClientRect();
      return link.matches("a[href^='#']") && box.width > 1 && box.top >= 0 && box.bottom <= innerHeight ? link.hash.slice(1) : "";
    });
    if (!target) return ["the first stop is no visible link within the page"];
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    return page.evaluate((target) => {
      const main = document.querySelector("main");
      const faults = [];
      if (main.id !== target) faults.push(`it leads to #${target}, not to the content`);
      // Content without a link or button leads on to what follows it.
      const next = document.activeElement;
      const isAfter = main.contains(next) || Boolean(main.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (!isAfter) faults.push(`afterwards Tab goes to ${next.outerHTML.slice(0, 120)}`);
      return faults;
    }, target);
  }));
});

test("a stop that does not show, is covered or is out of sight is found", async () => {
  const found = await inWindows([chosen[0]], { viewport: WINDOWS.wide }, async (page) => {
    await page.evaluate(() => {
      const add = (id, style) => {
        const link = Object.assign(document.createElement("a"), { href: "#main", id, textContent: id });
        Object.assign(link.style, style);
        document.querySelector("main").prepend(link);
        return link;
      };
      add("plain", {}).style.setProperty("outline", "none", "important");
      add("away", { position: "absolute", left: "-999px" });
      const cover = document.createElement("div");
      Object.assign(cover.style, { position: "fixed", inset: "0", zIndex: "9" });
      add("covered", {}).addEventListener("focus", () => document.body.append(cover));
      document.getElementById("covered").addEventListener("blur", () => cover.remove());
    });
    return round(page);
  });
  for (const [id, fault] of [["plain", "focus does not show"], ["away", "out of sight"], ["covered", "hidden behind something"]]) {
    assert.ok(found.some((each) => each.includes(fault) && each.includes(`id="${id}"`)), `${id}: ${found.join("\n")}`);
  }
});
