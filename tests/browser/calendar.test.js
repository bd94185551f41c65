// Calendar files as two libraries of others read them: what a reader's program makes of them is what was written.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { Published } from "./published.js";

// Marks of the format, letters of several bytes wherever a line may be folded, and what only looks like a line of its own.
const TITLE = "Gặp mặt; “hữu nghị”, a\\b: \"c\" 友好 🌉 – " + "Liên hiệp các tổ chức hữu nghị tỉnh Mẫu ".repeat(3).trim();
const SUMMARY = "END:VEVENT, BEGIN:VALARM; Mười một tổ chức ngồi lại, " + "ộ".repeat(90);
const PLACE = "Phòng 1, nhà A; xã Bến Mẫu\\";
const TASK = "Báo cáo năm gửi Sở Ngoại vụ; kèm số liệu, " + "đường ".repeat(40).trim();

const EVENTS = {
  summer: { start: "2026-07-01 15:00", end: "2026-07-01 17:30" },
  winter: { start: "2026-12-19 15:00" },
  skipped: { start: "2027-03-28 02:30" },
  first: { start: "2026-10-25 02:30" },
  second: { start: "2026-10-25 02:30+01:00" },
  elsewhere: { start: "2026-11-02 20:00Z" },
};

function files(zone) {
  const text = (value) => JSON.stringify(value);
  const news = Object.entries(EVENTS).map(([name, event]) => [`content/news/2026/${name}.vi.md`,
    `---\ntitle: ${text(TITLE)}\nsummary: ${text(SUMMARY)}\nstatus: published\ndate: 2026-06-01\nupdated: 2026-06-05\n`
    + `event: {start: ${text(event.start)}${event.end ? `, end: ${text(event.end)}` : ""}, place: {vi: ${text(PLACE)}, en: x}}\n---\n\nTin.\n`]);
  const plan = "---\ntitle: Kế hoạch\nstatus: published\nsymbol: 05/KH-LHM\nissuer: lhm\ndate: 2026-01-12\nperiod: {from: 2026, to: 2028}\ntrack: true\n"
    + `tasks:\n  - {id: bc, text: ${text(TASK)}, by: [lhm], every: {year: 11-15}}\n  - {id: thang, text: Tin., every: month}\n---\n\nKế hoạch.\n`;
  return [
    ["content/site.yaml", `languages: [vi, en]\nname: {vi: "Hội Mẫu; A, B", en: Sample}\nbase_url: https://example.org/\nrequire_approval: false\ntime_zone: ${zone}\n`],
    ["content/vocabulary/agencies.yaml", "lhm: {name: {vi: Liên hiệp Mẫu, en: Union}}\n"],
    ["content/vocabulary/countries.yaml", "LA: {name: {vi: Lào, en: Laos}}\n"],
    ["content/vocabulary/days.yaml", "nhuan: {name: {vi: Ngày nhuận, en: Leap day}, day: 02-29, countries: [LA], verified: 2026-06-30}\n"
      + "hoi: {name: {vi: Ngày hội, en: Day}, day: 07-18, countries: [LA], verified: 2026-06-30}\n"],
    ["content/plans/kh.vi.md", plan],
    ...news,
  ];
}

const [hanoi, berlin, demonstration] = [
  await Published.of(files("Asia/Ho_Chi_Minh")), await Published.of(files("Europe/Berlin")), await Published.of(),
];
after(() => [hanoi, berlin, demonstration].forEach((site) => site.close()));

const calendar = (text) => new ICAL.Component(ICAL.parse(text));
const others = (text) => new Map(Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === "VEVENT").map((event) => [event.uid.match(/([a-z]+)@/)?.[1], event]));
const events = (text) => calendar(text).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const byName = (text) => new Map(events(text).map((event) => [event.uid.match(/([a-z]+)@/)?.[1], event]));

// What RFC 5545 asks of every file (3.1, 3.4, 3.6, 3.6.1, 3.8), judged from what the library has read and from the bytes.
function faults(text) {
  const found = [];
  const lines = text.split("\r\n");
  if (lines.at(-1) !== "" || /[^\r]\n|\r[^\n]/.test(text)) found.push("ends of lines");
  if (lines.some((line) => Buffer.byteLength(line) > 75)) found.push("a long line");
  if (Buffer.from(text).toString() !== text || text.includes("\ufffd")) found.push("letters cut in two");
  const read = calendar(text);
  const one = (component, name) => component.getAllProperties(name).length === 1;
  for (const name of ["version", "prodid", "calscale", "name", "x-wr-calname"]) if (!one(read, name)) found.push(name);
  if (read.getFirstPropertyValue("version") !== "2.0") found.push("version");
  if (!read.getAllSubcomponents().length) found.push("nothing in it");
  const zones = new Set(read.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid")));
  const uids = read.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("uid"));
  if (new Set(uids).size !== uids.length) found.push("a UID twice");
  for (const event of read.getAllSubcomponents("vevent")) {
    for (const name of ["uid", "dtstamp", "dtstart", "summary", "sequence", "url", "description"]) if (!one(event, name)) found.push(name);
    const [start, end] = ["dtstart", "dtend"].map((name) => event.getFirstProperty(name));
    if (end && end.type !== start.type) found.push("an end of another type");
    if (end && end.getFirstValue().compare(start.getFirstValue()) <= 0) found.push("an end before the start");
    for (const moment of [start, end]) {
      const zone = moment?.getParameter("tzid");
      if (zone && !zones.has(zone)) found.push(`no zone ${zone}`);
    }
    if (!/Z$/.test(event.getFirstPropertyValue("dtstamp")?.toString() ?? "")) found.push("a stamp that is not universal");
    if (event.getAllSubcomponents().length) found.push("an alarm");
    if (start.type === "date" && event.getFirstPropertyValue("transp") !== "TRANSPARENT") found.push("days that make busy");
  }
  return [...new Set(found)];
}

const FILES = ["thoi-han", "en/deadlines", "su-kien", "en/events", "quoc-gia", "en/countries"].map((folder) => `${folder}/calendar.ics`);

test("every calendar keeps to the standard", () => {
  for (const site of [hanoi, berlin, demonstration]) {
    const plan = site === demonstration ? "ke-hoach/05-kh-lhm-2026" : "ke-hoach/kh";
    for (const path of [...FILES, `${plan}/calendar.ics`]) assert.deepEqual(faults(site.read(path)), [], path);
  }
  const good = hanoi.read("su-kien/calendar.ics");
  for (const [from, to, fault] of [
    ["\r\n", "\n", "ends of lines"], [/\r\n /g, "", "a long line"], [/ộ/, "\ufffd", "letters cut in two"], ["VERSION:2.0", "VERSION:1.0", "version"],
    [/UID:.*/g, "UID:same", "a UID twice"], [/TZID:Asia.*/, "TZID:Else", "no zone Asia/Ho_Chi_Minh"], [/DTSTAMP:.*\r\n/, "", "dtstamp"],
    [/DTEND;TZID=Asia\/Ho_Chi_Minh:\d+/, "DTEND;TZID=Asia/Ho_Chi_Minh:20250101", "an end before the start"],
  ]) assert.ok(faults(good.replace(from, to)).includes(fault), `${fault}: ${faults(good.replace(from, to))}`);
});

test("texts come back as they were typed, in both libraries", () => {
  const text = hanoi.read("su-kien/calendar.ics");
  const url = (name) => `${hanoi.origin}/tin-tuc/2026/${name}/`;
  const wanted = (name) => [TITLE, `${SUMMARY}\n${url(name)}`, PLACE, url(name)];
  const read = byName(text);
  const second = others(text);
  for (const name of Object.keys(EVENTS)) {
    const { summary, description, location, component } = read.get(name);
    assert.deepEqual([summary, description, location, component.getFirstPropertyValue("url")], wanted(name), name);
    const other = second.get(name);
    assert.deepEqual([other.summary, other.description, other.location, other.url], wanted(name), name);
  }
  assert.equal(nodeIcal.sync.parseICS(text).vcalendar["WR-CALNAME"], "Hội Mẫu; A, B – Sự kiện");
  const [due] = events(hanoi.read("thoi-han/calendar.ics")).filter((event) => event.uid.includes("#bc/"));
  assert.ok(due.description.startsWith(`${TASK}\nThời gian: trước ngày 15/11 hằng năm\nThực hiện: Liên hiệp Mẫu\nKế hoạch số 05/KH-LHM\n`), due.description);
  assert.deepEqual(due.component.getFirstProperty("categories").getValues(), ["Nhiệm vụ", "05/KH-LHM"]);
});

// What the engine of JavaScript knows of zones is a third opinion.
function instant(zone, wall) {
  const guess = new Date(`${wall.replace(" ", "T")}:00Z`);
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  for (const hours of [-2, -1, -7]) {
    const moment = new Date(guess.getTime() + hours * 3_600_000);
    if (shown.format(moment) === `${wall}:00`) return moment.toISOString();
  }
  return assert.fail(`${wall} in ${zone}`);
}

test("moments are those of the site's clocks, in summer and in winter", () => {
  for (const [site, zone, further] of [
    [hanoi, "Asia/Ho_Chi_Minh", { second: "2026-10-25T01:30:00.000Z", skipped: "2027-03-27T19:30:00.000Z" }],
    // A time that is skipped is moved on; the two halves of the hour that comes twice are told apart.
    [berlin, "Europe/Berlin", { second: "2026-10-25T01:30:00.000Z", skipped: "2027-03-28T01:30:00.000Z" }],
  ]) {
    const wanted = {
      ...Object.fromEntries(["summer", "winter", "first"].map((name) => [name, instant(zone, EVENTS[name].start)])),
      ...further, elsewhere: "2026-11-02T20:00:00.000Z",
    };
    const text = site.read("su-kien/calendar.ics");
    const read = byName(text);
    const own = Object.fromEntries(Object.keys(wanted).map((name) => [name, read.get(name).startDate.toJSDate().toISOString()]));
    assert.deepEqual(own, wanted, zone);
    assert.equal(read.get("summer").endDate.toJSDate().toISOString(), instant(zone, EVENTS.summer.end.slice(0, 16)));
    assert.equal(read.get("winter").component.getFirstProperty("dtend"), null, "no length is invented");
    const second = others(text);
    assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, second.get(name).start.toISOString()])), wanted, zone);
  }
});

test("days are whole days, and friendship days come back", () => {
  const due = events(hanoi.read("thoi-han/calendar.ics"));
  const days = (id) => due.filter((event) => event.uid.includes(`#${id}/`)).map((event) => event.startDate.toString());
  assert.deepEqual(days("bc"), ["2026-11-14", "2027-11-14"]);
  assert.equal(days("thang").length, 24);
  assert.ok(days("thang").includes("2027-02-28"));
  assert.ok(due.every((event) => event.startDate.isDate && event.endDate.subtractDate(event.startDate).toSeconds() === 86_400));
  const leap = others(hanoi.read("quoc-gia/calendar.ics")).get("nhuan").rrule.between(new Date("2024-01-01"), new Date("2033-01-01"));
  assert.deepEqual(leap.map((day) => day.toISOString().slice(0, 10)), ["2024-02-29", "2028-02-29", "2032-02-29"]);
  const repeated = Object.fromEntries(events(hanoi.read("quoc-gia/calendar.ics")).map((event) => {
    const next = event.iterator();
    return [event.uid.split(/[/@]/)[1], [next.next(), next.next(), next.next()].map(String)];
  }));
  assert.deepEqual(repeated, { nhuan: ["2024-02-29", "2028-02-29", "2032-02-29"], hoi: ["2026-07-18", "2027-07-18", "2028-07-18"] });
});

test("stamps are of the content, identifiers of the files", () => {
  const event = byName(hanoi.read("su-kien/calendar.ics")).get("winter");
  const host = new URL(hanoi.origin).host;
  assert.equal(event.uid, `news/2026/winter@${host}`);
  for (const name of ["dtstamp", "last-modified"]) assert.equal(event.component.getFirstPropertyValue(name).toString(), "2026-06-04T17:00:00Z");
  assert.equal(event.sequence, 4);
});

test("the host says what it is", async () => {
  const answer = await fetch(`${hanoi.origin}/thoi-han/calendar.ics`);
  assert.equal(answer.headers.get("content-type"), "text/calendar; charset=utf-8");
  assert.deepEqual(faults(await answer.text()), []);
});

test("the page leads to each calendar, and a reader sees its address", async () => {
  const page = await demonstration.window();
  await page.goto(`${demonstration.origin}/thoi-han/`);
  const links = await page.locator(".calendars a[type='text/calendar']").evaluateAll((all) => all.map((link) => link.href));
  const addresses = await page.locator(".calendars code").allTextContents();
  assert.deepEqual(links, addresses);
  // All deadlines, each plan that is tracked, events, friendship days.
  const folders = links.map((link) => new URL(link).pathname.replace("calendar.ics", ""));
  assert.deepEqual(folders.toSorted(), ["/ke-hoach/05-kh-lhm-2026/", "/ke-hoach/11-kh-lhm-2026/", "/quoc-gia/", "/su-kien/", "/thoi-han/"]);
  for (const link of links) assert.equal((await fetch(link)).status, 200, link);
  const opened = await page.locator(".calendars a[href^='webcal:']").evaluateAll((all) => all.map((link) => link.href));
  assert.deepEqual(opened, addresses.map((address) => address.replace(/^http/, "webcal").replace(/^webcal(s?):/, "webcal:")));
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
