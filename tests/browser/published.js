// A built site as a reader meets it: made by the program, served from a folder with the headers that the site asks of its host.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { PROGRAM, browser } from "./bench.js";
import { CHECKOUT } from "./checkout.js";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml",
  ".png": "image/png", ".woff2": "font/woff2", ".webp": "image/webp", ".jpg": "image/jpeg", ".avif": "image/avif", ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json", ".ico": "image/x-icon",
};
const IS_TEXT = /^text\/|[/+](json|xml|javascript)\b/;

export class Published {
  // A project of this checkout's theme with these files, or the demonstration; built for the address that it is then served at.
  static async of(files) {
    const site = new Published(files);
    await site.listen();
    site.build();
    return site;
  }

  constructor(files) {
    this.root = mkdtempSync(join(tmpdir(), "nhipcau-published-"));
    cpSync(join(CHECKOUT, "themes"), join(this.root, "themes"), { recursive: true });
    if (files) {
      for (const [path, text] of files) this.write(path, text);
    } else {
      cpSync(join(CHECKOUT, "content"), join(this.root, "content"), { recursive: true });
    }
  }

  build() {
    const options = ["--root", this.root, "--base-url", `${this.origin}/`, "--date", "2026-11-21", "--locale", "en"];
    const made = spawnSync(PROGRAM, ["build", ...options], { encoding: "utf8" });
    assert.equal(made.status, 0, made.stdout + made.stderr);
    this.rules = headerRules(this.read("_headers"));
    assert.ok(this.headers("/")["Content-Security-Policy"], "the site names no policy");
  }

  // Paths that the host refuses, for as long as they are in here.
  refused = new Set();
  asked = [];

  async listen() {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise((heard) => { this.server.listen(0, "127.0.0.1", heard); });
    this.origin = `http://localhost:${this.server.address().port}`;
  }

  answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, this.origin).pathname);
    this.asked.push(path);
    const wanted = this.file(path.endsWith("/") ? `${path}index.html` : path);
    const isThere = !this.refused.has(path) && existsSync(wanted) && statSync(wanted).isFile();
    const file = isThere ? wanted : this.file("404.html");
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const headers = { "Content-Type": type, ...this.headers(path) };
    let body = readFileSync(file);
    if (IS_TEXT.test(headers["Content-Type"]) && /\bgzip\b/.test(request.headers["accept-encoding"])) {
      headers["Content-Encoding"] = "gzip";
      body = gzipSync(body);
    }
    response.writeHead(isThere ? 200 : 404, { ...headers, "Content-Length": body.length }).end(body);
  }

  // What the site asks its host to send with a path.
  headers(path) {
    return Object.assign({}, ...this.rules.filter(({ paths }) => paths.test(path)).map(({ headers }) => headers));
  }

  // A window of its own; what the browser complains of is kept in `complaints`.
  async window(options = {}) {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
    const page = await context.newPage();
    page.complaints = [];
    page.on("pageerror", (error) => page.complaints.push(String(error)));
    page.on("console", (message) => { if (message.type() === "error") page.complaints.push(message.text()); });
    return page;
  }

  file(path) {
    return join(this.root, "public", path);
  }

  read(path) {
    return readFileSync(this.file(path), "utf8");
  }

  write(path, text) {
    const file = join(this.root, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}

// The file `_headers`: patterns of paths, each with its headers below it.
function headerRules(text) {
  const rules = [];
  for (const line of text.split("\n").filter((line) => line.trim())) {
    if (line.startsWith("/")) {
      const parts = line.trim().split("*").map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, "\\$&"));
      rules.push({ paths: new RegExp(`^${parts.join(".*")}$`), headers: {} });
    } else {
      const [, name, value] = line.match(/^\s+([\w-]+): (.*)$/) ?? assert.fail(`_headers: ${line}`);
      rules.at(-1).headers[name] = value;
    }
  }
  return rules;
}

const SECTORS = { 110: "Giáo dục", 112: "Giáo dục cơ bản", 120: "Y tế", 122: "Y tế cơ sở", 140: "Cấp nước", 311: "Nông nghiệp" };
const COUNTRIES = { JP: "Nhật Bản", LA: "Lào", NL: "Hà Lan", FR: "Pháp", VN: "Việt Nam" };
const WORDS = ["Hữu nghị", "Đường xa", "Ánh dương", "Hòa bình", "Bàn tay", "Nước sạch", "Cánh đồng", "Ước mơ", "Biển xanh", "Ươm mầm"];

// So many organisations with every kind of choice; each third one is translated.
export function generated(count) {
  const names = (terms) => Object.entries(terms).map(([id, name]) => `"${id}": {name: {vi: ${name}, en: ${name}}}\n`).join("");
  const files = [
    ["content/site.yaml", "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\nrequire_approval: false\nmenu: [organizations]\n"],
    ["content/vocabulary/sectors.yaml", names(SECTORS)],
    ["content/vocabulary/countries.yaml", names(COUNTRIES)],
    ["content/vocabulary/areas.yaml", names({ "xa-mot": "Xã Một", "xa-hai": "Xã Hai" })],
  ];
  const pick = (list, at) => list[at % list.length];
  for (let at = 0; at < count; at += 1) {
    const facts = [
      `kinds: [${pick(["ngo", "donor", "ngo, donor", "partner", "intl-org"], at)}]`,
      `acronym: TC${at}`,
      `country: ${pick(Object.keys(COUNTRIES), at >> 1)}`,
      `sectors: ["${pick(Object.keys(SECTORS), at)}"]`,
      `areas: [${pick(["xa-mot", "xa-hai", "xa-mot, xa-hai"], at)}]`,
      `activity: ${pick(["active", "active", "dormant", "ended"], at)}`,
    ];
    const name = `Tổ chức ${pick(WORDS, at)} ${pick(WORDS, at >> 3)} ${at}`;
    files.push([`content/organizations/to-chuc-${at}.vi.md`, `---\nname: ${name}\nstatus: published\n${facts.join("\n")}\n---\n`]);
    if (at % 3 === 0) {
      files.push([`content/organizations/to-chuc-${at}.en.md`, `---\nname: Sample Organisation of Friendship ${at}\nstatus: published\n---\n`]);
    }
  }
  return files;
}

// A register of about so many documents: plans that rest on one another, on a directive and on a decree that was replaced, and each of
// which cites forty decisions of its own.
export function register(count) {
  const files = [
    ["content/site.yaml", "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\nrequire_approval: false\nmenu: [plans, documents]\n"],
    ["content/vocabulary/agencies.yaml", "x: {name: {vi: Liên hiệp Mẫu, en: Sample Union}}\ny: {name: {vi: Ủy ban nhân dân tỉnh Mẫu, en: People's Committee of Sample Province}}\n"],
  ];
  const plans = Math.ceil(count / 40);
  for (let at = 0; at < plans; at += 1) {
    const cites = Array.from({ length: 40 }, (_, number) => {
      const name = number % 4 === 0 ? `, name: "Về công tác hữu nghị lần thứ ${at * 40 + number} của tỉnh Mẫu"` : "";
      return `  - {symbol: ${at * 40 + number}/QĐ-UBND, issuer: y, date: ${2000 + (at % 25)}-0${1 + (number % 9)}-11${name}}`;
    });
    const basis = [...(at + 1 < plans ? [`{symbol: ${at + 1}/KH-X, issuer: x}`] : []), "38-CT/TW", "80/2020/NĐ-CP"];
    files.push([`content/plans/k${at}.vi.md`, [
      "---", `title: Kế hoạch hữu nghị thứ ${at}`, "status: published", "issuer: x", `symbol: ${at}/KH-X`, "date: 2026-01-01",
      `basis: [${basis.join(", ")}]`, "cites:", ...cites, ...(at === 1 ? ["supersedes: [80/2020/NĐ-CP, 12/KH-CU]"] : []),
      `signature: {name: Người Ký ${String.fromCharCode(65 + (at % 26))}}`, "---",
    ].join("\n") + "\n"]);
  }
  return files;
}
