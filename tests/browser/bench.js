// What a test of the preview needs: a small site of its own on disk, a running `nhipcau serve`, and tabs of a real browser.
// Nothing here waits for a time: only until something is so, and at most as long as PATIENCE.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { after, test as nodeTest } from "node:test";
import { chromium } from "playwright-core";
import { CHECKOUT } from "./checkout.js";

export const CHROMIUM = "/usr/bin/chromium";
export const PATIENCE = 30_000;
export const PROGRAM = process.env.NHIPCAU_PROGRAM ?? "";

assert.ok(existsSync(PROGRAM), `NHIPCAU_PROGRAM must name the built program, but is "${PROGRAM}"`);
assert.ok(existsSync(CHROMIUM), `${CHROMIUM} is missing: apt-get install chromium`);

export const ARGUMENTS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
export const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
after(() => browser.close());

// A project folder. Pages are long enough to be scrolled and have what a reader may open and type into.
class Site {
  root = mkdtempSync(join(tmpdir(), "nhipcau-browser-"));

  constructor() {
    this.write("content/site.yaml", [
      "languages: [vi, en]",
      "name: {vi: Hội Mẫu, en: Sample Union}",
      "base_url: https://example.org/",
      "require_approval: false",
      "notice: {vi: Lời báo, en: A notice}",
      "menu: [news, pages/lien-he, pages/gioi-thieu]",
    ].join("\n") + "\n");
    this.page("lien-he", "Liên hệ", "Lời đầu.");
    this.page("gioi-thieu", "Giới thiệu", "Lời đầu.");
    this.news("tin-mot", "Tin một", "Lời đầu.");
    this.news("tin-hai", "Tin hai", "Lời đầu.");
    const theme = join(CHECKOUT, "themes/huu-nghi");
    const parts = "<details id=\"mo\"><summary>Thêm</summary><p>Bên trong</p></details>\n<input type=\"search\" id=\"tim\" name=\"q\">\n";
    const template = readFileSync(join(theme, "templates/page.html"), "utf8");
    this.write("content/theme/templates/page.html", template.replace("</article>", `${parts}</article>`));
    mkdirSync(this.path("content/theme/assets"), { recursive: true });
    cpSync(join(theme, "assets"), this.path("content/theme/assets"), { recursive: true });
  }

  path(below) {
    return join(this.root, below);
  }

  read(path) {
    return readFileSync(this.path(path), "utf8");
  }

  // As editors save: a new file takes the place of the old one.
  write(path, text) {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    const beside = join(dirname(this.path(path)), ".saving.tmp");
    writeFileSync(beside, text);
    renameSync(beside, this.path(path));
  }

  edit(path, from, to) {
    const text = this.read(path);
    assert.ok(text.includes(from), `${path} has no ${from}`);
    this.write(path, text.replace(from, to));
  }

  remove(path) {
    rmSync(this.path(path));
  }

  page(name, title, words) {
    const paragraphs = Array.from({ length: 60 }, (_, at) => `Đoạn ${at + 1} của trang này.`).join("\n\n");
    this.write(`content/pages/${name}.vi.md`, `---\ntitle: ${title}\nstatus: published\n---\n\n${words}\n\n${paragraphs}\n`);
  }

  news(name, title, words) {
    this.write(`content/news/2026/${name}.vi.md`, `---\ntitle: ${title}\nstatus: published\ndate: 2026-11-05\n---\n\n${words}\n`);
  }
}

// A running preview. Its address stays the same when it is started again.
export class Preview {
  constructor(site, date = "2026-11-21") {
    this.site = site;
    this.date = date;
    this.port = 0;
    this.said = [];
  }

  async start() {
    const options = ["serve", "--port", String(this.port), "--date", this.date, "--locale", "en", "--root", this.site.root];
    this.child = spawn(PROGRAM, options, { stdio: ["ignore", "pipe", "pipe"] });
    this.ended = once(this.child, "exit");
    createInterface({ input: this.child.stderr }).on("line", (line) => this.said.push(line));
    const address = new Promise((found) => {
      createInterface({ input: this.child.stdout }).on("line", (line) => {
        this.said.push(line);
        const port = line.match(/http:\/\/localhost:(\d+)\//)?.[1];
        if (port) found(Number(port));
      });
    });
    const port = await Promise.race([address, this.ended.then(() => assert.fail(`the preview ended:\n${this.said.join("\n")}`))]);
    assert.ok(this.port === 0 || this.port === port, `started at ${port} instead of ${this.port}`);
    this.port = port;
  }

  async stop() {
    this.child.kill("SIGKILL");
    await this.ended;
  }

  url(path) {
    return `http://localhost:${this.port}${path}`;
  }
}

// A test with a site, a preview and a window of its own; `open(path)` opens a tab.
export function test(name, body) {
  nodeTest(name, { timeout: 3 * PATIENCE }, async () => {
    const site = new Site();
    const preview = new Preview(site);
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
    context.setDefaultTimeout(PATIENCE);
    const open = async (path) => {
      const page = await context.newPage();
      page.loads = 0;
      page.on("load", () => { page.loads += 1; });
      const answer = await page.goto(preview.url(path));
      page.status = answer.status();
      // The bar is there once the first revision was heard.
      await page.locator("nhipcau-live .state:not(:empty)").waitFor({ state: "attached" });
      await page.evaluate(() => { globalThis.marker = true; });
      return page;
    };
    try {
      await preview.start();
      await body({ site, preview, context, open });
    } catch (error) {
      error.message += `\n\nThe preview said:\n${preview.said.join("\n")}`;
      throw error;
    } finally {
      await context.close();
      await preview.stop();
      rmSync(site.root, { recursive: true, force: true });
    }
  });
}

// Until the page shows this text in its own body.
export async function shows(page, text) {
  await page.waitForFunction((text) => document.querySelector("main")?.textContent.includes(text), text);
}

// Whether the page is still the document that was opened.
export function isUntouched(page) {
  return page.evaluate(() => globalThis.marker === true);
}

export const overlay = (page) => page.locator("nhipcau-live .problems");
