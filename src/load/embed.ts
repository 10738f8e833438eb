// `//go:embed` directives (package embed): patterns on package variables, resolved to file contents.

import type { Report } from "../diagnostics/diagnostic.ts";
import type { Pos } from "../source/position.ts";
import { unquote } from "../syntax/literals.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Host } from "./host.ts";
import { join } from "./paths.ts";

export interface EmbeddedFile {
  readonly path: string;
  /** Contents, one char per byte. */
  readonly data: string;
}

/** Variable name -> embedded files sorted by path. Also lists every file read, for watching. */
export interface Embeds {
  readonly variables: Map<string, EmbeddedFile[]>;
  readonly files: string[];
}

export function findEmbeds(
  host: Host,
  directory: string,
  files: readonly ast.File[],
  report: Report,
): Embeds {
  const embeds: Embeds = { variables: new Map(), files: [] };
  for (const file of files) {
    // Elsewhere the checker has reported the directives.
    if (!file.imports.some((spec) => spec.path.value.slice(1, -1) === "embed")) continue;
    for (const decl of file.decls) {
      if (decl.kind !== "GenDecl" || decl.token !== "var") continue;
      for (const spec of decl.specs) {
        if (spec.kind !== "ValueSpec") continue;
        const patterns = embedPatterns(spec.doc ?? (decl.grouped ? null : decl.doc));
        if (patterns.length > 0) embedVariable(host, directory, spec, patterns, embeds, report);
      }
    }
  }
  return embeds;
}

function embedVariable(
  host: Host,
  directory: string,
  spec: ast.ValueSpec,
  patterns: readonly Pattern[],
  embeds: Embeds,
  report: Report,
): void {
  const error = (pos: Pos, message: string) =>
    report({ code: "InvalidEmbed", pos, message, severity: "error" });
  const found = new Map<string, string>();
  for (const { pos, pattern } of patterns) {
    const matches = matchPattern(host, directory, pattern);
    if (typeof matches === "string") error(pos, `pattern ${pattern}: ${matches}`);
    else
      for (const path of matches) {
        const absolute = join(directory, path);
        embeds.files.push(absolute);
        found.set(path, byteString(host.readFile(absolute) ?? new Uint8Array()));
      }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, data]) => ({ path, data }));
  embeds.variables.set(spec.names[0].name, sorted);
}

interface Pattern {
  readonly pos: Pos;
  readonly pattern: string;
}

/** The patterns of `//go:embed` comments. */
function embedPatterns(doc: ast.CommentGroup | null): Pattern[] {
  return (doc?.list ?? []).flatMap(({ pos, text }) => {
    if (!/^\/\/go:embed[ \t]/.test(text)) return [];
    const [, ...words] = text.matchAll(/"(?:[^"\\]|\\.)*"|`[^`]*`|\S+/g);
    return words.map(({ 0: word, index }) => ({ pos: pos + index, pattern: unquoted(word) }));
  });
}

function unquoted(word: string): string {
  if (/^".*"$/.test(word)) {
    const bytes = Uint8Array.from(unquote(word), (byte) => byte.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  }
  return word.startsWith("`") ? word.slice(1, -1) : word;
}

/** Files that a pattern names (relative to the package), or why it is wrong. */
function matchPattern(host: Host, directory: string, pattern: string): string[] | string {
  const all = pattern.startsWith("all:");
  const glob = all ? pattern.slice("all:".length) : pattern;
  if (
    glob === "" ||
    glob.startsWith("/") ||
    glob.split("/").some((part) => part === ".." || (part === "." && glob !== "."))
  )
    return "invalid pattern syntax";
  let matches = [""];
  if (glob !== ".")
    for (const part of glob.split("/")) {
      const expression = globPart(part);
      if (expression === null) return "invalid pattern syntax";
      matches = matches.flatMap((folder) =>
        (host.readDirectory(join(directory, folder)) ?? [])
          .filter((entry) => expression.test(entry.name))
          .map((entry) => (folder === "" ? entry.name : `${folder}/${entry.name}`)),
      );
    }
  const files: string[] = [];
  for (const match of matches) {
    if (host.isFile(join(directory, match))) files.push(match);
    else {
      const inside = filesBelow(host, directory, match, all);
      if (inside.length === 0) return `cannot embed directory ${match}: contains no embeddable files`;
      files.push(...inside);
    }
  }
  return files.length === 0 ? "no matching files found" : files;
}

/** path.Match for one path element. */
function globPart(part: string): RegExp | null {
  let source = "";
  for (let i = 0; i < part.length; i++) {
    const c = part[i];
    if (c === "*") source += "[^/]*";
    else if (c === "?") source += "[^/]";
    else if (c === "[") {
      const close = part.indexOf("]", i + 2);
      if (close < 0) return null;
      source += "[" + part.slice(i + 1, close).replace(/\\(?!-)/g, "\\\\") + "]";
      i = close;
    } else
      source += (c === "\\" && i + 1 < part.length ? part[++i] : c).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  }
  return new RegExp(`^${source}$`, "u");
}

function filesBelow(host: Host, directory: string, folder: string, all: boolean): string[] {
  const files: string[] = [];
  for (const entry of host.readDirectory(join(directory, folder)) ?? []) {
    if (!all && /^[._]/.test(entry.name)) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.directory) {
      if (!host.isFile(join(directory, path, "go.mod")))
        files.push(...filesBelow(host, directory, path, all));
    } else files.push(path);
  }
  return files;
}

function byteString(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
