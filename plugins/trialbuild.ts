// esbuild and Bun: what is used of Go packages is read off a build before the build, with the same settings and the other
// plugins, in which Go packages stay outside.
import { parse } from "acorn";
import { facadeFolder } from "./ids.ts";
import { importedNames } from "./importednames.ts";
import { type UsedExports, UsedNames } from "./usednames.ts";

/** What imports of Go packages look like in its output. */
const prefix = "goes-trial:";

/** The specifier by which an import stays outside that means the Go file `path`. */
export function outsideSpecifier(path: string): string {
  return prefix + path;
}

/** What the modules that came out use of Go packages. */
export function usedInOutput(modules: readonly string[]): UsedExports {
  const used = new UsedNames();
  for (const code of modules) {
    if (!code.includes(prefix)) continue;
    const names = importedNames(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
    const seen = [...names.keys()].filter((source) => source.startsWith(prefix));
    for (const source of seen) used.use(folderOf(source), names.get(source)!);
    // What is there in another form, such as in a function of the bundler's for require.
    for (const [source] of code.matchAll(/goes-trial:[^"'`\n]+\.go/g))
      if (!seen.includes(source)) used.use(folderOf(source), null);
  }
  return used.result();
}

function folderOf(source: string): string {
  return facadeFolder(source.slice(prefix.length))!;
}
