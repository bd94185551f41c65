// Published definitions of data formats are TypeScript types; so the compiler of TypeScript says whether a value keeps to one.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const FILE = join(dirname(fileURLToPath(import.meta.url)), "values.ts");
const OPTIONS = {
  strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

// Where each value (`{ place, type, value }`) departs from its type. A program is written with a line for each value.
export function departures(values) {
  const text = values.map(({ type, value }, at) => `export const v${at}: ${type} = ${JSON.stringify(value)};`).join("\n");
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === FILE || fileExists(path);
  host.getSourceFile = (path, ...rest) => (path === FILE ? ts.createSourceFile(FILE, text, ...rest) : getSourceFile(path, ...rest));
  const found = ts.getPreEmitDiagnostics(ts.createProgram([FILE], OPTIONS, host));
  return found.map(({ file, start, messageText }) => {
    const says = ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300);
    if (file?.fileName !== FILE) return says;
    const { place } = values[file.getLineAndCharacterOfPosition(start).line];
    return `${place}: at ${text.slice(start, start + 60).split("\n")[0]}: ${says}`;
  });
}
