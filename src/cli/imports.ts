// The files that companions import, and those import in turn: they are copied along.
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { runtimeDirectory } from "../host/node.ts";
import { relativeImports, withImports } from "../load/esmodule.ts";
import type { Host } from "../load/host.ts";

const require = createRequire(import.meta.url);

const isTypeScript = (path: string) => /\.[cm]?ts$/.test(path) && !/\.d\.[cm]?ts$/.test(path);

/** Where the JavaScript goes that is made of a file: `round.js` for `round.ts`. */
export function copyName(path: string): string {
  return isTypeScript(path) ? path.replace(/ts$/, "js") : path;
}

/** Adds to `copies` (source -> place in the output) what its files import by relative specifiers. */
export function followImports(copies: Map<string, string>, host: Host): void {
  for (const [source, target] of copies) {
    if (!/\.(?:js|mjs)$/.test(copyName(source))) continue;
    const text = readModule(host, source);
    const isByLines = source.startsWith(runtimeDirectory + sep);
    for (const specifier of relativeImports({ text, isByLines })) {
      const imported = join(dirname(source), specifier);
      // A Map's iteration also reaches what is added here.
      if (!copies.has(imported)) copies.set(imported, join(dirname(target), copyName(specifier)));
    }
  }
}

/** The content of the runtime's, a companion's or an imported file, which imports what becomes of other files. */
export function readCopy(host: Host, source: string): Buffer {
  const content = readBytes(host, source);
  if (!isTypeScript(source)) return content;
  return Buffer.from(withImports(withoutTypes(content.toString("utf8"), source), copyName));
}

/** The text of a module, with its imports as they are written. */
function readModule(host: Host, source: string): string {
  const text = readBytes(host, source).toString("utf8");
  return isTypeScript(source) ? withoutTypes(text, source) : text;
}

function readBytes(host: Host, source: string): Buffer {
  const bytes = host.readFile(source);
  if (bytes === null) throw new MissingFile(source);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * TypeScript as JavaScript, as Node makes it: Node 20 does not, and newer ones do with this compiler. It is loaded for the
 * first such file, since that takes half as long as a command that needs it not.
 */
function withoutTypes(text: string, source: string): string {
  const compiler: typeof import("@swc/wasm-typescript") = require("@swc/wasm-typescript");
  try {
    return compiler.transformSync(text, { mode: "strip-only" }).code;
  } catch (error) {
    throw new WrongTypeScript(source, error as Refusal);
  }
}

/** What the compiler throws, which is no Error. */
interface Refusal {
  readonly message: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** A companion in TypeScript that cannot be read, or that is more than JavaScript with types. */
class WrongTypeScript extends Error {
  readonly syscall = "import";
  readonly path: string;

  constructor(path: string, { message, startLine, startColumn }: Refusal) {
    super(startLine === undefined ? message : `${message} (${startLine}:${startColumn! + 1})`);
    this.path = path;
  }
}

/** A companion imports a file that cannot be read: a fault as of the file system. */
class MissingFile extends Error {
  readonly code = "ENOENT";
  readonly syscall = "open";
  readonly path: string;

  constructor(path: string) {
    super(`open ${path}: no such file or directory`);
    this.path = path;
  }
}
