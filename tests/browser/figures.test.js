// The directory in figures on a telephone, in forced colours and on paper: bars as long as their numbers, words that wrap.

import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { shows, test } from "./bench.js";

const PAGE = "/to-chuc/so-lieu/";
const NARROW = { width: 320, height: 800 };

const organization = (name, more) =>
  `---\nname: ${name}\nsummary: Mẫu.\nstatus: published\nkinds: [ngo]\nlast_verified: 2026-11-01\n${more}\n---\n`;

// A name longer than a line, and a sum longer than a machine word.
function fill(site) {
  site.write("content/vocabulary/countries.yaml", [
    "LA: {name: {vi: Cộng hòa Dân chủ Nhân dân Lào và những người bạn ở hai bờ sông Mê Công, en: Laos}, region: asia}",
    "DK: {name: {vi: Đan Mạch, en: Denmark}, region: europe}",
  ].join("\n") + "\n");
  const budget = (amount, kind) => `{amount: "${amount}", currency: VND, kind: ${kind}}`;
  const project = `{id: cau, title: Cầu, start: 2024-03-01, budget: [${budget("80000000000000000000", "commitment")}, ${budget("20000000000000000000", "disbursed")}]}`;
  site.write("content/organizations/mot.vi.md", organization("Tổ chức một", "country: LA"));
  site.write("content/organizations/hai.vi.md", organization("Tổ chức hai", "country: LA"));
  site.write("content/organizations/ba.vi.md", organization("Tổ chức ba", `country: DK\npublish_budget: true\nprojects: [${project}]`));
}

// Opened when all files are read: each revision before would load the page again.
async function statistics({ site, preview, open }) {
  fill(site);
  while (!(await (await fetch(preview.url(PAGE))).text()).includes("80.000.000.000.000.000.000")) await delay(50);
  const page = await open(PAGE);
  await shows(page, "80.000.000.000.000.000.000");
  await page.waitForFunction(() => document.readyState === "complete");
  return page;
}

// Of each bar: how much of its row it fills, in hundredths.
const lengths = (page) =>
  page.locator("svg.bar").evaluateAll((bars) => bars.map((bar) => {
    const rect = bar.querySelector("rect").getBoundingClientRect();
    return Math.round((rect.width / bar.getBoundingClientRect().width) * 100);
  }));

test("at 320 pixels nothing is cut off and the bars keep their proportion", async (bench) => {
  const page = await statistics(bench);
  await page.setViewportSize(NARROW);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
  assert.deepEqual(await lengths(page), [100, 50, 100, 25]);
  const cells = await page.locator(".bars :is(th, td)").evaluateAll((cells) => cells.map((cell) => ({
    cut: cell.scrollWidth > cell.clientWidth + 1,
    size: parseFloat(getComputedStyle(cell).fontSize),
  })));
  assert.ok(cells.every(({ cut, size }) => !cut && size >= 12), JSON.stringify(cells));
  const bars = await page.locator("svg.bar").evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  assert.ok(bars.every((width) => width > 100), `${bars}`);
});

test("bars have a colour that is seen: dark, forced, on paper", async (bench) => {
  const page = await statistics(bench);
  const colours = () => page.evaluate(() => {
    const bar = document.querySelector(".bar-full");
    return { bar: getComputedStyle(bar).fill, text: getComputedStyle(bar.closest("th")).color, ground: getComputedStyle(document.body).backgroundColor };
  });
  for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }, { media: "print" }]) {
    await page.emulateMedia({ media: "screen", forcedColors: "none", ...media });
    const { bar, text, ground } = await colours();
    assert.notEqual(bar, ground, JSON.stringify(media));
    if (media.forcedColors) assert.equal(bar, text);
  }
  assert.equal((await colours()).bar, "rgb(0, 0, 0)");
});
