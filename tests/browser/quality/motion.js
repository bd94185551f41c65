// A reader who asks for less motion is moved by nothing.

import assert from "node:assert/strict";
import { chosen, inWindows, none, test } from "./site.js";

// Times up to this are over before a screen is drawn again.
const AT_ONCE = 0.001;

const moving = (page) => page.evaluate((atOnce) => {
  const seconds = (list) => Math.max(...list.split(",").map((time) => parseFloat(time) * (/ms/.test(time) ? 0.001 : 1)));
  const faults = [];
  for (const element of document.querySelectorAll("*")) {
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const name = `<${element.localName} class="${element.className}">${part}`;
      if (style.animationName !== "none" && seconds(style.animationDuration) > atOnce) faults.push(`${name} is animated: ${style.animationName}`);
      if (style.transitionProperty !== "none" && seconds(style.transitionDuration) > atOnce) faults.push(`${name} changes in ${style.transitionDuration}`);
      if (style.scrollBehavior === "smooth") faults.push(`${name} scrolls slowly`);
    }
  }
  const isCrossing = (rules) => [...rules].some((rule) => rule instanceof CSSMediaRule
    ? matchMedia(rule.conditionText).matches && isCrossing(rule.cssRules)
    : rule.constructor.name === "CSSViewTransitionRule" && rule.navigation === "auto");
  if ([...document.styleSheets].some((sheet) => isCrossing(sheet.cssRules))) faults.push("pages fade into one another");
  return faults;
}, AT_ONCE);

test("with reduced motion nothing moves", async () => {
  none(await inWindows(chosen, { reducedMotion: "reduce" }, moving));
});

test("what moves is seen", async () => {
  const found = await inWindows([chosen[0]], { reducedMotion: "reduce", bypassCSP: true }, async (page) => {
    await page.addStyleTag({ content: "@keyframes turn { to { rotate: 1turn } } h1 { animation: turn 1s !important } "
      + "html { scroll-behavior: smooth !important } main { transition: color 1s !important } @view-transition { navigation: auto }" });
    return moving(page);
  });
  for (const fault of ["is animated: turn", "scrolls slowly", "changes in 1s", "fade into one another"]) {
    assert.ok(found.some((each) => each.includes(fault)), `${fault}: ${found.join("\n")}`);
  }
});
