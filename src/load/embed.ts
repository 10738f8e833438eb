// `//go:embed` directives (package embed): patterns on package variables, resolved to file contents.
import type { Pos } from "../source/position.ts";
import { unquote } from "../syntax/literals.ts";
import type * as ast from "../syntax/nodes.ts";
import { matchPattern } from "./embedpatterns.ts";
import type { Host } from "./host.ts";
import { join } from "./paths.ts";

export interface EmbeddedFile {
  readonly path: string;
  readonly data: Uint8Array;
}

/** The embedded files of a package. */
export interface Embeds {
  /** Variable name -> embedded files sorted by path. */
  readonly variables: Map<string, EmbeddedFile[]>;
  /** Every file read, by absolute path. */
  readonly files: Map<string, Uint8Array>;
}

/** What the modules of a program can hold: as base64 it is the longest string of JS engines, with some room. */
export const largestEmbeds = 384 << 20;

/** Finds and reads the files; reports the first pattern that is wrong, as the go command does when it lists packages. */
export function findEmbeds(
  host: Host,
  directory: string,
  files: readonly ast.File[],
  budget: { bytes: number },
  report: (pos: Pos, message: string) => void,
): Embeds {
  const embeds: Embeds = { variables: new Map(), files: new Map() };
  for (const file of files) {
    // Elsewhere the checker reports the directives.
    if (!file.imports.some((spec) => spec.path.value.slice(1, -1) === "embed")) continue;
    for (const { name, patterns } of embeddedVariables(file)) {
      const wrong = embedVariable(host, directory, name, patterns, embeds, budget);
      if (wrong !== null) {
        report(wrong.pos, wrong.message);
        return embeds;
      }
    }
  }
  return embeds;
}

function* embeddedVariables(file: ast.File): Generator<{ name: string; patterns: Pattern[] }> {
  for (const decl of file.decls) {
    if (decl.kind !== "GenDecl" || decl.token !== "var") continue;
    for (const spec of decl.specs) {
      if (spec.kind !== "ValueSpec") continue;
      const patterns = embedPatterns(spec.doc ?? (decl.grouped ? null : decl.doc));
      if (patterns.length > 0) yield { name: spec.names[0].name, patterns };
    }
  }
}

function embedVariable(
  host: Host,
  directory: string,
  name: string,
  patterns: readonly Pattern[],
  { variables, files }: Embeds,
  budget: { bytes: number },
): { pos: Pos; message: string } | null {
  const found = new Map<string, Uint8Array>();
  for (const { pos, pattern } of patterns) {
    if (pattern === null) return { pos, message: "invalid quoted string in //go:embed" };
    const matches = matchPattern(host, directory, pattern);
    if (typeof matches === "string") return { pos, message: `pattern ${pattern}: ${matches}` };
    for (const path of matches) {
      if (found.has(path)) continue;
      const absolute = join(directory, path);
      const known = files.get(absolute);
      const data = known ?? host.readFile(absolute);
      if (data === null) return { pos, message: `pattern ${pattern}: cannot read file ${path}` };
      if (known === undefined) budget.bytes -= data.length;
      if (budget.bytes < 0)
        return { pos, message: `pattern ${pattern}: embedded files of more than ${largestEmbeds >> 20} MB` };
      files.set(absolute, data);
      found.set(path, data);
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, data]) => ({ path, data }));
  variables.set(name, sorted);
  return null;
}

interface Pattern {
  readonly pos: Pos;
  /** null: its quotes are wrong. */
  readonly pattern: string | null;
}

/** The patterns of `//go:embed` comments. */
function embedPatterns(doc: ast.CommentGroup | null): Pattern[] {
  return (doc?.list ?? []).flatMap(({ pos, text }) => {
    if (!/^\/\/go:embed[ \t]/.test(text)) return [];
    const [, ...words] = text.matchAll(/"(?:[^"\\]|\\.)*"|`[^`]*`|\S+/g);
    return words.map(({ 0: word, index }) => ({ pos: pos + index, pattern: unquoted(word) }));
  });
}

function unquoted(word: string): string | null {
  if (/^".*"$/.test(word) && word.length > 1) {
    const bytes = Uint8Array.from(unquote(word), (byte) => byte.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  }
  if (/^`[^`]*`$/.test(word)) return word.slice(1, -1);
  return /^["`]/.test(word) ? null : word;
}
