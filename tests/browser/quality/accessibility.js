// axe-core: the rules of WCAG 2.0, 2.1 and 2.2 at levels A and AA, and what its makers hold to be good practice.

import assert from "node:assert/strict";
import axe from "axe-core";
import { chosen, chosenLetters, inWindows, none, test } from "./site.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const WIDTHS = [1280, 320];
const SCHEMES = ["light", "dark"];

const judge = (page) => page.evaluate(async (tags) => {
  const { violations } = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => {
    const why = [...node.any, ...node.all, ...node.none][0]?.message ?? "";
    return `${id} at ${node.target.join(" ")}: ${node.html.slice(0, 120)} (${why})`;
  }));
}, TAGS);

test("axe finds nothing on any kind of page, light or dark, wide or narrow", async () => {
  none(await inWindows([...chosen, ...chosenLetters], {}, async (page) => {
    await page.evaluate(axe.source);
    const faults = [];
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        faults.push(...(await judge(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
      }
    }
    return faults;
  }));
});

// One fault of each kind that the judge is trusted with: names, colours, sizes, order.
test("axe sees what is wrong", async () => {
  const planted = {
    "image-alt": "<img src=\"/favicon.ico\">",
    "color-contrast": "<p id=\"pale\">Pale words</p>",
    "target-size": "<p id=\"tight\"><a href=\"#a\">a</a><a href=\"#b\">b</a></p>",
    "heading-order": "<h5>Too deep</h5>",
    "link-name": "<a href=\"#main\"></a>",
  };
  const found = await inWindows([chosen[0]], {}, async (page) => {
    await page.evaluate((html) => {
      document.querySelector("main").insertAdjacentHTML("beforeend", html);
      document.getElementById("pale").style.color = "rgb(200 200 200)";
      Object.assign(document.getElementById("tight").style, { fontSize: "9px", lineHeight: "1" });
    }, Object.values(planted).join(""));
    await page.evaluate(axe.source);
    return judge(page);
  });
  for (const rule of Object.keys(planted)) assert.ok(found.some((fault) => fault.includes(`: ${rule} at `)), `${rule}: ${found.join("\n")}`);
});

// What a reader sees whose system has colours of its own: each text against the ground that is nearest behind it. (axe asks for a colour
// that the system does not replace.)
const hardToRead = (page) => page.evaluate(() => {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const isClear = (colour) => channels(colour)[3] === 0;
  const light = (colour) => channels(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!isClear(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return [...document.body.querySelectorAll("*")].filter((element) => hasWords(element) && element.checkVisibility()).flatMap((element) => {
    const [text, behind] = [getComputedStyle(element).color, ground(element)];
    const [dark, bright] = [light(text), light(behind)].sort((one, other) => one - other);
    const ratio = (bright + 0.05) / (dark + 0.05);
    return ratio < 4.5 ? [`${text} on ${behind} is ${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 120)}`] : [];
  });
});

test("in forced colours every text can be read and axe finds nothing else", async () => {
  none(await inWindows(chosen, { forcedColors: "active" }, async (page) => {
    await page.evaluate(axe.source);
    const others = (await judge(page)).filter((fault) => !fault.startsWith("color-contrast "));
    return [...await hardToRead(page), ...others];
  }));
});

test("a text that the forced colours do not reach is seen", async () => {
  const found = await inWindows([chosen[0]], { forcedColors: "active" }, async (page) => {
    await page.evaluate(() => {
      const text = Object.assign(document.createElement("p"), { textContent: "Kept as it was" });
      Object.assign(text.style, { color: "rgb(240 240 240)", forcedColorAdjust: "none" });
      document.querySelector("main").append(text);
    });
    return hardToRead(page);
  });
  assert.equal(found.length, 1, found.join("\n"));
});
