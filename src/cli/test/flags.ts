// The flags of `goes test` (go help testflag): those of the command, and those that it passes on to the test binary. Flags
// may follow the packages; what comes behind -args, or behind flags that nobody knows, is for the binary.

type Kind = "boolean" | "string";

/** What the command itself acts on. */
const own: Readonly<Record<string, Kind>> = {
  cover: "boolean",
  covermode: "string",
  coverpkg: "string",
  json: "boolean",
  p: "string",
  tags: "string",
  vet: "string",
  h: "boolean",
  help: "boolean",
};

/** What the binary acts on, under `-test.` and the name. */
const passed: Readonly<Record<string, Kind>> = {
  artifacts: "boolean",
  bench: "string",
  benchmem: "boolean",
  benchtime: "string",
  count: "string",
  coverprofile: "string",
  cpu: "string",
  failfast: "boolean",
  fullpath: "boolean",
  fuzz: "string",
  fuzzminimizetime: "string",
  fuzztime: "string",
  list: "string",
  outputdir: "string",
  parallel: "string",
  run: "string",
  short: "boolean",
  shuffle: "string",
  skip: "string",
  timeout: "string",
  trace: "string",
  v: "boolean",
};

/** Flags of the go command for what JavaScript has tools of its own for, or that is no matter of goes. */
const unsupported =
  /^(?:asan|blockprofile|blockprofilerate|c|cpuprofile|exec|memprofile|memprofilerate|msan|mutexprofile|mutexprofilefraction|o|race)$/;

export interface TestFlags {
  /** As they are written; none for the package of the current folder. */
  readonly packages: readonly string[];
  /** By name, without `test.`. */
  readonly values: ReadonlyMap<string, string>;
  /** Arguments of the binary. */
  readonly passed: readonly string[];
}

/** The error is in the go command's wording. */
export function testFlags(args: readonly string[]): TestFlags | { error: string } {
  const reader = new Reader(args);
  for (let more = true; more; ) more = reader.step();
  const { error, packages, values, passed } = reader;
  return error === null ? { packages, values, passed } : { error };
}

class Reader {
  readonly packages: string[] = [];
  readonly values = new Map<string, string>();
  readonly passed: string[] = [];
  error: string | null = null;
  private readonly args: readonly string[];
  private next = 0;
  private isInList = false;
  /** The list of packages is complete. */
  private isListed = false;
  /** The last word was a flag of unknown kind: what follows may be its value. */
  private mayBeValue = false;

  constructor(args: readonly string[]) {
    this.args = args;
  }

  /** Reads one flag or word; false at the end. */
  step(): boolean {
    const word = this.args[this.next];
    if (word === undefined) return false;
    if (word === "--" || word === "-args" || word === "--args") {
      this.passed.push(...this.args.slice(word === "--" ? this.next : this.next + 1));
      return false;
    }
    const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(word);
    if (match === null) return this.plainWord(word);
    this.mayBeValue = false;
    if (this.isInList) this.isListed = true;
    this.isInList = false;
    this.next++;
    return this.flag(word, match[1].replace(/^test\./, ""), match[2]);
  }

  private plainWord(word: string): boolean {
    if (!this.isListed) {
      this.isInList = true;
      this.packages.push(word);
    } else if (this.mayBeValue) {
      this.mayBeValue = false;
      this.passed.push(word);
    } else {
      this.passed.push(...this.args.slice(this.next));
      return false;
    }
    this.next++;
    return true;
  }

  private flag(word: string, name: string, written: string | undefined): boolean {
    const kind = own[name] ?? passed[name];
    if (unsupported.test(name)) return this.fail(`flag -${name} is not supported by goes test`);
    if (kind === undefined) {
      this.isListed = true;
      this.passed.push(word);
      this.mayBeValue = written === undefined;
      return true;
    }
    // `-v=test2json` is what -json passes on.
    if (kind === "boolean" && written !== undefined && !isBoolean(written) && written !== "test2json")
      return this.fail(`invalid boolean value "${written}" for -${name}: parse error`);
    const value = written ?? (kind === "boolean" ? "true" : this.args[this.next++]);
    if (value === undefined) return this.fail(`flag needs an argument: -${name}`);
    const wrong = wrongValue(name, value);
    if (wrong !== null) return this.fail(`invalid value "${value}" for flag -${name}: ${wrong}`);
    this.values.set(name, kind === "boolean" && isBoolean(value) ? String(/^(?:1|t)/i.test(value)) : value);
    if (name in passed) this.passed.push(`-test.${name}=${this.values.get(name)}`);
    return true;
  }

  private fail(error: string): false {
    this.error = error;
    return false;
  }
}

/** What the command itself finds wrong with a value; the binary looks at those of other flags. */
function wrongValue(name: string, value: string): string | null {
  if (/^(?:count|p|parallel)$/.test(name)) return isInteger(value) ? null : "parse error";
  if (name === "timeout") return parseDuration(value) === null ? "parse error" : null;
  if (name === "covermode")
    return /^(?:set|count|atomic)$/.test(value) ? null : 'valid modes are "set", "count", or "atomic"';
  if (name !== "shuffle" || /^(?:on|off|[+-]?\d+)$/.test(value)) return null;
  const problem = `strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`;
  return `-shuffle argument must be "on", "off", or an int64: ${problem}`;
}

/** As strconv.ParseInt reads one with base 0. */
function isInteger(value: string): boolean {
  return /^[+-]?(?:0|[1-9](?:_?\d)*|0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+)$/.test(value);
}

function isBoolean(value: string): boolean {
  return /^(?:1|0|t|f|T|F|true|false|TRUE|FALSE|True|False)$/.test(value);
}

/** A duration as Go writes it ("1m30s"), in milliseconds; null if it is none. */
export function parseDuration(text: string): number | null {
  if (/^[+-]?0$/.test(text)) return 0;
  const units: Record<string, number> = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
  };
  const match = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.exec(text);
  if (match === null) return null;
  const parts = match[2].matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)/g);
  const sum = [...parts].reduce((total, [, number, unit]) => total + Number(number) * units[unit], 0);
  return match[1] === "-" ? -sum : sum;
}
