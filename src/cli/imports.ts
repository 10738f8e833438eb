// The files that companions import, and those import in turn: they are copied along.
import { dirname, join, sep } from "node:path";
import { runtimeDirectory } from "../host/node.ts";
import { relativeImports } from "../load/esmodule.ts";
import type { Host } from "../load/host.ts";

/** Adds to `copies` (source -> place in the output) what its files import by relative specifiers. */
export function followImports(copies: Map<string, string>, host: Host): void {
  for (const [source, target] of copies) {
    if (!source.endsWith(".js")) continue;
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
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
