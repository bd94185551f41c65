// The Nu HTML checker of the W3C over every page, stylesheet and drawing, in one run.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import vnu from "vnu-jar";
import { documents, filesLike, none, site, test } from "./site.js";

const planted = mkdtempSync(join(tmpdir(), "nhipcau-planted-"));
after(() => rmSync(planted, { recursive: true, force: true }));

// What must be found, or else finding nothing says nothing.
const WRONG = {
  "wrong.html": "<!DOCTYPE html><html lang=\"vi\"><head><title>a</title></head><body><h1>b</h1><p><div>c</div></p><img src=\"d\"></body></html>",
  "warned.html": "<!DOCTYPE html><html lang=\"vi\"><head><title>a</title></head><body><h1>b</h1><section><p>c</p></section></body></html>",
  "wrong.css": "p { colour: red; width: 3 parsecs }",
  "wrong.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect breadth=\"3\"/></svg>",
};

function check(paths) {
  const options = ["-Xss4m", "-jar", vnu, "--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg"];
  const java = spawn("java", [...options, ...paths], { stdio: ["ignore", "pipe", "inherit"] });
  const heard = [];
  java.stdout.on("data", (bytes) => heard.push(bytes));
  return new Promise((done, failed) => {
    java.on("error", failed);
    java.on("close", (code) => (code === 0 ? done(JSON.parse(Buffer.concat(heard)).messages) : failed(new Error(`java ended with ${code}`))));
  });
}

test("the Nu checker finds no error and nothing to warn of", async () => {
  const published = [...documents.map(({ file }) => file), ...filesLike(/\.(css|svg)$/)];
  assert.ok(published.some((file) => file.endsWith(".css")), "no stylesheet");
  for (const [name, text] of Object.entries(WRONG)) writeFileSync(join(planted, name), text);
  const messages = await check([...published.map((file) => site.file(file)), ...Object.keys(WRONG).map((name) => join(planted, name))]);
  const about = (message) => fileURLToPath(message.url);
  const serious = messages.filter(({ type, subType }) => type !== "info" || subType === "warning");
  for (const name of Object.keys(WRONG)) assert.ok(serious.some((message) => about(message) === join(planted, name)), `${name} is not seen`);
  none(serious.filter((message) => !about(message).startsWith(planted)).map((message) => {
    const place = about(message).slice(site.file("").length);
    return `${place}:${message.lastLine ?? "?"}: ${message.subType ?? message.type}: ${message.message} ${(message.extract ?? "").slice(0, 120)}`;
  }));
});
