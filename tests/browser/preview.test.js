// The preview as an author meets it in the browser: open tabs stay true, and lose nothing that the reader did.

import assert from "node:assert/strict";
import { isUntouched, overlay, shows, test } from "./bench.js";

const CONTACT = "content/pages/lien-he.vi.md";
const ABOUT = "content/pages/gioi-thieu.vi.md";
const NEWS = "content/news/2026/tin-mot.vi.md";

test("only the page that changed is loaded again", async ({ site, open }) => {
  const [contact, about] = [await open("/lien-he/"), await open("/gioi-thieu/")];
  site.edit(CONTACT, "Lời đầu.", "Lời thứ hai.");
  await shows(contact, "Lời thứ hai.");
  assert.equal(await isUntouched(contact), false);
  // What would have reloaded the other page then comes before this.
  site.edit(ABOUT, "Lời đầu.", "Lời thứ ba.");
  await shows(about, "Lời thứ ba.");
  await about.waitForFunction(() => document.readyState === "complete");
  assert.deepEqual([contact.loads, about.loads], [2, 2]);
});

test("a new title reaches every page that shows it", async ({ site, open }) => {
  const [home, news] = [await open("/"), await open("/tin-tuc/")];
  site.edit(NEWS, "Tin một", "Tin đổi tên");
  await Promise.all([shows(home, "Tin đổi tên"), shows(news, "Tin đổi tên")]);
});

test("the reader stays where he was", async ({ site, open }) => {
  const page = await open("/lien-he/");
  await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
  assert.equal(await page.evaluate(() => scrollY), 900);
  site.edit(CONTACT, "Lời đầu.", "Lời khác.");
  await shows(page, "Lời khác.");
  await page.waitForFunction(() => Math.abs(scrollY - 900) < 2);
});

test("what was opened and typed survives", async ({ site, open }) => {
  const page = await open("/lien-he/");
  await page.locator("#mo summary").click();
  await page.locator("#tim").fill("hữu nghị");
  site.edit(CONTACT, "Lời đầu.", "Lời khác.");
  await shows(page, "Lời khác.");
  await page.waitForFunction(() => document.querySelector("#mo").open && document.querySelector("#tim").value === "hữu nghị");
  assert.equal(await isUntouched(page), false);
});

test("a changed stylesheet is exchanged without loading the page again", async ({ site, open }) => {
  const page = await open("/lien-he/");
  site.write("content/theme/assets/site.css", site.read("content/theme/assets/site.css") + "\nmain { outline: 7px solid rgb(1, 2, 3) !important; }\n");
  await page.waitForFunction(() => getComputedStyle(document.querySelector("main")).outlineColor === "rgb(1, 2, 3)");
  assert.equal(await isUntouched(page), true);
  // The old one goes; that for paper stays, and for paper only.
  await page.waitForFunction(() => [...document.querySelectorAll("link[rel=stylesheet]")].map((link) => link.media).join() === ",print");
  // Its next text still comes.
  site.edit(CONTACT, "Lời đầu.", "Lời khác.");
  await shows(page, "Lời khác.");
});

test("a fault is shown over the last good page, with place and cure, until it is mended", async ({ site, open }) => {
  const page = await open("/lien-he/");
  site.edit(CONTACT, "title: Liên hệ", "title: Liên hệ số 12: văn phòng");
  await overlay(page).waitFor();
  await overlay(page).getByText(`${CONTACT}:2:`).waitFor();
  await overlay(page).getByText("title: \"Liên hệ số 12: văn phòng\"").waitFor();
  assert.match(await overlay(page).textContent(), /error NC104/);
  assert.equal(await page.locator("h1").first().textContent(), "Liên hệ");
  await shows(page, "Lời đầu.");
  site.edit(CONTACT, "title: Liên hệ số 12: văn phòng", "title: \"Liên hệ số 12: văn phòng\"");
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Liên hệ số 12: văn phòng");
  await overlay(page).waitFor({ state: "hidden" });
});

test("a fault goes with its file", async ({ site, open }) => {
  const page = await open("/lien-he/");
  site.news("hong", "Tin: hỏng", "Lời.");
  await overlay(page).waitFor();
  site.remove("content/news/2026/hong.vi.md");
  await overlay(page).waitFor({ state: "hidden" });
});

test("while one text is faulty the others go on", async ({ site, open }) => {
  const [contact, about] = [await open("/lien-he/"), await open("/gioi-thieu/")];
  site.edit(CONTACT, "title: Liên hệ", "title: Liên hệ: hỏng");
  await overlay(about).waitFor();
  site.edit(ABOUT, "Lời đầu.", "Lời mới.");
  await shows(about, "Lời mới.");
  await shows(contact, "Lời đầu.");
  await overlay(about).waitFor();
});

test("faults are told in the language that the author chooses", async ({ site, open }) => {
  const page = await open("/lien-he/");
  site.edit(CONTACT, "title: Liên hệ", "title: Liên hệ: hỏng");
  await overlay(page).getByText("error NC104").waitFor();
  await page.locator("nhipcau-live .bar button[lang]").click();
  await overlay(page).getByText("lỗi NC104").waitFor();
  // Kept on every other page.
  await page.goto(page.url().replace("lien-he", "gioi-thieu"));
  await overlay(page).getByText("lỗi NC104").waitFor();
});

test("the text of a fault is no markup", async ({ site, open }) => {
  const page = await open("/lien-he/");
  site.edit(CONTACT, "title: Liên hệ", "title: Ảnh: <img src=x onerror=\"globalThis.hacked=true\">");
  await overlay(page).getByText("<img src=x onerror").first().waitFor();
  const found = await page.evaluate(() => ({
    hacked: globalThis.hacked === true,
    pictures: document.querySelector("nhipcau-live").shadowRoot.querySelectorAll("img").length,
  }));
  assert.deepEqual(found, { hacked: false, pictures: 0 });
});

test("twelve tabs live", async ({ site, open }) => {
  const paths = ["/", "/tin-tuc/", "/lien-he/", "/gioi-thieu/", "/en/", "/tin-tuc/2026/"];
  const pages = [];
  for (const path of [...paths, ...paths]) pages.push(await open(path));
  for (const words of ["Lời báo thứ nhất", "Lời báo thứ hai"]) {
    site.write("content/site.yaml", site.read("content/site.yaml").replace(/^notice:.*$/m, `notice: {vi: ${words}, en: ${words}}`));
    await Promise.all(pages.map((page) => page.waitForFunction((words) => document.body.textContent.includes(words), words)));
  }
  for (const page of pages) {
    await page.reload();
    await page.locator("nhipcau-live .state.fine, nhipcau-live .state.warning").waitFor({ state: "attached" });
  }
});

test("a preview that was killed is found again", async ({ site, preview, open }) => {
  const [contact, about] = [await open("/lien-he/"), await open("/gioi-thieu/")];
  await preview.stop();
  await contact.locator("nhipcau-live .state.lost").waitFor({ state: "attached" });
  site.edit(CONTACT, "Lời đầu.", "Trong lúc vắng.");
  await preview.start();
  await shows(contact, "Trong lúc vắng.");
  await about.locator("nhipcau-live .state:not(.lost)").waitFor({ state: "attached" });
  site.edit(ABOUT, "Lời đầu.", "Sau khi trở lại.");
  await shows(about, "Sau khi trở lại.");
  assert.equal(about.loads, 2);
});

test("the tab goes to the text saved last, if the author wants it", async ({ site, open }) => {
  const page = await open("/lien-he/");
  site.edit(NEWS, "Lời đầu.", "Lời thứ hai.");
  await page.waitForFunction(() => fetch("/tin-tuc/2026/tin-mot/").then((answer) => answer.text()).then((text) => text.includes("Lời thứ hai.")));
  // Had it led anywhere, this page would not see its own change.
  site.edit(CONTACT, "Lời đầu.", "Lời thứ hai.");
  await shows(page, "Lời thứ hai.");
  assert.equal(new URL(page.url()).pathname, "/lien-he/");
  await page.locator("nhipcau-live .bar input[type=checkbox]").check();
  site.edit(NEWS, "Lời thứ hai.", "Lời thứ ba.");
  await page.waitForURL("**/tin-tuc/2026/tin-mot/");
  await shows(page, "Lời thứ ba.");
});

test("a page whose template fails says so, and becomes the page again", async ({ site, open }) => {
  const template = "content/theme/templates/page.html";
  const page = await open("/lien-he/");
  site.edit(template, "</article>", "{{ khong_co.ten }}</article>");
  await shows(page, "NC504");
  await shows(page, `${template}:`);
  const answer = await page.evaluate(() => fetch(location.pathname).then((answer) => answer.status));
  assert.equal(answer, 500);
  site.edit(template, "{{ khong_co.ten }}</article>", "</article>");
  await shows(page, "Lời đầu.");
});

test("the desk tells what is wrong now", async ({ site, open }) => {
  const desk = await open("/_desk/");
  site.edit(CONTACT, "title: Liên hệ", "title: Liên hệ: hỏng");
  await shows(desk, CONTACT);
  await shows(desk, "NC104");
  site.edit(CONTACT, "title: Liên hệ: hỏng", "title: Liên hệ");
  await desk.waitForFunction(() => document.querySelector("main") && !document.querySelector("main").textContent.includes("NC104"));
});
