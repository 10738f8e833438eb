// What `goes build` says in the end: which of the files that it has written are programs, and whether node takes them for ES
// modules as they are, which depends on a package.json that may belong to somebody else.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** `asked` is the file that the user has named. */
export function tellPrograms(files: readonly string[], asked: string | null): void {
  for (const file of files)
    if (file !== asked) process.stderr.write(`goes: run it with node ${shortest(file)}\n`);
  const manifest = files.length === 0 ? null : commonJS(files[0]);
  if (manifest !== null)
    process.stderr.write(
      `goes: node takes it for CommonJS: set "type": "module" in ${shortest(manifest)}, or end the name of a bundle in .mjs\n`,
    );
}

function shortest(path: string): string {
  const shorter = relative(process.cwd(), path);
  return shorter.startsWith("..") ? path : shorter;
}

/** The package.json that says so; without any, node looks into the file. */
function commonJS(file: string): string | null {
  if (!file.endsWith(".js")) return null;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest)) return typeIn(manifest) === "commonjs" ? manifest : null;
    if (folder === dirname(folder)) return null;
  }
}

function typeIn(manifest: string): unknown {
  try {
    return JSON.parse(readFileSync(manifest, "utf8"))?.type;
  } catch {
    return null; // node reports it
  }
}
