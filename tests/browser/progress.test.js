// The page of a tracked plan on a telephone, in forced colours and on paper: the bar is divided like the tasks, each state stands in words.

import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { shows, test } from "./bench.js";

const PAGE = "/ke-hoach/a/";
const NARROW = { width: 320, height: 800 };

const AGENCY = "lien-hiep: {name: {vi: Liên hiệp các tổ chức hữu nghị của một tỉnh có tên rất dài, en: Union}}\n";
const PLAN = `---
title: Kế hoạch
status: published
issuer: lien-hiep
symbol: 05/KH-HM
date: 2020-01-05
track: true
tasks:
  - {id: t1, text: Việc một, lead: [lien-hiep], status: done, done_on: 2020-03-10}
  - {id: t2, text: Việc hai, lead: [lien-hiep], status: done}
  - {id: t3, text: Việc ba, lead: [lien-hiep], every: continuous}
  - {id: t4, text: Việc bốn, lead: [lien-hiep], status: dropped}
---

Lời.
`;

// Opened when all files are read: each revision before would load the page again.
async function plan({ site, preview, open }) {
  site.write("content/vocabulary/agencies.yaml", AGENCY);
  site.write("content/plans/a.vi.md", PLAN);
  while (!(await (await fetch(preview.url(PAGE))).text()).includes("Việc bốn")) await delay(50);
  const page = await open(PAGE);
  await shows(page, "Việc bốn");
  await page.waitForFunction(() => document.readyState === "complete");
  return page;
}

test("at 320 pixels the bar is divided like the tasks and nothing is cut off", async (bench) => {
  const page = await plan(bench);
  await page.setViewportSize(NARROW);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
  const parts = await page.locator("svg.bar-parts").evaluate((bar) => {
    const whole = bar.getBoundingClientRect();
    const of = (rect) => ({ from: (rect.left - whole.left) / whole.width, to: (rect.right - whole.left) / whole.width });
    return [...bar.querySelectorAll("rect[y='2']")].map((rect) => of(rect.getBoundingClientRect()));
  });
  const near = (one, other) => Math.abs(one - other) < 0.015;
  const ends = [[0, 0.5], [0.5, 0.75], [0.75, 1]];
  assert.ok(parts.length === 3 && parts.every(({ from, to }, at) => near(from, ends[at][0]) && near(to, ends[at][1])), JSON.stringify(parts));
  assert.ok(parts[0].to < parts[1].from && parts[1].to < parts[2].from, "parts do not touch");
});

test("the states of a plan are read in words, and the bar is passed over", async (bench) => {
  const page = await plan(bench);
  const states = await page.locator(".progress-states li").allInnerTexts();
  assert.deepEqual(states.map((text) => text.replace(/\s+/g, " ").trim()), ["Đã thực hiện: 2", "Thường xuyên: 1", "Không thực hiện: 1"]);
  assert.deepEqual(await page.locator(".badge-task").allInnerTexts(), ["Đã thực hiện", "Đã thực hiện", "Thường xuyên", "Không thực hiện"]);
  assert.ok(await page.locator("svg.bar").evaluateAll((bars) => bars.length === 4 && bars.every((bar) => bar.getAttribute("aria-hidden") === "true")));
});

test("the bar has a colour that is seen: dark, forced, on paper", async (bench) => {
  const page = await plan(bench);
  const colours = () => page.evaluate(() => {
    const at = (name) => getComputedStyle(document.querySelector(`.bar-parts ${name}`));
    return { full: at(".bar-full").fill, line: at(".bar-open").stroke, ground: getComputedStyle(document.body).backgroundColor };
  });
  for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }, { media: "print" }]) {
    await page.emulateMedia({ media: "screen", forcedColors: "none", ...media });
    const { full, line, ground } = await colours();
    assert.notEqual(full, ground, JSON.stringify(media));
    assert.equal(line, full, JSON.stringify(media));
  }
  assert.equal((await colours()).full, "rgb(0, 0, 0)");
});
