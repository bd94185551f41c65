// What stands in for the server behind a form: an example page with the scripts as they are, and the addresses that they ask.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { after } from "node:test";
import { CHECKOUT } from "../checkout.js";

const SCRIPTS = join(CHECKOUT, "src/form/page/browser");
const HERE = import.meta.dirname ?? join(CHECKOUT, "tests/browser/author");
const POLICY = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
// One pixel.
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

export class Desk {
  token = "first";
  told = "";
  key = "content/news/a.vi.md";
  base = "b1";
  title = "Tin một";
  body = "Lời đầu.";
  // Every request with a body, as [path, entries]; files are given by their name.
  received = [];
  preview = () => ({ url: "/_desk/preview/1/tin/", problems: [] });
  upload = (file) => [200, { name: file.toLowerCase(), url: "/_desk/picture?path=x" }];

  static async open() {
    const desk = new Desk();
    desk.server = createServer((request, answer) => desk.answer(request, answer).catch((fault) => answer.writeHead(500).end(String(fault))));
    desk.server.listen(0, "127.0.0.1");
    await once(desk.server, "listening");
    after(() => desk.close());
    desk.port = desk.server.address().port;
    return desk;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  get url() {
    return `http://localhost:${this.port}/_desk/edit`;
  }

  sent(path) {
    return this.received.filter(([one]) => one === path).map(([, entries]) => entries);
  }

  async answer(request, answer) {
    const { pathname } = new URL(request.url, this.url);
    const send = (status, type, content, more = {}) => answer.writeHead(status, { "content-type": type, "content-security-policy": POLICY, ...more }).end(content);
    const json = (value, status = 200) => send(status, "application/json", JSON.stringify(value));
    if (request.method === "POST") {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const form = await new Response(Buffer.concat(chunks), { headers: { "content-type": request.headers["content-type"] } }).formData();
      const entries = [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
      this.received.push([pathname, entries]);
      if (form.get("token") !== this.token) return json({ error: "token" }, 403);
      if (pathname === "/_desk/preview") return json(this.preview(form));
      if (pathname === "/_desk/upload") {
        const [status, value] = this.upload([...form.values()].find((one) => typeof one !== "string").name);
        return json(value, status);
      }
      this.told = "saved";
      return send(303, "text/plain", "", { location: "/_desk/edit" });
    }
    if (pathname === "/_desk/edit") return send(200, "text/html; charset=utf-8", this.page());
    if (pathname === "/_desk/token.json") return json({ token: this.token });
    if (pathname === "/_desk/picture") return send(200, "image/png", PICTURE);
    if (pathname === "/_desk/author.css") return send(200, "text/css", readFileSync(join(HERE, "page.css")));
    if (pathname.startsWith("/_desk/preview/")) return send(200, "text/html; charset=utf-8", `<!DOCTYPE html><title>x</title><h1>${pathname}</h1>${"<p>Đoạn.</p>".repeat(200)}`);
    if (/^\/_desk\/author(\/[a-z]+)?\.js$/.test(pathname)) return send(200, "text/javascript", readFileSync(join(SCRIPTS, pathname.slice("/_desk/".length))));
    return send(404, "text/plain", "");
  }

  page() {
    const words = readFileSync(join(SCRIPTS, "words.vi.json"), "utf8");
    return readFileSync(join(HERE, "page.html"), "utf8").replace(/\{(key|told|token|base|title|body|words)\}/g, (all, name) => (name === "words" ? words : this[name]));
  }
}
