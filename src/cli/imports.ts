// The files that companions import, and those import in turn: they are copied along.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "acorn";

/** Adds to `copies` (source -> place in the output) what its files import by relative specifiers. */
export function followImports(copies: Map<string, string>): void {
  for (const [source, target] of copies) {
    if (!source.endsWith(".js")) continue;
    for (const specifier of relativeImports(readFileSync(source, "utf8"))) {
      const imported = join(dirname(source), specifier);
      // A Map's iteration also reaches what is added here.
      if (!copies.has(imported)) copies.set(imported, join(dirname(target), specifier));
    }
  }
}

function relativeImports(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  return body
    .map((node) => ("source" in node ? node.source?.value : undefined))
    .filter((specifier): specifier is string => typeof specifier === "string" && specifier.startsWith("."));
}
