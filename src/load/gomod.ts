// go.mod and go.work files (go.dev/ref/mod): the directives that decide where packages are.

export interface GoMod {
  readonly module: string;
  /** "1.26"; null without a go line. */
  readonly go: string | null;
  readonly requires: readonly { path: string; version: string }[];
  readonly replaces: readonly {
    path: string;
    version: string | null;
    target: string;
    targetVersion: string | null;
  }[];
}

export interface GoWork {
  readonly go: string | null;
  readonly uses: readonly string[];
  readonly replaces: GoMod["replaces"];
}

interface Line {
  readonly verb: string;
  readonly words: readonly string[];
  readonly number: number;
}

/** Errors are "line: message" in the go command's wording. */
export type Parsed<T> = { ok: T } | { error: string; line: number };

export function parseGoMod(text: string): Parsed<GoMod> {
  const mod = { module: "", go: null as string | null, requires: [] as { path: string; version: string }[] };
  const replaces: GoMod["replaces"][number][] = [];
  for (const line of directives(text)) {
    if ("error" in line) return line;
    const { verb, words, number } = line;
    switch (verb) {
      case "module":
        if (mod.module !== "") return { error: "repeated module statement", line: number };
        if (words.length !== 1) return { error: "usage: module module/path", line: number };
        mod.module = words[0];
        break;
      case "go":
        if (words.length !== 1) return { error: "go directive expects exactly one argument", line: number };
        if (!/^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/.test(words[0]))
          return { error: `invalid go version '${words[0]}': must match format 1.23`, line: number };
        mod.go = words[0];
        break;
      case "require":
        if (words.length < 2) return { error: "usage: require module/path v1.2.3", line: number };
        mod.requires.push({ path: words[0], version: words[1] });
        break;
      case "replace": {
        const replace = parseReplace(words);
        if (replace === null)
          return {
            error:
              "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => ../local/directory",
            line: number,
          };
        replaces.push(replace);
        break;
      }
      case "toolchain":
      case "exclude":
      case "retract":
      case "godebug":
      case "tool":
      case "ignore":
        break;
      default:
        return { error: `unknown directive: ${verb}`, line: number };
    }
  }
  return { ok: { ...mod, replaces } };
}

export function parseGoWork(text: string): Parsed<GoWork> {
  let go: string | null = null;
  const uses: string[] = [];
  const replaces: GoMod["replaces"][number][] = [];
  for (const line of directives(text)) {
    if ("error" in line) return line;
    if (line.verb === "go") go = line.words[0] ?? null;
    else if (line.verb === "use") uses.push(line.words[0]);
    else if (line.verb === "replace") {
      const replace = parseReplace(line.words);
      if (replace !== null) replaces.push(replace);
    }
  }
  return { ok: { go, uses, replaces } };
}

function parseReplace(words: readonly string[]): GoMod["replaces"][number] | null {
  const arrow = words.indexOf("=>");
  if (arrow < 1 || arrow > 2 || words.length < arrow + 2 || words.length > arrow + 3) return null;
  return {
    path: words[0],
    version: arrow === 2 ? words[1] : null,
    target: words[arrow + 1],
    targetVersion: words[arrow + 2] ?? null,
  };
}

/** Statements with their blocks `verb ( … )` flattened. */
function* directives(text: string): Generator<Line | { error: string; line: number }> {
  let block: string | null = null;
  let number = 0;
  for (const raw of text.split("\n")) {
    number++;
    const words = (raw.replace(/\/\/.*$/, "").match(/"[^"]*"|`[^`]*`|[()]|[^\s()"`]+/g) ?? []).map(
      unquoteWord,
    );
    if (words.length === 0) continue;
    if (block !== null) {
      if (words[0] === ")") block = null;
      else yield { verb: block, words, number };
    } else if (words[1] === "(") block = words[0];
    else yield { verb: words[0], words: words.slice(1), number };
  }
  if (block !== null)
    yield { error: "syntax error (unterminated block started at " + block + ")", line: number };
}

function unquoteWord(word: string): string {
  return /^["`]/.test(word) ? word.slice(1, -1) : word;
}
