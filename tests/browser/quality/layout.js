// Pages keep to the window: on a narrow screen, magnified four times, and with letters twice as large.

import assert from "node:assert/strict";
import { chosen, inWindows, none, pages, test } from "./site.js";

// What sticks out to the right of the window. What stands in a box that scrolls or cuts by itself is that box's matter.
const sticksOut = (page) => page.evaluate(() => {
  const hiding = [document.documentElement, document.body].filter((element) => getComputedStyle(element).overflowX !== "visible");
  if (hiding.length) return [`<${hiding[0].localName}> hides what sticks out`];
  const width = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - width;
  if (over <= 0) return [];
  const isOut = (element) => element.getBoundingClientRect().right > width + 1;
  const culprits = [...document.body.querySelectorAll("*")].filter((element) => isOut(element) && ![...element.children].some(isOut));
  return [`${over} px too wide: ${culprits.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)).join(" … ")}`];
});

// A window of 1280 pixels that is magnified four times is laid out as one of 320.
test("nothing scrolls sideways at 320 pixels, on any page", async () => {
  none(await inWindows(pages, { viewport: { width: 320, height: 256 } }, sticksOut));
});

test("nothing scrolls sideways on a wide screen", async () => {
  none(await inWindows(chosen, { viewport: { width: 2560, height: 1300 } }, sticksOut));
});

// Texts that their own box cuts off, by the beginning of their words; what is only for the ear is cut off on purpose.
const cut = (page) => page.evaluate(() => [...document.body.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  const hides = (overflow) => overflow === "hidden" || overflow === "clip";
  if (element.clientWidth <= 1 || !element.textContent.trim() || element.closest("svg")) return false;
  return (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
    || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
}).map((element) => `<${element.localName} class="${element.className}"> cuts off “${element.textContent.trim().slice(0, 60)}”`));

const sizeOfText = (page) => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("main")).fontSize));

test("with letters of twice the size nothing is cut off and nothing scrolls sideways", async () => {
  none(await inWindows(chosen, { viewport: { width: 1280, height: 900 } }, async (page) => {
    const usual = await sizeOfText(page);
    // As a reader sets it in the browser.
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    const large = await sizeOfText(page);
    const faults = [...await sticksOut(page), ...await cut(page)];
    await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    await session.detach();
    if (large < 2 * usual - 0.5) faults.push(`letters grow from ${usual} to ${large} px only`);
    return faults;
  }));
});

// Letters, words and lines set apart as WCAG 1.4.12 allows every reader to.
test("with text set wide nothing is cut off and nothing scrolls sideways", async () => {
  const wide = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
    + " p { margin-block-end: 2em !important }";
  none(await inWindows(chosen, { viewport: { width: 320, height: 800 }, bypassCSP: true }, async (page) => {
    await page.addStyleTag({ content: wide });
    return [...await sticksOut(page), ...await cut(page)];
  }));
});

test("what sticks out and what is cut off is seen", async () => {
  const [first] = chosen;
  const found = await inWindows([first], { viewport: { width: 320, height: 800 } }, async (page) => {
    await page.evaluate(() => {
      const wide = document.createElement("p");
      wide.textContent = "Wide";
      Object.assign(wide.style, { width: "400px" });
      const low = document.createElement("p");
      low.textContent = "Words that have no room";
      Object.assign(low.style, { height: "4px", overflow: "hidden" });
      document.querySelector("main").append(wide, low);
    });
    return [...await sticksOut(page), ...await cut(page)];
  });
  assert.equal(found.length, 2, found.join("\n"));
});
