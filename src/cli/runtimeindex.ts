// The index of the runtime as a bundle needs it: with the names that the program imports. A bundler reads every module
// that an index mentions, before it can tell which are used.
import { exportsOf } from "../load/esmodule.ts";

/** `index` is the text of the whole one, `textOf` gives the modules beside it. */
export function narrowIndex(
  index: string,
  textOf: (name: string) => string,
  names: ReadonlySet<string>,
): string {
  const lines: string[] = [];
  for (const [, list, name] of index.matchAll(/^export (?:\*|\{([^}]*)\}) from "\.\/(.*)";$/gm)) {
    const exported = list?.split(",").map((item) => item.trim()) ?? [
      ...exportsOf({ text: textOf(name), isByLines: true }).keys(),
    ];
    const used = exported.filter((item) => names.has(item.replace(/^.* as /, "")));
    if (used.length > 0) lines.push(`export { ${used.join(", ")} } from "./${name}";\n`);
  }
  return lines.join("");
}
