// Which files a pattern of `//go:embed` names, and what the go command refuses to embed: what lies in another module or
// behind a link, pipes and devices, names that a module cannot have, folders of version control.

import { matchesGlob, parseGlob } from "./glob.ts";
import type { Host } from "./host.ts";
import { malformedFileName } from "./importpath.ts";
import { join } from "./paths.ts";

type Kind = "file" | "directory" | "irregular file";

/** Paths relative to the folder of the package, or what is wrong. */
export function matchPattern(host: Host, directory: string, pattern: string): string[] | string {
  return new Matcher(host, directory, pattern.startsWith("all:")).match(pattern.replace(/^all:/, ""));
}

class Matcher {
  private readonly host: Host;
  private readonly directory: string;
  /** Hidden files are wanted, too. */
  private readonly all: boolean;

  constructor(host: Host, directory: string, all: boolean) {
    this.host = host;
    this.directory = directory;
    this.all = all;
  }

  match(glob: string): string[] | string {
    if (glob.split("/").some((part) => part === "" || part === "." || part === ".."))
      return "invalid pattern syntax";
    const tokens = glob.split("/").map(parseGlob);
    if (tokens.includes(null)) return "invalid pattern syntax";
    let matches = [""];
    for (const part of tokens)
      matches = matches.flatMap((folder) =>
        this.entries(folder)
          .filter(({ name }) => matchesGlob(part!, name))
          .map(({ name }) => (folder === "" ? name : `${folder}/${name}`)),
      );
    const files: string[] = [];
    for (const match of matches) {
      const found = this.filesAt(match);
      if (typeof found === "string") return found;
      files.push(...found);
    }
    return files.length === 0 ? "no matching files found" : files;
  }

  private filesAt(path: string): string[] | string {
    const kind = this.kindOf(path);
    const what = kind === "directory" ? "directory" : "file";
    const refusal = this.refusal(path);
    if (refusal !== null) return `cannot embed ${what} ${path}: ${refusal}`;
    if (kind === "irregular file") return `cannot embed irregular file ${path}`;
    if (kind === "file") return [path];
    const files: string[] = [];
    const wrong = this.addFilesBelow(path, files);
    if (wrong !== null) return wrong;
    return files.length === 0 ? `cannot embed directory ${path}: contains no embeddable files` : files;
  }

  /** Why neither a path nor what is below it can be embedded. */
  private refusal(path: string): string | null {
    for (let part = path; part !== ""; part = part.slice(0, Math.max(part.lastIndexOf("/"), 0))) {
      if (this.isModule(part)) return "in different module";
      if (part !== path && this.kindOf(part) !== "directory") return `in non-directory ${part}`;
      const name = part.slice(part.lastIndexOf("/") + 1);
      if (isBadName(name)) return part === path ? `invalid name ${name}` : `in invalid directory ${name}`;
    }
    return null;
  }

  /** Returns what is wrong, or null. */
  private addFilesBelow(folder: string, files: string[]): string | null {
    for (const { name, directory, link, irregular } of this.entries(folder)) {
      const path = `${folder}/${name}`;
      const isFolder = directory && !link;
      if (isBadName(name) || (/^[._]/.test(name) && !this.all)) {
        if (isFolder || /^[._]/.test(name)) continue;
        return `cannot embed file ${path}: invalid name ${name}`;
      }
      if (isFolder) {
        const wrong = this.isModule(path) ? null : this.addFilesBelow(path, files);
        if (wrong !== null) return wrong;
      } else if (!link && !irregular) files.push(path);
    }
    return null;
  }

  private entries(folder: string) {
    const entries = this.host.readDirectory(join(this.directory, folder)) ?? [];
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private isModule(folder: string): boolean {
    return this.host.isFile(join(this.directory, folder, "go.mod"));
  }

  private kindOf(path: string): Kind {
    const slash = path.lastIndexOf("/");
    const entry = this.entries(path.slice(0, Math.max(slash, 0))).find(
      ({ name }) => name === path.slice(slash + 1),
    );
    if (entry === undefined || entry.link || entry.irregular) return "irregular file";
    return entry.directory ? "directory" : "file";
  }
}

function isBadName(name: string): boolean {
  return [".bzr", ".hg", ".git", ".svn"].includes(name) || malformedFileName(name) !== null;
}
