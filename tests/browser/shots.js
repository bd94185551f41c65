// Pictures of the demonstration to look at: a page of every kind, on a wide screen, on a telephone, dark and on paper.
//   NHIPCAU_PROGRAM=target/release/nhipcau node tests/browser/shots.js [--out FOLDER] [--readme]
// `--readme` writes the two small ones of the README instead. Paper is drawn by pdftoppm (Debian's poppler-utils).

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { browser } from "./bench.js";
import { CHECKOUT } from "./checkout.js";
import { languages, longest, pages, shareOut, site } from "./quality/site.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({ options: { out: { type: "string", default: join(HERE, "shots") }, readme: { type: "boolean", default: false } } });

const WIDE = { viewport: { width: 1280, height: 900 } };
const TELEPHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const MOST_BYTES = 150_000;

async function open(path, look) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...look });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = "eager";
    const shown = [...document.images].filter((picture) => picture.checkVisibility());
    await Promise.all([document.fonts.ready, ...shown.map((picture) => picture.decode())]);
  });
  return page;
}

async function shoot(path, look, file, how = { fullPage: true }) {
  const page = await open(path, look);
  await page.screenshot({ path: file, ...how });
  await page.context().close();
}

async function print(path, name) {
  const page = await open(path, WIDE);
  await page.pdf({ path: `${name}.pdf`, preferCSSPageSize: true, format: "A4" });
  await page.context().close();
  const { status, error, stderr } = spawnSync("pdftoppm", ["-png", "-singlefile", "-r", "80", `${name}.pdf`, name], { encoding: "utf8" });
  assert.equal(status, 0, `pdftoppm: ${error?.message ?? stderr}`);
}

// In every language the longest page of each kind, the directory with its filter, and the article with most pictures.
function subjects() {
  return languages.flatMap((language) => {
    const own = pages.filter(({ lang }) => lang === language);
    const kinds = new Set(own.map(({ kind }) => kind));
    const chosen = [...kinds].map((wanted) => longest(({ lang, kind }) => lang === language && kind === wanted));
    const illustrated = own.reduce((best, page) => (page.kind === "article" && page.pictures > best.pictures ? page : best));
    return [...new Set([...chosen, illustrated, ...own.filter(({ scripts }) => scripts.length)])];
  });
}

async function shootAll() {
  mkdirSync(options.out, { recursive: true });
  const draw = async ({ path }) => {
    const name = join(options.out, path.split("/").filter(Boolean).join("-") || "home");
    await shoot(path, WIDE, `${name}.wide.png`);
    await shoot(path, { ...WIDE, colorScheme: "dark" }, `${name}.dark.png`);
    await shoot(path, TELEPHONE, `${name}.telephone.png`);
    await print(path, `${name}.paper`);
    console.log(relative(process.cwd(), name));
    return [];
  };
  await shareOut(subjects(), [draw, draw]);
}

// As large as the limit allows.
async function shootSmall(path, look, name) {
  const file = join(CHECKOUT, "tests/pictures", name);
  for (let scale = 1; scale > 0.3; scale -= 0.05) {
    const page = await open(path, { ...look, deviceScaleFactor: scale });
    const bytes = await page.screenshot();
    await page.context().close();
    if (bytes.length > MOST_BYTES) continue;
    writeFileSync(file, bytes);
    console.log(`${relative(process.cwd(), file)}: ${bytes.length} bytes`);
    return;
  }
  assert.fail(`${name} is too large at any scale`);
}

if (options.readme) {
  await shootSmall("/", { viewport: { width: 1200, height: 1000 } }, "home.png");
  await shootSmall(longest(({ lang, kind }) => lang === languages[0] && kind.includes("plan")).path, { viewport: { width: 390, height: 700 } }, "plan.png");
} else {
  await shootAll();
}
site.close();
await browser.close();
