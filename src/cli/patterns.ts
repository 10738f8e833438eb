// Package patterns of the command line (go help packages): folders, `./...`, import paths, lists of files.
import { dirname, relative, resolve } from "node:path";
import type { Host } from "../load/host.ts";
import type { LoadRequest } from "../load/loader.ts";
import { missingText } from "../load/missing.ts";
import { Modules } from "../load/modules.ts";
import { packagesBelow } from "../load/packagesbelow.ts";

/** What to load, or the go command's message. */
export function requestFor(
  words: readonly string[],
  tags: string | undefined,
  host: Host,
  { forTests = false } = {},
): LoadRequest | { error: string } {
  const directory = process.cwd();
  const common = { directory, tags: tags === undefined ? [] : tags.split(/[ ,]+/).filter(Boolean) };
  if (words.length > 0 && words.every((word) => word.endsWith(".go")))
    return filesRequest(words, common, host);
  const directories: string[] = [];
  for (const word of words.length === 0 ? ["."] : words) {
    const found = expand(word, directory, host, forTests);
    if ("error" in found) return found;
    directories.push(...found.directories);
  }
  return { ...common, directories };
}

function filesRequest(
  words: readonly string[],
  common: { directory: string; tags: string[] },
  host: Host,
): LoadRequest | { error: string } {
  const folders = new Set<string>();
  for (const word of words) {
    const file = resolve(word);
    if (host.isDirectory(file)) return { error: `${word} is a directory, should be a Go file` };
    if (!host.isFile(file)) return { error: `stat ${word}: no such file or directory` };
    folders.add(dirname(file));
  }
  if (folders.size > 1) {
    const [a, b] = [...folders].map((folder) => relative(common.directory, folder) || ".");
    return { error: `named files must all be in one directory; have ${a} and ${b}` };
  }
  return { ...common, files: words.map((word) => resolve(word)) };
}

/** What imports the packages that a command names. */
const commandLine = { path: "command-line-arguments" };

/** Folders that have files of tests only are packages for tests. */
function expand(
  word: string,
  directory: string,
  host: Host,
  forTests: boolean,
): { directories: string[] } | { error: string } {
  if (!/^(\.|\/)/.test(word)) {
    const path = word.replace(/\/\.\.\.$/, "");
    const modules = new Modules(host, [directory], directory);
    const found = modules.find(path, commandLine.path);
    if (found !== null && "problem" in found) return { error: `go: ${found.problem}` };
    if (found === null) return { error: missingText(path, commandLine, modules, host) };
    return {
      directories: word.endsWith("/...") ? packagesBelow(found.directory, host, forTests) : [found.directory],
    };
  }
  const recursive = word === "..." || word.endsWith("/...");
  const folder = resolve(recursive ? word.slice(0, -3) : word);
  if (!host.isDirectory(folder)) {
    if (recursive) return { error: `pattern ${word}: lstat ${word.slice(0, -3)}: no such file or directory` };
    return { error: `stat ${folder}: directory not found` };
  }
  if (!recursive) return { directories: [folder] };
  const directories = packagesBelow(folder, host, forTests);
  return directories.length > 0 ? { directories } : { error: `pattern ${word}: matched no packages` };
}
