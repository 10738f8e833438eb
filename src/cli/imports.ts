// The files that companions import, and those import in turn: they are copied along.
import * as nodeModule from "node:module";
import { dirname, join, sep } from "node:path";
import { runtimeDirectory } from "../host/node.ts";
import { relativeImports } from "../load/esmodule.ts";
import type { Host } from "../load/host.ts";

/** Adds to `copies` (source -> place in the output) what its files import by relative specifiers. */
export function followImports(copies: Map<string, string>, host: Host): void {
  for (const [source, target] of copies) {
    if (!/\.(?:js|mjs|ts)$/.test(source)) continue;
    const text = readCopy(host, source).toString("utf8");
    const isByLines = source.startsWith(runtimeDirectory + sep);
    for (const specifier of relativeImports({ text, isByLines })) {
      const imported = join(dirname(source), specifier);
      // A Map's iteration also reaches what is added here.
      if (!copies.has(imported)) copies.set(imported, join(dirname(target), specifier));
    }
  }
}

/** The content of the runtime's, a companion's or an imported file. */
export function readCopy(host: Host, source: string): Buffer {
  const bytes = host.readFile(source);
  if (bytes === null) throw new MissingFile(source);
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return source.endsWith(".ts") && !source.endsWith(".d.ts") ? withoutTypes(content, source) : content;
}

/** TypeScript as JavaScript: there is no bundler that does it, but newer Node does. */
function withoutTypes(content: Buffer, source: string): Buffer {
  const { stripTypeScriptTypes: strip } = nodeModule as { stripTypeScriptTypes?: (text: string) => string };
  if (strip === undefined) throw new NoTypeScript(source);
  return Buffer.from(strip(content.toString("utf8")));
}

/** A companion in TypeScript, for a Node that knows none. */
class NoTypeScript extends Error {
  readonly syscall = "import";
  readonly path: string;

  constructor(path: string) {
    super("Node 22.13 or newer is needed to take the types off: write it in JavaScript");
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
