// The page for searching as readers meet it: by keyboard, by ear, from the header of every page, without JavaScript; and how it is built.

import assert from "node:assert/strict";
import axe from "axe-core";
import { check, counts, field, how, more, paths, results, said, search, total, type } from "./window.js";
import { chinese, demonstration, large } from "./sites.js";

const VI = "/tim-kiem/";
// The result that has the focus, or else what it is called.
const focused = (page) => page.evaluate(() => document.activeElement.closest("li")?.querySelector("a")?.pathname ?? document.activeElement.id);

check("by keyboard alone: to the field, to the results, into one", demonstration, VI, async (page) => {
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("/");
  assert.equal(await focused(page), "search-q");
  await type(page, "hoc bong");
  const found = await paths(page);
  assert.ok(found.length > 2);
  for (const [key, wanted] of [["Down", found[0]], ["Down", found[1]], ["Down", found[2]], ["Up", found[1]], ["Up", found[0]], ["Up", "search-q"]]) {
    await page.keyboard.press(`Arrow${key}`);
    assert.equal(await focused(page), wanted);
  }
  await page.keyboard.press("End");
  await type(page, " nhip cau");
  const [first] = await paths(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(demonstration.origin + first);
});

check("a slash that is typed into a field is a slash", demonstration, VI, async (page) => {
  await type(page, "109/KH");
  assert.equal(await field(page).inputValue(), "109/KH");
});

for (const [site, path, typed, first] of [
  [demonstration, "/tin-tuc/", "109/KH-LHBD", "/ke-hoach/109-kh-lhbd-2021/"], [demonstration, "/en/plans/", "scholarship", "/en/news/2026/green-bridge-scholarships-2027/"],
  [demonstration, "/404.html", "vufo", "/to-chuc/vufo/"], [chinese, "/zh/xinwen/", "友好往来", "/zh/xinwen/2026/youhao-wanglai/"],
]) {
  check(`the header of ${path} leads to the results in its language`, site, path, async (page) => {
    for (let at = 0; at < 20 && (await focused(page)) !== "site-q"; at += 1) await page.keyboard.press("Tab");
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("q") === typed);
    await results(page).first().waitFor();
    assert.equal((await paths(page))[0], first);
    assert.equal(await field(page).inputValue(), typed);
  }, { expected: path === "/404.html" ? ["404"] : [] });
}

check("what was found is announced, and so is that nothing was; the reader stays in the field", large, VI, async (page) => {
  assert.match(await type(page, "okavango"), /^42 /);
  await field(page).fill("");
  assert.match(await type(page, "ngopawa"), /^3 /);
  await field(page).fill("");
  assert.doesNotMatch(await type(page, "qwertzuiop"), /\d/);
  assert.equal(await focused(page), "search-q");
  assert.equal(await page.locator("#search-said").getAttribute("role"), "status");
});

check("where nothing has all words, the page says that it shows what has some", large, VI, async (page) => {
  await search(page, "ngopawa");
  assert.equal(await how(page), "");
  const known = await paths(page);
  await search(page, "ngopawa qwertzuiop");
  assert.deepEqual(await paths(page), known);
  assert.match(await how(page), /Không trang nào có đủ các từ/);
});

check("many results come a part at a time, under the keyboard", large, VI, async (page) => {
  await search(page, "okavango");
  const few = await paths(page);
  assert.ok(few.length < 10, `${few.length} at once`);
  // Whoever comes to the end of these is shown the rest of ten without asking.
  await more(page).focus();
  await results(page).nth(9).waitFor();
  const first = await paths(page);
  assert.deepEqual(first.slice(0, few.length), few);
  assert.ok(first.length === 10 && first.length < await total(page), `${first.length}`);
  await page.keyboard.press("Enter");
  await results(page).nth(first.length).waitFor();
  const then = await paths(page);
  assert.deepEqual(then.slice(0, first.length), first);
  assert.equal(new Set(then).size, then.length);
  assert.equal(await focused(page), then[first.length]);
});

check("where further results stay missing, the index is asked for once more and the page says so", large, VI, async (page) => {
  const known = new Set();
  page.on("request", (request) => known.add(request.url()));
  await search(page, "okavango");
  const there = await results(page).count();
  let fresh = 0;
  await page.route("**/tim-kiem/index.json", (route) => {
    fresh += 1;
    return route.continue();
  });
  const before = new Set(known);
  await page.route("**/assets/search/**", (route) => (before.has(route.request().url()) ? route.continue() : route.fulfill({ status: 404 })));
  await more(page).scrollIntoViewIfNeeded();
  await page.locator(".filter-note").filter({ hasText: "Không tải được" }).waitFor();
  assert.equal(await results(page).count(), there);
  assert.equal(fresh, 1);
}, { expected: ["404"] });

check("the last query wins, whatever is still on its way", large, VI, async (page) => {
  await search(page, "kwazulu");
  const held = [];
  let isHolding = true;
  const first = new Promise((holds) => {
    page.route("**/assets/search/**", (route) => {
      if (!isHolding) return route.continue();
      held.push(route);
      return holds();
    });
  });
  await field(page).fill("okavango");
  await first;
  isHolding = false;
  await search(page, "ngopawa");
  const shown = await paths(page);
  assert.deepEqual(shown, ["/tin-tuc/2020/ghe-ngo/", "/tin-tuc/2023/ghe-ngo/", "/tin-tuc/2026/ghe-ngo/"]);
  const answered = held.map((route) => page.waitForResponse(route.request().url()));
  await Promise.all([...held.map((route) => route.continue()), ...answered]);
  // What came late has been read by the time that a later answer has.
  await page.evaluate(() => fetch("index.json").then((answer) => answer.json()));
  assert.deepEqual(await paths(page), shown);
  assert.equal(await total(page), 3);
});

check("without JavaScript the page says so and leads to the lists", demonstration, VI, async (page) => {
  const main = page.locator("main");
  assert.match(await main.innerText(), /JavaScript/);
  const lists = await main.locator("a").evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.pathname));
  for (const path of ["/tin-tuc/", "/ke-hoach/", "/to-chuc/", "/van-ban/"]) assert.ok(lists.includes(path), `${path} is not among ${lists}`);
  for (const path of new Set(lists)) assert.ok((await page.request.get(demonstration.origin + path)).ok(), path);
}, { javaScriptEnabled: false });

check("other pages fetch nothing for searching", large, "/tin-tuc/", async (page) => {
  const isOfSearch = (path) => path.includes("/assets/search/") || path.endsWith("/tim-kiem/index.json");
  large.asked.length = 0;
  await page.reload({ waitUntil: "networkidle" });
  assert.deepEqual(large.asked.filter(isOfSearch), []);
  await page.goto(`${large.origin}${VI}?q=ngopawa`);
  await counts(page, 3);
  assert.ok(large.asked.some(isOfSearch));
});

check("where the index cannot be had the page says so, and asks for it again", large, "/tin-tuc/", async (page) => {
  large.refused.add("/tim-kiem/index.json");
  try {
    await page.goto(`${large.origin}${VI}?q=okavango`);
    await page.locator(".filter-note").filter({ hasText: "Không tải được" }).waitFor();
  } finally {
    large.refused.clear();
  }
  await search(page, "ngopawa");
  assert.equal(await page.locator(".filter-note").textContent(), "");
  assert.equal(await total(page), 3);
}, { expected: ["404"] });

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
for (const [path, typed, options] of [
  [VI, "đối ngoại nhân dân", { viewport: { width: 1280, height: 900 } }], [VI, "đối ngoại nhân dân", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
  ["/en/search/", "friendship", { viewport: { width: 320, height: 640 } }], [VI, "qwertzuiop", { colorScheme: "dark" }],
]) {
  check(`axe finds nothing on ${path} with results for "${typed}" (${JSON.stringify(options)})`, demonstration, path, async (page) => {
    await search(page, typed);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async (tags) => {
      const { violations } = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
    }, TAGS);
    assert.deepEqual(faults, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "something is cut off");
  }, { reducedMotion: "reduce", ...options });
}

check("neither code nor style comes with the results; the policy holds", demonstration, VI, async (page) => {
  const violated = [];
  await page.exposeFunction("violated", (text) => violated.push(text));
  await page.evaluate(() => document.addEventListener("securitypolicyviolation", (event) => globalThis.violated(`${event.effectiveDirective} ${event.blockedURI}`)));
  for (const typed of ["<img src=x onerror=alert(1)>", "học bổng", "\"><script>alert(1)</script>", "javascript:alert(1)"]) {
    await search(page, typed);
    assert.equal(await page.locator("main img, main [style], main script:not([src])").count(), 0);
  }
  assert.deepEqual(violated, []);
});

check("a visit asks nobody but the site", demonstration, VI, async (page) => {
  const foreign = [];
  page.on("request", (request) => { if (!request.url().startsWith(demonstration.origin)) foreign.push(request.url()); });
  await search(page, "học bổng");
  assert.deepEqual(foreign, []);
});
