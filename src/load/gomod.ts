// go.mod and go.work files (go.dev/ref/mod): the directives that decide where packages are.
import { unquote } from "../syntax/literals.ts";
import type { GodebugSetting } from "./godebug.ts";
import { malformedText, quote } from "./importpath.ts";
import { type ModError, type ModLine, parseModFile } from "./modfile.ts";

export interface GoMod {
  /** "" without a module line. */
  readonly module: string;
  /** "1.27"; null without a go line. */
  readonly go: string | null;
  readonly requires: readonly { path: string; version: string }[];
  readonly replaces: readonly Replace[];
  readonly godebugs: readonly GodebugLine[];
}

interface Replace {
  readonly path: string;
  readonly version: string | null;
  readonly target: string;
  readonly targetVersion: string | null;
}

/** A godebug line. */
export interface GodebugLine extends GodebugSetting {
  readonly line: number;
}

export interface GoWork {
  readonly go: string | null;
  /** With the lines that they stand on. */
  readonly uses: readonly { path: string; line: number }[];
  readonly replaces: readonly Replace[];
  readonly godebugs: readonly GodebugLine[];
}

/** Errors are in the go command's wording, in the order of their lines. */
export type Parsed<T> = { ok: T } | { errors: readonly ModError[] };

const replaceUsage =
  "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => ../local/directory";

export function parseGoMod(text: string, file: string): Parsed<GoMod> {
  const reader = new DirectiveReader();
  const mod = {
    module: "",
    go: null as string | null,
    requires: [] as GoMod["requires"][number][],
    replaces: [] as Replace[],
    godebugs: reader.godebugs,
  };
  const verbs: Record<string, Directive> = {
    ...reader.goDirectives((version) => (mod.go = version)),
    module(words) {
      if (mod.module !== "") return "repeated module statement";
      if (words.length !== 1) return "usage: module module/path";
      mod.module = words[0];
      return null;
    },
    require(words) {
      if (words.length !== 2) return "usage: require module/path v1.2.3";
      const problem = versionProblem(words[0], words[1]);
      if (problem !== null) return `require ${words[0]}: ${problem}`;
      mod.requires.push({ path: words[0], version: words[1] });
      return null;
    },
    exclude(words) {
      if (words.length !== 2) return "usage: exclude module/path v1.2.3";
      const problem = versionProblem(words[0], words[1]);
      return problem === null ? null : `exclude ${words[0]}: ${problem}`;
    },
    replace: (words) => readReplace(words, mod.replaces),
    retract: () => null,
    tool: (words) => (words.length === 1 ? null : "tool directive expects exactly one argument"),
    ignore: (words) => (words.length === 1 ? null : "ignore directive expects exactly one argument"),
  };
  return reader.read(text, file, verbs, mod);
}

export function parseGoWork(text: string, file: string): Parsed<GoWork> {
  const reader = new DirectiveReader();
  const work = {
    go: null as string | null,
    uses: [] as GoWork["uses"][number][],
    replaces: [] as Replace[],
    godebugs: reader.godebugs,
  };
  const verbs: Record<string, Directive> = {
    ...reader.goDirectives((version) => (work.go = version)),
    use(words, line) {
      if (words.length !== 1) return "usage: use local/dir";
      work.uses.push({ path: words[0], line });
      return null;
    },
    replace: (words) => readReplace(words, work.replaces),
  };
  return reader.read(text, file, verbs, work);
}

/** Takes the words of a line; returns what is wrong with them. */
type Directive = (words: readonly string[], line: number) => string | null;

class DirectiveReader {
  readonly godebugs: GodebugLine[] = [];
  private readonly errors: ModError[] = [];
  private readonly seen = new Set<string>();

  read<T>(text: string, file: string, verbs: Record<string, Directive>, result: T): Parsed<T> {
    const { lines, errors } = parseModFile(text, file);
    // With a broken syntax the go command does not look at the directives.
    if (errors.length > 0) return { errors };
    for (const line of lines) {
      const error = this.readLine(line, verbs);
      if (error !== null) this.errors.push({ line: line.line, error });
    }
    return this.errors.length > 0 ? { errors: this.errors } : { ok: result };
  }

  private readLine({ verb, words, line, error }: ModLine, verbs: Record<string, Directive>): string | null {
    if (error !== undefined) return error;
    if (!Object.hasOwn(verbs, verb)) return `unknown directive: ${verb}`;
    // Versions of Go and toolchains are never quoted.
    if (verb === "go" || verb === "toolchain") return verbs[verb](words, line);
    const values: string[] = [];
    for (const word of words) {
      const value = valueOf(word);
      if (value === null) {
        const reason = word.startsWith('"') ? "invalid syntax" : "unquoted string cannot contain quote";
        return `invalid quoted string: ${reason}`;
      }
      values.push(value);
    }
    return verbs[verb](values, line);
  }

  /** What go.mod and go.work have in common. */
  goDirectives(setVersion: (version: string) => void): Record<string, Directive> {
    const once = (verb: string, pattern: RegExp, wrong: (word: string) => string): Directive => {
      return (words) => {
        if (this.seen.has(verb)) return `repeated ${verb} statement`;
        if (words.length !== 1) return `${verb} directive expects exactly one argument`;
        if (!pattern.test(words[0])) return wrong(words[0]);
        this.seen.add(verb);
        if (verb === "go") setVersion(words[0]);
        return null;
      };
    };
    return {
      go: once(
        "go",
        /^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/,
        (word) => `invalid go version '${word}': must match format 1.23.0`,
      ),
      toolchain: once(
        "toolchain",
        /^default$|^go1($|\.)/,
        (word) => `invalid toolchain version '${word}': must match format go1.23.0 or default`,
      ),
      godebug: (words, line) => {
        const [, key, value] = (words.length === 1 && /^([^=]+)=([^"`',]*)$/.exec(words[0])) || [];
        if (key === undefined) return "usage: godebug key=value";
        this.godebugs.push({ key, value, line });
        return null;
      },
    };
  }
}

/** The value of a word, which may be quoted; null if the quotes are wrong. */
export function valueOf(word: string): string | null {
  if (!word.startsWith('"')) return /["'`]/.test(word) ? null : word;
  const isString =
    /^"(?:[^"\\]|\\(?:[abfnrtv\\"]|x[\da-f]{2}|[0-3][0-7]{2}|u[\da-f]{4}|U00(?:0[\da-f]|10)[\da-f]{4}))*"$/i;
  if (!isString.test(word)) return null;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    Uint8Array.from(unquote(word), (byte) => byte.charCodeAt(0)),
  );
}

const version = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[-\w.]+)?(\+incompatible)?$/;

/** Why a version cannot be one of a module. */
function versionProblem(path: string, text: string): string | null {
  const wrong = malformedText("module", path);
  if (wrong !== null) return wrong;
  const match = version.exec(text);
  if (match === null) return `version ${quote(text)} invalid: must be of the form v1.2.3`;
  const [, major, , , , incompatible] = match;
  const suffix = /[/.]v(\d+)(?:-unstable)?$/.exec(path)?.[1] ?? null;
  const isRight = suffix === null ? Number(major) < 2 || incompatible !== undefined : suffix === major;
  // Pseudo-versions of gopkg.in's first major version begin with v0.
  if (isRight || (/^gopkg\.in\/.*\.v1(-unstable)?$/.test(path) && text.startsWith("v0.0.0-"))) return null;
  const expected = suffix === null ? "v0 or v1" : `v${suffix}`;
  return `version ${quote(text)} invalid: should be ${expected}, not v${major}`;
}

function readReplace(words: readonly string[], replaces: Replace[]): string | null {
  const arrow = words.indexOf("=>");
  if (arrow < 1 || arrow > 2 || words.length < arrow + 2 || words.length > arrow + 3) return replaceUsage;
  const [path, target, targetVersion = null] = [words[0], words[arrow + 1], words[arrow + 2]];
  const isFolder = /^(\.{1,2}(\/|$)|\/)/.test(target);
  if (targetVersion === null && !isFolder)
    return target.includes("@")
      ? "replacement module must match format 'path version', not 'path@version'"
      : "replacement module without version must be directory path (rooted or starting with . or ..)";
  const wrong = isFolder ? null : malformedText("module", target);
  if (wrong !== null) return wrong;
  if (targetVersion !== null && isFolder)
    return `replacement module directory path ${quote(target)} cannot have version`;
  replaces.push({ path, version: arrow === 2 ? words[1] : null, target, targetVersion });
  return null;
}
