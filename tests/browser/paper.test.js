// Paper: what Chromium prints of a built site. Texts of the pages are read back by pdftotext (poppler), so that what is asked of here is on
// the paper and not only in the style sheet.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Published } from "./published.js";

const TASKS = 60;

const task = (at) => `  - {id: t${at}, text: "Việc thứ ${at} của kế hoạch, có tên khá dài để hàng cao hơn một dòng", due: 2026-12, lead: [lh, sngv]}`;

const FILES = [
  ["content/site.yaml", [
    "languages: [vi, en]", "name: {vi: Hội Mẫu, en: Sample Union}", "base_url: https://example.org/", "menu: [news, plans]",
    "footer: {owner: {vi: Cơ quan mẫu, en: Sample owner}, responsible: {vi: Trưởng ban mẫu, en: Sample head}}",
  ].join("\n") + "\n"],
  ["content/vocabulary/agencies.yaml", "lh: {name: {vi: Liên hiệp mẫu, en: Sample}}\nsngv: {name: {vi: Sở Ngoại vụ mẫu, en: Department}}\n"],
  ["content/plans/01-kh-lh.vi.md", [
    "---", "title: Hoạt động mẫu", "status: published", "symbol: 01/KH-LH", "issuer: lh", "place: {vi: Mẫu, en: Mẫu}", "date: 2026-01-12",
    "tasks:", ...Array.from({ length: TASKS }, (_, at) => task(at + 1)),
    "recipients: [{name: Các hội thành viên}]", "filing: VT", "signature: {title: {vi: Chủ tịch, en: Chair}, name: Người Mẫu, state: signed}", "---",
  ].join("\n") + "\n"],
  ...Array.from({ length: 12 }, (_, at) => [`content/news/2026/tin-${at + 10}.vi.md`,
    `---\ntitle: Tin số ${at + 10}\ndate: 2026-11-${at + 10}\nstatus: published\n---\n\n## Phần giữa\n\n${"Một câu của bài. ".repeat(60)}\n\n[Nơi khác](https://example.com/noi-khac)\n`]),
  ["content/pages/them.vi.md", "---\ntitle: Thêm\nstatus: published\n---\n\n<details>\n<summary>Hỏi</summary>\n\nLời đáp giấu kín.\n\n</details>\n"],
];

// The lines of each page of paper.
async function printed(site, path) {
  const page = await site.window({ colorScheme: "dark" });
  const file = join(site.root, "paper.pdf");
  try {
    await page.goto(site.origin + path, { waitUntil: "load" });
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.context().close();
  }
  const told = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  assert.equal(told.status, 0, `pdftotext (poppler-utils): ${told.error ?? told.stderr}`);
  const size = spawnSync("pdfinfo", [file], { encoding: "utf8" }).stdout.match(/Page size:\s*([\d.]+) x ([\d.]+)/);
  rmSync(file);
  const pages = told.stdout.normalize("NFC").split("\f").slice(0, -1).map((text) => text.split("\n").map((line) => line.trim().replace(/\s+/g, " ")).filter(Boolean));
  return { pages, all: pages.flat(), size: size.slice(1).map(Number) };
}

test("paper", async (suite) => {
  const site = await Published.of(FILES);
  try {
    await suite.test("a plan repeats the head of its table and keeps each task whole", async () => {
      const { pages, all, size } = await printed(site, "/ke-hoach/01-kh-lh/");
      assert.deepEqual(size.map(Math.round), [595, 842]);
      const isHead = (line) => line.includes("Nội dung") && line.includes("Thời gian");
      const first = (page) => page.findIndex((line) => /^\d+ Việc thứ/.test(line));
      const full = pages.filter((page) => first(page) >= 0);
      assert.ok(full.length >= 4, `${full.length} pages of tasks`);
      for (const page of full) {
        assert.equal(page.filter(isHead).length, 1, page.join("\n"));
        // Nothing of a task stands between the head and the first number of the page.
        assert.equal(first(page), page.findIndex(isHead) + 1, page.join("\n"));
      }
      const numbers = all.filter((line) => /^\d+ Việc thứ/.test(line)).map((line) => Number(line.split(" ")[0]));
      assert.deepEqual(numbers, Array.from({ length: TASKS }, (_, at) => at + 1));
      // Above: issuer and number to the left, place and day to the right. Below: recipients and signature side by side.
      assert.ok(all.some((line) => /^Số: 01\/KH-LH .*Mẫu, ngày 12 tháng 01 năm 2026$/.test(line)), pages[0].join("\n"));
      assert.ok(all.some((line) => /^Nơi nhận.*CHỦ TỊCH$/i.test(line)), pages.at(-1).join("\n"));
    });

    await suite.test("what only a screen can do stays there; the address and the number of the page are on paper", async () => {
      const { pages, all } = await printed(site, "/tin-tuc/2026/tin-10/");
      const text = all.join("\n");
      for (const absent of ["Bỏ qua", "English", "Trang chủ", "Tin số 11", "Kế hoạch"]) assert.ok(!text.includes(absent), `${absent}\n${text}`);
      assert.ok(all.some((line) => line.endsWith(`${site.origin}/tin-tuc/2026/tin-10/`)), text);
      assert.ok(text.includes("Nơi khác (https://example.com/noi-khac)"), text);
      pages.forEach((page, at) => assert.match(page.at(-1), new RegExp(`^${at + 1} ?/ ?${pages.length}$`)));
    });

    await suite.test("an issue has a masthead, contents and every text", async () => {
      const { pages, all } = await printed(site, "/ban-tin/2026-11/");
      const [cover, text] = [pages[0].join("\n"), all.join("\n")];
      for (const part of ["Bản tin hữu nghị", "Số 11 – tháng 11/2026", "Cơ quan mẫu", "Trưởng ban mẫu", "Trong số này"]) assert.ok(cover.includes(part), `${part}\n${cover}`);
      for (let at = 10; at < 22; at += 1) assert.equal(all.filter((line) => line.includes(`Tin số ${at}`)).length, 2, `Tin số ${at}\n${text}`);
      assert.equal(all.filter((line) => line === "Phần giữa").length, 12, text);
      assert.ok(!text.includes("Bản để gửi thư điện tử"), text);
    });

    await suite.test("what is folded on the screen is open on paper", async () => {
      const { all } = await printed(site, "/them/");
      assert.ok(all.includes("Lời đáp giấu kín."), all.join("\n"));
    });

    await suite.test("every kind of page is black on white, whatever the screen shows", async () => {
      const page = await site.window({ colorScheme: "dark" });
      try {
        for (const path of ["/", "/tin-tuc/", "/tin-tuc/2026/tin-10/", "/ke-hoach/", "/ke-hoach/01-kh-lh/", "/su-kien/", "/ban-tin/", "/ban-tin/2026-11/"]) {
          await page.goto(site.origin + path);
          await page.emulateMedia({ media: "print", colorScheme: "dark" });
          const found = await page.evaluate(() => {
            const seen = [...document.body.querySelectorAll("*"), document.body, document.documentElement].filter((one) => one.checkVisibility());
            const light = (colour) => colour.match(/\d+(\.\d+)?/g).slice(0, 3).map(Number).reduce((sum, part) => sum + part) / 3;
            const clear = (colour) => /, 0\)$/.test(colour);
            return {
              grounds: seen.map((one) => getComputedStyle(one).backgroundColor).filter((colour) => !clear(colour) && light(colour) < 250),
              texts: seen.filter((one) => one.textContent.trim() && light(getComputedStyle(one).color) > 90).map((one) => `${one.tagName}.${one.className}`),
              navigation: seen.filter((one) => one.matches("nav:not(.issue-contents), .button, .skip")).map((one) => one.className),
            };
          });
          assert.deepEqual(found, { grounds: [], texts: [], navigation: [] }, path);
        }
      } finally {
        await page.context().close();
      }
    });
  } finally {
    site.close();
  }
});
