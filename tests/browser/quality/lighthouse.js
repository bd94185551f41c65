// Lighthouse, as for a telephone. Times depend on the machine, so they are printed; all else has its limit.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { ARGUMENTS, CHROMIUM } from "../bench.js";
import { languages, longest, none, pages, site, test } from "./site.js";

const WHOLE = ["accessibility", "best-practices", "seo"];
const MOST = { bytes: 150_000, requests: 13, shift: 0.01 };

const first = (wanted) => longest((page) => !page.isHidden && wanted(page));
// In every language the home page; by turns an article with pictures, a plan, the directory.
const judged = [
  ...languages.map((language) => first(({ lang, kind }) => lang === language && kind === "home")),
  pages.filter(({ kind, isHidden }) => kind === "article" && !isHidden).reduce((best, page) => (page.pictures > best.pictures ? page : best)),
  first(({ kind }) => kind.includes("plan")),
  first(({ scripts }) => scripts.length > 0),
];

function read({ lhr }) {
  const { audits, categories } = lhr;
  const items = audits["network-requests"].details.items;
  const failed = (category) => category.auditRefs.map(({ id, weight }) => ({ ...audits[id], weight }))
    .filter(({ score, weight }) => weight > 0 && score !== null && score < 1).map(({ id, title }) => `${id} (${title})`);
  const faults = WHOLE.filter((name) => categories[name].score !== 1).map((name) => `${name} ${categories[name].score}: ${failed(categories[name]).join(", ")}`);
  const figures = {
    bytes: items.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: items.length,
    shift: audits["cumulative-layout-shift"].numericValue,
  };
  for (const [name, most] of Object.entries(MOST)) if (!(figures[name] <= most)) faults.push(`${name} ${figures[name]}, at most ${most}`);
  const times = { performance: categories.performance.score * 100, LCP: audits["largest-contentful-paint"].numericValue, TBT: audits["total-blocking-time"].numericValue };
  return { faults, said: { ...figures, ...times } };
}

test("Lighthouse gives full marks, few bytes and few requests, and sees nothing jump", async () => {
  const profile = mkdtempSync(join(tmpdir(), "nhipcau-lighthouse-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: [...ARGUMENTS, "--remote-debugging-port=0"] });
  const faults = [];
  try {
    const port = Number(readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0]);
    for (const { path } of judged) {
      const outcome = await lighthouse(site.origin + path, { port, logLevel: "error", onlyCategories: ["performance", ...WHOLE] });
      assert.equal(outcome.lhr.runtimeError, undefined, path);
      const { faults: found, said } = read(outcome);
      faults.push(...found.map((fault) => `${path}: ${fault}`));
      console.log(`${path}: ${Object.entries(said).map(([name, value]) => `${name} ${Math.round(value * 1000) / 1000}`).join(", ")}`);
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true });
  }
  none(faults);
});
