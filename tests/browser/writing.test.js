// The board writes on the demonstration: the real program, its real pages and scripts, and files on a disk. Nothing waits for a time, only
// until something is so.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as nodeTest } from "node:test";
import axe from "axe-core";
import { PATIENCE, PROGRAM, Preview, browser } from "./bench.js";
import { CHECKOUT } from "./checkout.js";

const TODAY = "2026-11-22";
const NEWS = "content/news/2026/hoc-bong-nhip-cau-xanh-2027.vi.md";
const DRAFT = "content/news/2026/hoi-y-chuyen-muc-quy-mot.vi.md";
const PLAN = "content/plans/11-kh-lhm-2026.vi.md";
const ORGANIZATION = "content/organizations/quy-canh-dong-vi-du.vi.md";
const PAGE = "content/pages/lien-he.vi.md";
const OUTDATED = "content/news/2026/tap-huan-bien-tap-song-ngu.en.md";

// The demonstration on a disk of its own.
class Copy {
  root = mkdtempSync(join(tmpdir(), "nhipcau-writing-"));

  constructor() {
    for (const part of ["content", "themes"]) cpSync(join(CHECKOUT, part), this.path(part), { recursive: true });
  }

  path(below) {
    return join(this.root, below);
  }

  has(path) {
    return existsSync(this.path(path));
  }

  read(path) {
    return readFileSync(this.path(path), "utf8");
  }

  write(path, text) {
    writeFileSync(this.path(path), text);
  }

  // What was there before anybody wrote.
  first(path) {
    return readFileSync(join(CHECKOUT, path), "utf8");
  }

  // The lines that are others than at first, each as [before, now].
  changed(path) {
    const [before, now] = [this.first(path), this.read(path)].map((text) => text.split("\n"));
    assert.equal(now.length, before.length, `${path} has another number of lines:\n${this.read(path)}`);
    return before.flatMap((line, at) => (line === now[at] ? [] : [[line, now[at]]]));
  }

  // What `git diff` would name.
  others() {
    const diff = spawnSync("git", ["diff", "--no-index", "--name-status", "--no-renames", join(CHECKOUT, "content"), this.path("content")], { encoding: "utf8" });
    const short = (path) => path.replace(this.root, "").replace(CHECKOUT, "").slice(1);
    return diff.stdout.trim().split("\n").filter(Boolean).map((line) => line.split("\t")).map(([sign, path]) => `${sign} ${short(path)}`);
  }

  check() {
    return spawnSync(PROGRAM, ["check", "--root", this.root, "--date", TODAY, "--locale", "en"], { encoding: "utf8" });
  }
}

// A test with a copy, a running program and a window of its own; what the scripts of the page could not do fails it.
function test(name, body, { patience = 4 * PATIENCE, ...options } = {}) {
  nodeTest(name, { timeout: patience }, async () => {
    const site = new Copy();
    const program = new Preview(site, TODAY);
    const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    // What has no address was said by axe, not by a script of the page.
    const isOwn = (message) => message.type() === "error" && message.location().url !== "" && !/status of 4\d\d|ERR_/.test(message.text());
    page.on("console", (message) => isOwn(message) && faults.push(message.text()));
    page.on("dialog", (dialog) => dialog.accept());
    const open = async (path) => {
      const answer = await page.goto(program.url(path));
      assert.equal(answer.status(), 200, path);
      return page;
    };
    try {
      await program.start();
      await body({ site, program, page, open });
      assert.deepEqual(faults, []);
    } catch (error) {
      error.message += `\n\nThe page was ${page.url()}\nThe program said:\n${program.said.join("\n")}`;
      throw error;
    } finally {
      await context.close();
      await program.stop();
      rmSync(site.root, { recursive: true, force: true });
    }
  });
}

async function until(isSo) {
  const end = Date.now() + PATIENCE;
  while (!await isSo()) {
    assert.ok(Date.now() < end, `never so: ${isSo}`);
    await new Promise(setImmediate);
  }
}

const at = (page, name) => page.locator(`#author [name="${name}"]`);
const act = (page, id) => page.locator(`#author .acts button[name=act][value=${id}]`);
const told = (page, kind) => page.locator(`.told.${kind}`).waitFor();
const edit = (path, language = "vi") => `/_desk/edit?path=${path}&lang=${language}`;
const asking = (act, path, language = "vi") => `/_desk/ask?act=${act}&path=${path}&lang=${language}`;
const kept = (page, part) => page.waitForFunction((text) => (localStorage.getItem(`nhipcau:draft:${document.getElementById("author").dataset.key}`) ?? "").includes(text), part);

// Presses what leads to another page, and waits for that page; gives its status.
async function sent(page, button) {
  const [answer] = await Promise.all([page.waitForNavigation(), button.click()]);
  return answer.status();
}

// Until readers see this text at this address; no page of the desk is loaded anew after that.
const onSite = (page, path, text) => until(() => page.evaluate(([path, text]) => fetch(path).then((answer) => answer.text()).then((html) => html.includes(text)), [path, text]));

// A picture is chosen from a folder of the author's, under a name that the site does not have.
async function choose(page, site, name, control) {
  const own = site.path(name);
  cpSync(join(CHECKOUT, "content/media/hoa-sen.jpg"), own);
  const drop = page.locator(`[data-upload="${control}"]`);
  await drop.locator("input[type=file]").setInputFiles(own);
  await drop.getByText("Đã nhận").waitFor();
  rmSync(own);
}

// --- Make, and translate ---

test("a news item with two photos and its English version are made from the desk alone", async ({ site, page, open }) => {
  await open("/_desk/texts?lang=vi");
  await Promise.all([page.waitForNavigation(), page.getByRole("link", { name: "Viết tin mới" }).click()]);
  await at(page, "title").fill("Ngày hội trồng sen ở xã Bến Mẫu");
  await at(page, "date").fill("21/11/2026");
  await at(page, "summary").fill("Hai trăm người cùng trồng sen.");
  await choose(page, site, "anh-trong-sen.jpg", "cover.image");
  await at(page, "cover.alt").fill("Hoa sen nở giữa hồ");
  await page.getByRole("button", { name: "Thêm Ảnh" }).click();
  await choose(page, site, "anh-thu-hai.jpg", "gallery[0].image");
  await at(page, "gallery[0].alt").fill("Một bông sen nhìn gần");
  const body = page.locator("#body");
  await body.click();
  await page.keyboard.type("Sáng nay mọi người cùng ");
  await page.getByRole("button", { name: "Đậm", exact: true }).click();
  await page.keyboard.type("trồng sen");
  await page.keyboard.press("Control+End");
  await page.keyboard.type(".\n\n");
  await page.getByRole("button", { name: "Gạch đầu dòng" }).click();
  await page.keyboard.type("Hồ thứ nhất");
  // What readers will see stands beside the form before anything is written.
  await page.frameLocator("#preview iframe").locator("strong", { hasText: "trồng sen" }).waitFor();
  assert.deepEqual(site.others().filter((line) => line.endsWith(".md")), []);
  assert.equal(await sent(page, act(page, "publish")), 200);
  await told(page, "saved");
  const made = "content/news/2026/ngay-hoi-trong-sen-o-xa-ben-mau.vi.md";
  const places = site.others().filter((line) => line.endsWith(".jpg")).map((line) => line.slice(2));
  assert.deepEqual(places.map((place) => place.split("/").at(-1)).sort(), ["anh-thu-hai.jpg", "anh-trong-sen.jpg"]);
  assert.equal(site.read(made), [
    "---", "title: Ngày hội trồng sen ở xã Bến Mẫu", "summary: Hai trăm người cùng trồng sen.", "status: published", "date: 2026-11-21",
    "cover:", "  image: anh-trong-sen.jpg", "  alt: Hoa sen nở giữa hồ",
    "gallery:", "  - image: anh-thu-hai.jpg", "    alt: Một bông sen nhìn gần", "---", "",
    "Sáng nay mọi người cùng **trồng sen**.", "", "- Hồ thứ nhất", "",
  ].join("\n"));
  await onSite(page, "/tin-tuc/2026/ngay-hoi-trong-sen-o-xa-ben-mau/", "Một bông sen nhìn gần");

  await Promise.all([page.waitForNavigation(), page.getByRole("navigation", { name: "Các bản ngôn ngữ" }).getByRole("link", { name: "English" }).click()]);
  for (const words of ["Ngày hội trồng sen ở xã Bến Mẫu", "Hai trăm người cùng trồng sen.", "Hoa sen nở giữa hồ", "Một bông sen nhìn gần", "Sáng nay mọi người cùng"]) {
    await page.locator(".original", { hasText: words }).first().waitFor();
  }
  await at(page, "title").fill("Lotus planting day in Bến Mẫu");
  await at(page, "summary").fill("Two hundred people planted lotus together.");
  await at(page, "cover.alt").fill("A lotus in the middle of a pond");
  await at(page, "gallery[0].alt").fill("A lotus seen closely");
  await page.locator("#body").fill("This morning all **planted lotus**.\n\n- The first pond");
  assert.equal(await sent(page, act(page, "publish")), 200);
  await told(page, "saved");
  const english = site.read(made.replace(".vi.", ".en."));
  for (const line of ["title: Lotus planting day in Bến Mẫu", "  alt: A lotus in the middle of a pond", "status: published"]) assert.ok(english.split("\n").includes(line), english);
  assert.match(english, /A lotus seen closely/);
  assert.match(english, /^translates: title=\w{8} /m);
  assert.match(english, /\n\nThis morning all \*\*planted lotus\*\*\.\n\n- The first pond\n$/);
  await onSite(page, "/tin-tuc/2026/ngay-hoi-trong-sen-o-xa-ben-mau/", "hreflang=\"en\"");
  assert.deepEqual(site.others().sort(), [...places.map((place) => `A ${place}`), `A ${made.replace(".vi.", ".en.")}`, `A ${made}`].sort());
  const { status, stdout, stderr } = site.check();
  assert.equal(status, 0, stdout + stderr);
  assert.doesNotMatch(stdout + stderr, /ben-mau\.(vi|en)\.md:\d+/);
});

// --- Change ---

test("a deadline of a plan is one line on the disk", async ({ site, page, open }) => {
  await open(edit(PLAN));
  await page.locator("[data-record='tasks[3]'] > details > summary").click();
  await at(page, "tasks[3].due").fill("31/12/2026");
  assert.equal(await sent(page, act(page, "save")), 200);
  await told(page, "saved");
  assert.deepEqual(site.changed(PLAN), [["    due: 2026-12-15", "    due: 2026-12-31"]]);
  assert.deepEqual(site.others(), [`M ${PLAN}`]);
  // Nothing changed: nothing written.
  await sent(page, act(page, "save"));
  await told(page, "nothing-changed");
});

test("an organisation is verified", async ({ site, page, open }) => {
  await open(edit(ORGANIZATION));
  await Promise.all([page.waitForNavigation(), page.getByRole("link", { name: "Xác minh tổ chức" }).click()]);
  assert.equal(await page.getByLabel("Ngày xác minh").inputValue(), "22/11/2026");
  await page.getByLabel("Ngày xác minh").fill("40/11/2026");
  assert.equal(await sent(page, page.getByRole("button", { name: "Xác minh tổ chức" })), 422);
  assert.deepEqual(site.others(), []);
  await page.getByLabel("Ngày xác minh").fill("20/11/2026");
  await sent(page, page.getByRole("button", { name: "Xác minh tổ chức" }));
  await told(page, "saved");
  const [[before, now], ...rest] = site.changed(ORGANIZATION);
  assert.match(before, /^last_verified: /);
  assert.equal(now, "last_verified: 2026-11-20");
  assert.deepEqual(rest, []);
  assert.deepEqual(site.others(), [`M ${ORGANIZATION}`]);
});

test("what is no day is told beside it, and nothing is written", async ({ site, page, open }) => {
  await open(edit(NEWS));
  await at(page, "date").fill("31/02/2026");
  assert.equal(await sent(page, act(page, "save")), 422);
  await told(page, "not-saved");
  const date = at(page, "date");
  assert.equal(await date.inputValue(), "31/02/2026");
  assert.equal(await date.getAttribute("aria-invalid"), "true");
  const ids = (await date.getAttribute("aria-describedby")).split(" ");
  const words = await page.locator(ids.map((id) => `[id="${id}"] .error`).join()).allTextContents();
  assert.match(words.join(), /31\/02\/2026/);
  assert.equal(await page.locator("[aria-invalid]").count(), 1);
  await page.locator(".faults").getByRole("link").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.name), "date");
  assert.deepEqual(site.others(), []);
  await date.fill("06/11/2026");
  await page.waitForFunction(() => !document.querySelector("[name=date]").hasAttribute("aria-invalid"));
  assert.equal(await sent(page, act(page, "save")), 200);
  assert.deepEqual(site.changed(NEWS), [["date: \"2026-11-05 09:00\"", "date: \"2026-11-06\""]]);
});

// --- Two at once ---

async function meetConflict(page, site, open, language = "vi") {
  await open(edit(NEWS, language));
  await at(page, "title").fill("Tên của tôi");
  await at(page, "summary").fill("Tóm tắt của tôi.");
  const theirs = site.first(NEWS).replace(/^title: .*$/m, "title: Tên của người khác").replace(/^summary: .*$/m, "summary: Tóm tắt của người khác.");
  site.write(NEWS, theirs);
  assert.equal(await sent(page, act(page, "save")), 409);
  assert.equal(site.read(NEWS), theirs);
  return theirs;
}

test("who wrote at the same time is asked, and nothing is overwritten", async ({ site, page, open }) => {
  const theirs = await meetConflict(page, site, open);
  const clashes = page.locator("fieldset.clash");
  assert.equal(await clashes.count(), 2);
  const [title, summary] = [clashes.filter({ hasText: "Tiêu đề" }), clashes.filter({ hasText: "Tóm tắt" }).last()];
  for (const words of ["Tên của tôi", "Tên của người khác"]) await title.getByText(words, { exact: true }).waitFor();
  for (const words of ["Tóm tắt của tôi.", "Tóm tắt của người khác."]) await summary.getByText(words, { exact: true }).waitFor();
  await title.getByLabel("Bản của tôi").check();
  await summary.getByLabel("Bản trên đĩa").check();
  assert.equal(await sent(page, page.getByRole("button", { name: "Lưu những gì đã chọn" })), 200);
  await told(page, "saved");
  assert.equal(site.read(NEWS), theirs.replace("Tên của người khác", "Tên của tôi"));
  // What was chosen is saved: it is no draft any more.
  await page.reload();
  assert.equal(await page.locator("#restore").isVisible(), false);
});

// --- Back ---

test("a save is undone where it is told, and from the list", async ({ site, page, open }) => {
  await open(edit(NEWS));
  const change = async (title) => {
    await at(page, "title").fill(title);
    await sent(page, act(page, "save"));
    await told(page, "saved");
    assert.equal(site.changed(NEWS)[0][1], `title: ${title}`);
    await onSite(page, "/tin-tuc/2026/hoc-bong-nhip-cau-xanh-2027/", title);
  };
  await change("Tên thứ hai");
  await sent(page, page.locator(".told").getByRole("button", { name: "Hoàn tác" }));
  assert.deepEqual(site.others(), []);
  await open(edit(NEWS));
  await change("Tên thứ ba");
  await open("/_desk/changes?lang=vi");
  const row = page.getByRole("row", { name: "Tên thứ ba" });
  await row.getByText("lưu", { exact: true }).waitFor();
  await row.getByRole("button", { name: "Hoàn tác" }).click();
  await until(() => site.others().length === 0);
  // What was undone cannot be undone again; the undoing can.
  await page.getByRole("row", { name: "Tên thứ ba" }).getByText("hoàn tác", { exact: true }).waitFor();
});

test("a text is withdrawn and published again, deleted and taken back", async ({ site, page, open }) => {
  const address = "/tin-tuc/2026/hoc-bong-nhip-cau-xanh-2027/";
  await open(edit(NEWS));
  await Promise.all([page.waitForNavigation(), page.getByRole("link", { name: "Gỡ bài" }).click()]);
  await sent(page, page.getByRole("button", { name: "Gỡ bài" }));
  await told(page, "saved");
  assert.deepEqual(site.changed(NEWS), [["status: published", "status: withdrawn"]]);
  assert.deepEqual(site.others(), [`M ${NEWS}`]);
  await onSite(page, address, "đã được gỡ");
  await sent(page, act(page, "restore"));
  await told(page, "saved");
  assert.deepEqual(site.others(), []);
  await onSite(page, address, site.first(NEWS).match(/^title: (.*)$/m)[1]);
  await Promise.all([page.waitForNavigation(), page.getByRole("link", { name: "Xóa" }).click()]);
  await sent(page, page.getByRole("button", { name: "Xóa" }));
  assert.deepEqual(site.others().sort(), [`D ${NEWS.replace(".vi.", ".en.")}`, `D ${NEWS}`]);
  await until(() => page.evaluate((path) => fetch(path).then(({ status }) => status === 404), address));
  await open("/_desk/changes?lang=vi");
  await page.getByRole("row").filter({ has: page.getByText("xóa", { exact: true }) }).getByRole("button", { name: "Hoàn tác" }).click();
  await until(() => site.others().length === 0);
});

// --- By keyboard ---

// Presses the key until the focus is where it is wanted. Only looks at the page.
async function go(page, key, what) {
  for (let times = 0; times < 400; times += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((what) => document.activeElement.matches(what), what)) return;
  }
  assert.fail(`${key} never leads to ${what}`);
}

async function enter(page) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

test("a text is found, changed, saved and taken back without a mouse", async ({ site, page, open }) => {
  await open("/_desk/?lang=vi");
  await go(page, "Tab", "a[href^='/_desk/texts']");
  await enter(page);
  await go(page, "Tab", "#q");
  await page.keyboard.type("hoc bong nhip cau xanh");
  await enter(page);
  assert.equal(await page.locator("tbody tr").count(), 1);
  await go(page, "Tab", "tbody th a");
  await enter(page);
  await go(page, "Tab", "[name=title]");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.type("Học bổng năm mới");
  await go(page, "Tab", "#body");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n\nHạn chót là tháng Một");
  for (let times = 0; times < 2; times += 1) await page.keyboard.press("Control+Shift+ArrowLeft");
  await go(page, "Shift+Tab", "#toolbar button");
  for (let times = 0; times < 2; times += 1) await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Đậm");
  await page.keyboard.press("Space");
  await go(page, "Tab", ".acts button[value=save]");
  await enter(page);
  await told(page, "saved");
  const [before, now] = [site.first(NEWS), site.read(NEWS)];
  assert.equal(now, `${before.replace(/^title: .*$/m, "title: Học bổng năm mới")}\nHạn chót là **tháng Một**\n`);
  await go(page, "Tab", ".told button");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Space")]);
  assert.equal(site.read(NEWS), before);
});

// Leads to a control from wherever the focus is, and replaces what stands in it.
async function type(page, what, text, key = "Tab") {
  await go(page, key, what);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

// Presses a link or a button of a form.
async function press(page, what, key = "Tab") {
  await go(page, key, what);
  await enter(page);
}

// The dialog of the system comes from a press of a key; what is chosen in it is not the page's matter.
async function attach(page, site, name, control) {
  const own = site.path(name);
  cpSync(join(CHECKOUT, "content/media/hoa-sen.jpg"), own);
  await go(page, "Tab", `[data-upload="${control}"] input[type=file]`);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
  await chooser.setFiles(own);
  await page.locator(`[data-upload="${control}"]`).getByText("Đã nhận").waitFor();
  rmSync(own);
}

test("a text is made with a photo, mended, translated, chosen between two, taken back and withdrawn without a mouse", async ({ site, page, open }) => {
  const made = "content/news/2026/gap-go-mua-sen.vi.md";
  const english = made.replace(".vi.", ".en.");
  await open("/_desk/?lang=vi");
  await press(page, "a[href^='/_desk/texts']");
  await press(page, "a[href^='/_desk/edit?new=news']");
  await type(page, "[name=title]", "Gặp gỡ mùa sen");
  await type(page, "[name=summary]", "Một buổi gặp gỡ.");
  await type(page, "[name=date]", "31/02/2026");
  await attach(page, site, "anh-sen.jpg", "cover.image");
  await type(page, "[name='cover.alt']", "Hoa sen nở giữa hồ");
  await type(page, "#body", "Mọi người đã đến.");
  // The day is none: nothing is written, and a link leads to where it is typed.
  await press(page, ".acts button[value=publish]");
  await told(page, "not-saved");
  assert.equal(site.has(made), false);
  await go(page, "Tab", ".faults a[href='#c-date']");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.name), "date");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("21/11/2026");
  await press(page, ".acts button[value=publish]");
  await told(page, "saved");
  const first = site.read(made);
  for (const line of ["title: Gặp gỡ mùa sen", "date: 2026-11-21", "status: published", "  image: anh-sen.jpg", "Mọi người đã đến."]) assert.ok(first.split("\n").includes(line), first);

  await press(page, ".versions a[href*='to=en']");
  await type(page, "[name=title]", "A meeting in the lotus season");
  await type(page, "[name=summary]", "A meeting.");
  await type(page, "[name='cover.alt']", "A lotus in the middle of a pond");
  await type(page, "#body", "Everybody came.");
  await press(page, ".acts button[value=publish]");
  await told(page, "saved");
  assert.match(site.read(english), /^title: A meeting in the lotus season\n[^]*\n\nEverybody came\.\n$/m);

  // Somebody else writes the title meanwhile.
  await press(page, ".versions li:first-child a");
  await type(page, "[name=title]", "Tên của tôi");
  const theirs = first.replace("title: Gặp gỡ mùa sen", "title: Tên của người khác");
  site.write(made, theirs);
  await press(page, ".acts button[value=save]");
  await go(page, "Tab", "input[name='choose:title']");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.value), "theirs");
  await page.keyboard.press("ArrowUp");
  await press(page, "#conflict .acts button");
  await told(page, "saved");
  assert.equal(site.read(made), theirs.replace("Tên của người khác", "Tên của tôi"));
  await go(page, "Tab", ".told button");
  await enter(page);
  assert.equal(site.read(made), theirs);

  await open(edit(made));
  await press(page, ".asks a[href*='act=withdraw']");
  await press(page, "main form button");
  await told(page, "saved");
  assert.equal(site.read(made), theirs.replace("status: published", "status: withdrawn"));
  await onSite(page, "/tin-tuc/2026/gap-go-mua-sen/", "đã được gỡ");
}, { patience: 8 * PATIENCE });

// --- What is not lost ---

test("what is not saved outlives the page and the program", async ({ site, program, page, open }) => {
  await open(edit(NEWS));
  const token = await at(page, "token").inputValue();
  await at(page, "title").fill("Tên chưa lưu");
  await kept(page, "Tên chưa lưu");
  await page.reload();
  assert.notEqual(await at(page, "title").inputValue(), "Tên chưa lưu");
  await page.getByRole("button", { name: "Khôi phục" }).click();
  assert.equal(await at(page, "title").inputValue(), "Tên chưa lưu");
  await at(page, "summary").fill("Tóm tắt chưa lưu.");
  await kept(page, "Tóm tắt chưa lưu.");
  await program.stop();
  await program.start();
  await page.reload();
  await page.getByRole("button", { name: "Khôi phục" }).click();
  assert.equal(await at(page, "summary").inputValue(), "Tóm tắt chưa lưu.");
  assert.notEqual(await at(page, "token").inputValue(), token);
  assert.deepEqual(site.others(), []);
  assert.equal(await sent(page, act(page, "save")), 200);
  await told(page, "saved");
  assert.deepEqual(site.changed(NEWS).map(([, now]) => now), ["title: Tên chưa lưu", "summary: Tóm tắt chưa lưu."]);
  await page.reload();
  assert.equal(await page.locator("#restore").isVisible(), false);
});

test("a page that outlived the program is saved all the same", async ({ site, program, page, open }) => {
  await open(edit(NEWS));
  await program.stop();
  await program.start();
  await at(page, "title").fill("Tên mới");
  // The preview asks for the token that holds now.
  const former = await page.evaluate(() => document.querySelector("#author [name=token]").defaultValue);
  await page.waitForFunction((former) => document.querySelector("#author [name=token]").value !== former, former);
  assert.equal(await sent(page, act(page, "save")), 200);
  assert.deepEqual(site.changed(NEWS).map(([, now]) => now), ["title: Tên mới"]);
});

test("who saves before the page knows of the new program loses nothing", async ({ site, program, page, open }) => {
  await open(edit(NEWS));
  await at(page, "title").fill("Tên mới");
  await kept(page, "Tên mới");
  await page.frameLocator("#preview iframe").locator("h1", { hasText: "Tên mới" }).waitFor();
  await program.stop();
  await program.start();
  assert.equal(await sent(page, act(page, "save")), 403);
  await page.getByText("những gì đã gõ vẫn còn").waitFor();
  assert.deepEqual(site.others(), []);
  await open(edit(NEWS));
  await page.getByRole("button", { name: "Khôi phục" }).click();
  assert.equal(await sent(page, act(page, "save")), 200);
  assert.deepEqual(site.changed(NEWS).map(([, now]) => now), ["title: Tên mới"]);
});

// --- Without scripts ---

test("without scripts a record is added and a text saved", async ({ site, page, open }) => {
  await open(edit(DRAFT));
  await at(page, "title").fill("Tên không có kịch bản");
  assert.equal(await sent(page, page.getByRole("button", { name: "Thêm Ảnh" })), 200);
  assert.equal(await at(page, "title").inputValue(), "Tên không có kịch bản");
  assert.deepEqual(site.others(), []);
  await at(page, "gallery[0].image").fill("media/hoa-sen.jpg");
  await at(page, "gallery[0].alt").fill("Hoa sen");
  assert.equal(await sent(page, act(page, "save")), 200);
  await told(page, "saved");
  assert.match(site.read(DRAFT), /^title: "Tên không có kịch bản"$/m);
  assert.match(site.read(DRAFT), /^gallery:\n +- +image: media\/hoa-sen\.jpg\n +alt: Hoa sen$/m);
  assert.deepEqual(site.others(), [`M ${DRAFT}`]);
}, { javaScriptEnabled: false });

// --- From other programs ---

// As if these files were let fall onto the page.
async function drop(page, files) {
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, text] of files) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  const onto = (event) => page.dispatchEvent("main h1", event, { dataTransfer: transfer, bubbles: true, cancelable: true });
  await onto("dragover");
  await Promise.all([page.waitForNavigation(), onto("drop")]);
}

const SAID = [["sach.html", "<h1>Ngày hội sách</h1><p>Sáng nay, <b>các hội thành viên</b> mở ngày hội sách.</p><ul><li>Sách mới<li>Sách cũ</ul>"], ["bai.doc", "x"]];
const MADE = "content/news/2026/ngay-hoi-sach.vi.md";

test("a file that is dropped becomes a draft, is opened, and taken back", async ({ site, program, page, open }) => {
  await open("/_desk/import?lang=vi");
  // The page outlived the program: the form is sent all the same.
  await program.stop();
  await program.start();
  await drop(page, SAID);
  assert.deepEqual(site.others(), [`A ${MADE}`]);
  assert.ok(site.read(MADE).endsWith("Sáng nay, **các hội thành viên** mở ngày hội sách.\n\n- Sách mới\n- Sách cũ\n"), site.read(MADE));
  await page.locator(".told.not-saved").getByText("bai.doc: chưa nhập").waitFor();
  assert.equal(await sent(page, page.locator(".imported a.button")), 200);
  assert.equal(await at(page, "title").inputValue(), "Ngày hội sách");
  await page.goBack();
  await page.getByRole("heading", { name: "sach.html" }).waitFor();
  await sent(page, page.locator(".imported form button"));
  assert.deepEqual(site.others(), []);
  await open("/_desk/texts?lang=vi");
  await drop(page, SAID.slice(0, 1));
  await page.getByRole("heading", { name: "sach.html" }).waitFor();
  assert.deepEqual(site.others(), [`A ${MADE}`]);
});

test("files are chosen, of a kind, without scripts", async ({ site, page, open }) => {
  await open("/_desk/import?lang=en");
  const own = site.path("Gioi thieu.md");
  writeFileSync(own, "# Về ngày hội\n\nMột[^1].\n\n[^1]: Hai.\n");
  await page.getByLabel("Files to bring in").setInputFiles(own);
  await page.locator("summary").click();
  await page.getByLabel("Bring in as").selectOption({ label: "Page" });
  assert.equal(await sent(page, page.getByRole("button", { name: "Bring in", exact: true })), 200);
  assert.deepEqual(site.others(), ["A content/pages/ve-ngay-hoi.vi.md"]);
  assert.ok(site.read("content/pages/ve-ngay-hoi.vi.md").endsWith("\nMột[^1].\n\n[^1]: Hai.\n"));
}, { javaScriptEnabled: false });

// --- For everybody ---

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

// What axe finds on this page, unfolded, in light and in dark. The page that is previewed is judged elsewhere.
async function faultsOf(page, what) {
  await page.evaluate(axe.source);
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => { fold.open = true; }));
  const faults = [];
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async (tags) => {
      const { violations } = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, iframes: false, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id} at ${nodes.length}: ${nodes[0].target.join(" ")}: ${nodes[0].html.slice(0, 160)} (${[...nodes[0].any, ...nodes[0].all, ...nodes[0].none][0]?.message ?? ""})`);
    }, TAGS);
    faults.push(...found.map((fault) => `${what}, ${colorScheme}: ${fault}`));
  }
  return faults;
}

const JUDGED = [
  "/_desk/?", "/_desk/import?", "/_desk/texts?", "/_desk/texts?q=khong-co-gi&", ...[NEWS, PLAN, ORGANIZATION, PAGE, OUTDATED].map((path) => `/_desk/edit?path=${path}&`),
  "/_desk/edit?translate=news/2026/hoi-y-chuyen-muc-quy-mot&to=en&", ...["news", "plans", "organizations", "pages"].map((folder) => `/_desk/edit?new=${folder}&`),
  ...[["approve", DRAFT], ["plan", DRAFT], ["withdraw", NEWS], ["verify", ORGANIZATION], ["delete", ORGANIZATION]].map(([act, path]) => `/_desk/ask?act=${act}&path=${path}&`),
];

for (const language of ["vi", "en"]) {
  test(`axe finds nothing on any page for writing (${language})`, async ({ site, page, open }) => {
    const faults = [];
    for (const path of JUDGED) {
      await open(`${path}lang=${language}`);
      if (path.includes("/edit?")) await page.locator("#preview").waitFor();
      faults.push(...await faultsOf(page, path));
    }
    await meetConflict(page, site, open, language);
    faults.push(...await faultsOf(page, "conflict"));
    await sent(page, page.locator("#conflict button"));
    faults.push(...await faultsOf(page, "saved"));
    await at(page, "date").fill("31/02/2026");
    await sent(page, act(page, "save"));
    faults.push(...await faultsOf(page, "not saved"));
    await open(`/_desk/import?lang=${language}`);
    await drop(page, SAID);
    faults.push(...await faultsOf(page, "imported"));
    await open(asking("delete", NEWS, language));
    await sent(page, page.locator("main form button"));
    await open(`/_desk/changes?lang=${language}`);
    await page.locator("tbody tr").first().waitFor();
    faults.push(...await faultsOf(page, "changes"));
    assert.deepEqual(faults, []);
  }, { patience: 12 * PATIENCE });
}
