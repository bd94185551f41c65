// A script of the theme as a module of this program: from a folder that says that they are modules, which the ending of a file does not.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CHECKOUT } from "./checkout.js";

const folder = mkdtempSync(join(tmpdir(), "nhipcau-scripts-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
cpSync(join(CHECKOUT, "themes/huu-nghi/assets"), folder, { recursive: true });
writeFileSync(join(folder, "package.json"), "{\"type\": \"module\"}\n");

export function script(name) {
  return import(pathToFileURL(join(folder, name)));
}
