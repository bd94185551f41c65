// The form in which the board writes, with its scripts, in a real browser. Nothing waits for a time, only until something is so.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, test as nodeTest } from "node:test";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { Desk } from "./author/desk.js";
import { CHECKOUT } from "./checkout.js";

const CHROMIUM = "/usr/bin/chromium";
const PATIENCE = 30_000;
assert.ok(existsSync(CHROMIUM), `${CHROMIUM} is missing: apt-get install chromium`);

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"] });
after(() => browser.close());

// A test with a server and a tab of its own; what the scripts could not do fails it.
function test(name, body, change = () => {}) {
  nodeTest(name, { timeout: 3 * PATIENCE }, async () => {
    const desk = await Desk.open();
    change(desk);
    const context = await browser.newContext({ bypassCSP: false });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    page.on("console", (message) => message.type() === "error" && !/status of 4\d\d|ERR_/.test(message.text()) && faults.push(message.text()));
    page.on("dialog", (dialog) => dialog.accept());
    try {
      await page.goto(desk.url);
      await page.locator("#toolbar button").first().waitFor();
      await body({ desk, page, context });
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
      desk.close();
    }
  });
}

const at = (page, name) => page.locator(`[name="${name}"]`);
const sentNow = (page) => page.evaluate(() => [...new FormData(document.getElementById("author"))].map(([name, value]) => [name, typeof value === "string" ? value : ""]));
const names = async (page, prefix) => (await sentNow(page)).filter(([name]) => name.startsWith(prefix));
const call = (page, module, name, ...given) => page.evaluate(async ([file, called, values]) => (await import(file))[called](...values), [`/_desk/author/${module}.js`, name, given]);
const draft = (page) => page.evaluate(() => localStorage.getItem(`nhipcau:draft:${document.getElementById("author").dataset.key}`));
const kept = (page, part) => page.waitForFunction((text) => (localStorage.getItem(`nhipcau:draft:${document.getElementById("author").dataset.key}`) ?? "").includes(text), part);

async function until(isSo) {
  const end = Date.now() + PATIENCE;
  while (!await isSo()) {
    assert.ok(Date.now() < end, `never so: ${isSo}`);
    await new Promise(setImmediate);
  }
}

// --- Pure parts ---

const PASTED = [
  ["headings on two levels", "<h1>Một</h1><p>Lời.</p><h3>Hai</h3><h4><b>Ba</b></h4>", "## Một\n\nLời.\n\n### Hai\n\n### Ba"],
  ["bold, italic, blanks outside", "<p>Một <b>hai </b>ba <i> bốn</i>, <b><i>năm</i></b></p>", "Một **hai** ba *bốn*, ***năm***"],
  ["the wrapper of Google Docs", "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span style=\"font-weight:400\">Thường </span><span style=\"font-weight:700\">đậm</span></p><ul><li style=\"list-style-type:disc\"><p role=\"presentation\"><span style=\"font-style:italic\">mục</span></p></li></ul></b>", "Thường **đậm**\n\n- *mục*"],
  ["nested lists", "<ul><li>a<ol><li>b</li><li>c<ul><li>d</li></ul></li></ol></li><li>e</li></ul>", "- a\n  1. b\n  2. c\n     - d\n- e"],
  ["a list beside its item", "<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"],
  ["links, and what is none", "<p><a href=\"https://a.vn/x_(1)\">A [1]</a> <a href=\"javascript:alert(1)\">B</a> <a href=\"mailto:a@b.vn\">C</a> <a href=\"/x\">D</a></p>", "[A \\[1\\]](https://a.vn/x%5F%281%29) B [C](mailto:a@b.vn) D"],
  ["breaks", "<p>Một<br>hai<br></p><p>ba</p>", "Một\\\nhai\n\nba"],
  ["a table", "<table><tr><th>Tên</th><th>Số</th></tr><tr><td>a|b</td><td>một<br>hai</td></tr><tr><td colspan=2><p>x</p><p>y</p></td></tr></table>", "| Tên | Số |\n| --- | --- |\n| a\\|b | một hai |\n| x y |  |"],
  ["a table for looks alone", "<table><tr><td><p>Một</p><p>hai</p></td></tr></table>", "Một\n\nhai"],
  ["quotations", "<blockquote><p>Một</p><p>hai</p></blockquote>", "> Một\n>\n> hai"],
  ["what must not be seen", "<style>p{}</style><script>x()</script><!-- y --><p>Một<span style=\"display:none\">z</span><img src=x alt=w></p><svg><text>v</text></svg>", "Một"],
  ["signs of Markdown", "<p>1. *a* _b_ #c `d` &lt;b&gt; &amp;lt; \\</p><p>- a</p><p>+ b</p><p># c</p><p>&gt; d</p><p>2026) x</p><p>---</p><p>3,5 - 4</p>", "1\\. \\*a\\* \\_b\\_ \\#c \\`d\\` \\<b> \\&lt; \\\\\n\n\\- a\n\n\\+ b\n\n\\# c\n\n\\> d\n\n2026\\) x\n\n\\---\n\n3,5 - 4"],
  ["text without a block", "Một <b>hai</b><div>ba</div>bốn", "Một **hai**\n\nba\n\nbốn"],
  ["nothing", "<p>&nbsp;</p><ul></ul><table></table>", ""],
];

test("what is pasted becomes Markdown", async ({ page }) => {
  for (const [what, html, expected] of PASTED) assert.equal(await call(page, "paste", "markdownOf", html), expected, what);
});

const item = (level, sign, text) => `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>/* x */ p.MsoNormal {margin:0}</style><!--[if gte mso 9]><xml><o:x/></xml><![endif]--></head><body lang=VI><!--StartFragment-->
<p class=MsoHeading1>Kế hoạch<o:p></o:p></p><p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Mục
tiêu</b>: gặp&nbsp;mặt<o:p></o:p></p>${item(1, "·", "Một")}${item(2, "o", "Hai")}${item(1, "·", "<b>Ba</b>")}<p class=MsoNormal><o:p>&nbsp;</o:p></p>${item(1, "1.", "Bốn")}${item(1, "2.", "Năm")}<!--EndFragment--></body></html>`;
const WORD_TEXT = "## Kế hoạch\n\n**Mục tiêu**: gặp\u00a0mặt\n\n- Một\n  - Hai\n- **Ba**\n\n1. Bốn\n2. Năm";

test("what is pasted from Word stands in the text, and can be undone", async ({ page }) => {
  assert.equal(await call(page, "paste", "markdownOf", WORD), WORD_TEXT);
  await page.locator("#body").focus();
  await page.keyboard.press("Control+A");
  const paste = (html, text) => page.locator("#body").evaluate((body, [one, other]) => {
    const data = new DataTransfer();
    data.setData("text/html", one);
    data.setData("text/plain", other);
    return body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, [html, text]);
  assert.equal(await paste(WORD, "x"), false);
  assert.equal(await page.locator("#body").inputValue(), WORD_TEXT);
  await page.keyboard.press("Control+Z");
  assert.equal(await page.locator("#body").inputValue(), "Lời đầu.");
  // The browser pastes itself what has no shape.
  assert.equal(await paste("<span>x</span>", "x"), true);
});

test("words are compared without their marks", async ({ page }) => {
  assert.equal(await call(page, "fold", "fold", "  ĐƯỜNG  Việt–Đức "), "duong viet–duc");
  assert.equal(await call(page, "edits", "countOf", "Chỉ thị 38-CT/TW, 3,5 triệu; *đậm* – #"), 6);
  assert.deepEqual(await Promise.all(["5/11/2026", "31/02/2026", "2026", "05-11-2026 15:00"].map((typed) => call(page, "dates", "isoOf", typed))), ["2026-11-05", "", "", "2026-11-05"]);
  assert.equal(await call(page, "dates", "typedOf", "2026-12-01", "05/11/2026 15:00"), "01/12/2026 15:00");
});

test("both languages have the same words, and all that are asked for", async () => {
  const folder = join(CHECKOUT, "src/form/page/browser");
  const [vi, en] = ["vi", "en"].map((language) => JSON.parse(readFileSync(join(folder, `words.${language}.json`), "utf8")));
  assert.deepEqual(Object.keys(vi), Object.keys(en));
  const scripts = readdirSync(join(folder, "author")).map((name) => readFileSync(join(folder, "author", name), "utf8")).join("\n");
  const asked = new Set([...scripts.matchAll(/say\("([a-z-]+)"/g)].map(([, key]) => key));
  const tools = Object.keys(vi).filter((key) => key.startsWith("tool-"));
  assert.deepEqual([...asked, ...tools].sort(), Object.keys(vi).sort());
  const holes = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
  for (const key of Object.keys(vi)) assert.equal(holes(vi[key]), holes(en[key]), key);
});

// --- Choices ---

test("an organisation is found with and without marks, by keyboard alone", async ({ page }) => {
  const input = at(page, "organizations");
  for (const typed of ["viet duc", "Đức", "hội đúc"]) {
    await input.fill("");
    await input.pressSequentially(typed);
    await page.keyboard.press("Enter");
    assert.equal(await input.inputValue(), "organizations/duc", typed);
  }
  await page.getByText("Hội hữu nghị Việt – Đức", { exact: true }).and(page.locator(".chosen")).waitFor();
  await input.fill("");
  await input.pressSequentially("hữu nghị");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("[role=option][aria-selected=true]").getAttribute("id"), await input.getAttribute("aria-activedescendant"));
  await page.keyboard.press("Tab");
  assert.equal(await input.inputValue(), "organizations/duc");
  await input.focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(await input.getAttribute("aria-expanded"), "true");
  await page.keyboard.press("Escape");
  assert.equal(await input.getAttribute("aria-expanded"), "false");
  assert.equal(await input.inputValue(), "organizations/duc");
});

test("who types what it is called means it, and what is unknown stays", async ({ page }) => {
  const input = at(page, "organizations");
  await input.pressSequentially("hoi huu nghi viet – lao");
  await page.keyboard.press("Escape");
  await at(page, "title").focus();
  assert.equal(await input.inputValue(), "organizations/lao");
  await input.fill("organizations/khac");
  await at(page, "title").focus();
  assert.equal(await input.inputValue(), "organizations/khac");
  assert.equal(await page.locator(".chosen").first().textContent(), "");
});

test("a long selection is searched, and sends what it sent before", async ({ page }) => {
  const input = page.getByLabel("Nước");
  assert.equal(await input.inputValue(), "Lào");
  await input.fill("");
  await input.pressSequentially("duc");
  await page.keyboard.press("Enter");
  assert.equal(await input.inputValue(), "Đức");
  assert.deepEqual(await names(page, "country"), [["country", "DE"]]);
  await input.fill("không có");
  await at(page, "title").focus();
  assert.equal(await input.inputValue(), "Đức");
  await input.fill("");
  await at(page, "title").focus();
  assert.deepEqual(await names(page, "country"), [["country", ""]]);
});

// --- Records ---

test("records are added, moved and removed, and sent in the order on the page", async ({ page, desk }) => {
  await page.getByRole("button", { name: "Thêm việc" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.name), "tasks[2].text");
  await page.keyboard.type("Việc ba");
  await page.getByRole("button", { name: "Thêm khoản" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.name), "tasks[2].budget[0].amount");
  await page.keyboard.type("5");
  await at(page, "tasks[2].by").pressSequentially("vufo");
  await page.keyboard.press("Enter");
  const up = page.locator("button[value='up:tasks[2]']");
  await up.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.value), "up:tasks[2]");
  assert.match(await page.locator("#announce").textContent(), /vị trí 2 trong 3/);
  await page.locator("button[value='remove:tasks[1]']").press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Việc mới");
  assert.deepEqual(await names(page, "tasks"), [
    ["tasks", ""], ["tasks[0].~was", "0"], ["tasks[0].text", "Việc một"],
    ["tasks[2].~was", ""], ["tasks[2].text", "Việc ba"], ["tasks[2].by", "organizations/vufo"],
    ["tasks[2].budget", ""], ["tasks[2].budget[0].~was", ""], ["tasks[2].budget[0].amount", "5"],
  ]);
  assert.deepEqual(desk.sent("/_desk/save"), []);
});

test("there is always an empty line", async ({ page }) => {
  await at(page, "aliases").last().fill("/hai/");
  await at(page, "aliases").nth(3).fill("/ba/");
  assert.deepEqual(await names(page, "aliases"), [["aliases", ""], ["aliases", "/cu/"], ["aliases", "/hai/"], ["aliases", "/ba/"], ["aliases", ""]]);
});

// --- What is not lost ---

test("what was typed comes back after the page was loaded again", async ({ page, desk }) => {
  await at(page, "title").fill("Tin khác");
  await at(page, "aliases").last().fill("/hai/");
  await page.locator("[value=youth]").check();
  await page.locator("[value=culture]").uncheck();
  await page.getByRole("button", { name: "Thêm việc" }).click();
  await page.keyboard.type("Việc ba");
  await page.getByRole("button", { name: "Thêm khoản" }).click();
  await page.keyboard.type("5");
  await page.locator("button[value='up:tasks[1]']").click();
  await page.locator("#body").fill("Lời\nmới.");
  const before = await sentNow(page);
  await kept(page, "Lời\\nmới.");
  assert.doesNotMatch(await draft(page), /first/);
  // Somebody else saved meanwhile: what comes back was made from the former text.
  desk.base = "b2";
  desk.token = "second";
  await page.reload();
  assert.equal(await at(page, "title").inputValue(), "Tin một");
  await page.getByRole("button", { name: "Khôi phục" }).click();
  const bare = (entries) => entries.filter(([name, value]) => name !== "token" && value !== "");
  assert.deepEqual(bare(await sentNow(page)), bare(before));
  assert.equal(await at(page, "base").inputValue(), "b1");
  assert.equal(await at(page, "token").inputValue(), "second");
  assert.equal(await page.locator("#restore").isHidden(), true);
});

test("what is thrown away is gone, and typing before that keeps both", async ({ page }) => {
  await at(page, "title").fill("Bản một");
  await kept(page, "Bản một");
  await page.reload();
  await page.getByRole("button", { name: "Khôi phục" }).waitFor();
  await at(page, "title").fill("Bản hai");
  await kept(page, "Bản hai");
  await page.reload();
  await page.getByRole("button", { name: "Bỏ", exact: true }).and(page.locator("#restore button")).click();
  await page.getByRole("button", { name: "Khôi phục" }).click();
  assert.equal(await at(page, "title").inputValue(), "Bản một");
  await at(page, "title").fill("Tin một");
  await until(async () => await draft(page) === null);
});

test("what was saved is no draft any more, but what is typed after it is", async ({ page, desk }) => {
  await at(page, "title").fill("Tin khác");
  await kept(page, "Tin khác");
  desk.title = "Tin khác";
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Control+S")]);
  const [sent, ...more] = desk.sent("/_desk/save").map(Object.fromEntries);
  assert.deepEqual([sent.act, sent.title, more], ["save", "Tin khác", []]);
  await page.locator("#toolbar button").first().waitFor();
  assert.equal(await draft(page), null);
  await at(page, "title").fill("Tin khác nữa");
  await kept(page, "Tin khác nữa");
  await page.reload();
  await page.getByRole("button", { name: "Khôi phục" }).click();
  assert.equal(await at(page, "title").inputValue(), "Tin khác nữa");
});

test("a new text that was saved leaves no draft under its first name", async ({ page, desk }) => {
  await at(page, "title").fill("Tin mới");
  await kept(page, "Tin mới");
  desk.key = "content/news/tin-moi.vi.md";
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Lưu" }).click()]);
  await page.locator("#toolbar button").first().waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
}, (desk) => { desk.key = "new:news"; });

test("leaving is asked about only while something is unsaved", async ({ page, desk }) => {
  let asked = 0;
  page.on("dialog", () => { asked += 1; });
  await page.locator("#body").click();
  await page.reload();
  assert.equal(asked, 0);
  await page.locator("#body").click();
  await page.keyboard.type("x");
  await page.reload();
  assert.equal(asked, 1);
  await page.locator("#body").click();
  await page.keyboard.type("y");
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Lưu" }).click()]);
  assert.equal(asked, 1);
  assert.equal(desk.sent("/_desk/save").length, 1);
});

// --- The text ---

const body = (page) => page.locator("#body").inputValue();
const select = (page, from, to) => page.locator("#body").evaluate((area, [start, end]) => (area.focus(), area.setSelectionRange(start, end)), [from, to]);
const tool = (page, name) => page.getByRole("toolbar").getByRole("button", { name, exact: true });

test("buttons and keys shape the text, and each can be undone", async ({ page }) => {
  await select(page, 0, 3);
  await tool(page, "Đậm").click();
  assert.equal(await body(page), "**Lời** đầu.");
  await page.keyboard.press("Control+I");
  assert.equal(await body(page), "***Lời*** đầu.");
  await page.keyboard.press("Control+B");
  assert.equal(await body(page), "*Lời* đầu.");
  for (const expected of ["***Lời*** đầu.", "**Lời** đầu.", "Lời đầu."]) {
    await page.keyboard.press("Control+Z");
    assert.equal(await body(page), expected);
  }
  for (const [name, expected] of [["Đề mục", "## Lời đầu."], ["Đề mục nhỏ", "### Lời đầu."], ["Gạch đầu dòng", "- Lời đầu."], ["Đánh số", "1. Lời đầu."], ["Đánh số", "Lời đầu."], ["Trích dẫn", "> Lời đầu."]]) {
    await tool(page, name).click();
    assert.equal(await body(page), expected, name);
  }
  await page.locator("#body").fill("một\nhai\n");
  await select(page, 0, 8);
  await tool(page, "Đánh số").click();
  assert.equal(await body(page), "1. một\n2. hai\n");
  await page.locator("#count").getByText("4 chữ").waitFor();
});

test("the toolbar is one stop, and arrows go through it", async ({ page }) => {
  await tool(page, "Đề mục").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Đậm");
  await page.keyboard.press("End");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Số văn bản");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "body");
});

test("a link leads to a text that was picked or to a web address, and to nothing else", async ({ page }) => {
  await select(page, 0, 0);
  await page.keyboard.press("Control+K");
  await page.getByLabel("Dẫn đến").pressSequentially("le hoi");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await body(page), "[Lễ hội \\[mùa xuân\\]](news/2026/le-hoi)Lời đầu.");
  await page.keyboard.press("Control+Z");
  await select(page, 0, 3);
  await tool(page, "Liên kết").click();
  await page.getByLabel("Dẫn đến").fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.getByText("Không có bài này").waitFor();
  await page.getByLabel("Dẫn đến").fill("www.vufo.org.vn/a_(b)");
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await body(page), "[Lời](https://www.vufo.org.vn/a_%28b%29) đầu.");
});

test("a picture needs words, a table and a number are put in", async ({ page, desk }) => {
  await select(page, 8, 8);
  await tool(page, "Hình").click();
  await page.locator("dialog input[type=file]").setInputFiles({ name: "A.PNG", mimeType: "image/png", buffer: Buffer.from("x") });
  await page.getByRole("button", { name: "Chèn" }).click();
  assert.equal(await page.locator("dialog").isVisible(), true);
  await page.getByLabel("Trong hình có gì?").fill("Cây [lớn]");
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await body(page), "Lời đầu.\n\n![Cây \\[lớn\\]](a.png)\n");
  assert.deepEqual(desk.sent("/_desk/upload"), [[["token", "first"], ["ui", "vi"], ["path", "content/news/a.vi.md"], ["upload:body", "A.PNG"]]]);
  await page.locator("#body").fill("");
  await tool(page, "Bảng").click();
  assert.match(await body(page), /^\| Cột 1 \| Cột 2 \|\n\| --- \| --- \|\n\| /);
  await page.locator("#body").fill("");
  await tool(page, "Số văn bản").click();
  await page.getByLabel("Số, ký hiệu").pressSequentially("chi thi");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Chèn" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await body(page), "38-CT/TW");
});

// --- Files ---

const drop = (page, name) => page.locator(".drop").evaluate((place, file) => {
  const data = new DataTransfer();
  data.items.add(new File(["x".repeat(2400)], file, { type: "image/png" }));
  for (const type of ["dragover", "drop"]) place.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
}, name);

test("a picture that is dropped is sent, named and shown", async ({ page, desk }) => {
  await drop(page, "Hoa.PNG");
  await page.getByText("Đã nhận hoa.png (2 KB).").waitFor();
  assert.equal(await at(page, "cover.image").inputValue(), "hoa.png");
  await page.waitForFunction(() => document.querySelector(".thumb").naturalWidth === 1);
  assert.deepEqual(desk.sent("/_desk/upload")[0].at(-1), ["upload:cover.image", "Hoa.PNG"]);
  // It is there already, and not sent with the form once more.
  assert.equal(await page.locator(".drop input[type=file]").evaluate((input) => input.files.length), 0);
  await at(page, "cover.image").fill("cu.jpg");
  assert.equal(await page.locator(".thumb").isHidden(), true);
});

test("what the server refuses is told, and stays chosen", async ({ page }) => {
  await page.locator(".drop input[type=file]").setInputFiles({ name: "a.svg", mimeType: "image/svg+xml", buffer: Buffer.from("x") });
  await page.getByText("Không nhận tệp này.").waitFor();
  assert.equal(await at(page, "cover.image").inputValue(), "");
  assert.equal(await page.locator(".drop input[type=file]").evaluate((input) => input.files.length), 1);
}, (desk) => { desk.upload = () => [415, { error: "Không nhận tệp này." }]; });

// --- The page beside it ---

test("the page beside the form follows it and stays where it was, and problems stand at their controls", async ({ page, desk }) => {
  const frame = page.frameLocator("#preview iframe");
  await frame.getByText("/_desk/preview/1/tin/").waitFor();
  const back = await page.evaluate(() => history.length);
  // Before anything was typed the words of the server stand.
  await page.getByText("Lời báo cũ").waitFor();
  await page.locator("#preview iframe").evaluate((one) => one.contentWindow.scrollTo({ top: 500, behavior: "instant" }));
  desk.preview = (form) => ({
    url: "/_desk/preview/2/tin/",
    problems: [{ name: "title", text: `Sai: ${form.get("title")}`, is_error: true }, { name: "body", text: "Nên dài hơn", is_error: false }, { name: "", text: "Cả bài", is_error: true }, { name: "country", text: "Thiếu nước", is_error: true }],
  });
  await at(page, "title").fill("Tin x");
  await page.getByText("Sai: Tin x").waitFor();
  assert.equal(await page.getByText("Lời báo cũ").count(), 0);
  assert.equal(await at(page, "title").getAttribute("aria-invalid"), "true");
  assert.equal(await at(page, "title").getAttribute("aria-describedby"), "p-title");
  assert.equal(await page.getByLabel("Nước").getAttribute("aria-invalid"), "true");
  assert.equal(await page.locator("#body").getAttribute("aria-invalid"), null);
  await page.locator("[data-control=body] .problems").getByText("Nên dài hơn").waitFor();
  assert.equal(await page.locator("#preview .status").textContent(), "Cả bài");
  await frame.getByText("/_desk/preview/2/tin/").waitFor();
  await page.waitForFunction(() => document.querySelector("#preview iframe").contentWindow.scrollY === 500);
  assert.equal(await page.evaluate(() => history.length), back);
  desk.preview = () => ({ url: null, problems: [] });
  await at(page, "title").fill("Tin y");
  await page.locator("#preview .status").getByText("Chưa xem trước được").waitFor();
  assert.equal(await at(page, "title").getAttribute("aria-invalid"), null);
  assert.equal(await page.locator("li.error:visible").count(), 0);
});

test("a new text is told only about what was turned to", async ({ page }) => {
  await page.locator("#preview").waitFor();
  await at(page, "title").fill("x");
  await page.getByText("Thiếu tên").waitFor();
  assert.equal(await page.getByText("Thiếu ngày").count(), 0);
}, (desk) => {
  desk.key = "new:news";
  desk.preview = () => ({ url: null, problems: [{ name: "title", text: "Thiếu tên", is_error: true }, { name: "date", text: "Thiếu ngày", is_error: true }] });
});

test("a server that was started anew gives another token", async ({ page, desk }) => {
  await page.locator("#preview").waitFor();
  desk.token = "second";
  await drop(page, "hoa.png");
  await page.getByText("Đã nhận hoa.png").waitFor();
  assert.equal(await at(page, "token").inputValue(), "second");
  assert.deepEqual(desk.sent("/_desk/upload").map((entries) => entries[0]), [["token", "first"], ["token", "second"]]);
});

test("while the server is away nothing is lost, and the form is sent when it is back", async ({ page, desk, context }) => {
  await page.locator("#preview").waitFor();
  await context.setOffline(true);
  await at(page, "title").fill("Tin x");
  await page.locator("#preview .status").getByText("không trả lời").waitFor();
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.locator("#unreachable").getByText("không trả lời").waitFor();
  assert.equal(await at(page, "title").inputValue(), "Tin x");
  desk.token = "second";
  await context.setOffline(false);
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Lưu" }).click()]);
  const [sent] = desk.sent("/_desk/save");
  assert.deepEqual(sent.filter(([name]) => ["token", "act", "title"].includes(name)).map(([, value]) => value).sort(), ["Tin x", "save", "second"]);
});

test("a calendar fills in the day", async ({ page }) => {
  const button = page.getByRole("button", { name: "Mở lịch để chọn ngày: Ngày" });
  await page.evaluate(() => { HTMLInputElement.prototype.showPicker = function show() { this.dataset.shown = this.value; }; });
  await button.press("Enter");
  const calendar = page.locator("input[type=date]");
  assert.equal(await calendar.getAttribute("data-shown"), "2026-11-05");
  await calendar.evaluate((input) => {
    input.value = "2026-12-01";
    for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
  });
  assert.equal(await at(page, "date").inputValue(), "01/12/2026");
  await kept(page, "01/12/2026");
});

test("what the scripts add can be used by everybody", async ({ page }) => {
  await page.locator("#preview").waitFor();
  const judged = async () => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { iframes: false, rules: { "color-contrast": { enabled: false } } }));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  await at(page, "organizations").pressSequentially("h");
  assert.deepEqual(await judged(), []);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Thêm việc" }).click();
  await tool(page, "Liên kết").click();
  assert.deepEqual(await judged(), []);
});
