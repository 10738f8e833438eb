// The tests of one `*_test.go` as Vitest's: runs them in the test binary of their package, and registers what came of each.
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { CachedProgram } from "../src/cli/cache.ts";
import { type Event, Events } from "../src/cli/test/events.ts";
import { runBinary } from "../src/cli/test/process.ts";
import type { Named } from "../src/cli/test/testfile.ts";

export interface GoTests {
  readonly file: string;
  readonly directory: string;
  readonly program: CachedProgram;
  /** The tests, examples and fuzz targets in the file. */
  readonly functions: readonly Named[];
}

/** What is needed of Vitest, whose module belongs to the test file. */
interface Vitest {
  describe(name: string, body: () => void): void;
  test: {
    (name: string, body: (context: { skip(note?: string): void }) => void): void;
    skip(name: string, body: () => void): void;
  };
}

/** A test or subtest that has run. */
class Result {
  readonly name: string;
  readonly parent: Result | null;
  readonly subtests: Result[] = [];
  /** The subtest that has failed last. */
  failed: Result | null = null;
  action = "";
  output = "";
  /** What t.Error and the like have said. */
  errors = "";

  constructor(name: string, parent: Result | null = null) {
    this.name = name;
    this.parent = parent;
    parent?.subtests.push(this);
  }

  /** A panic ends all tests around the one that it is in, and is reported for the outermost. */
  handPanicDown(): void {
    const at = this.output.search(/^panic: /m);
    if (at < 0 || this.failed === null) return;
    this.failed.output += this.output.slice(at);
    this.output = this.output.slice(0, at);
    this.failed.handPanicDown();
  }
}

export async function collect(vitest: Vitest, tests: GoTests): Promise<void> {
  // Vitest takes a file for broken that registers nothing.
  if (tests.functions.length === 0) return vitest.test.skip("no tests in this file", () => {});
  const results = new Results();
  const events = new Events("", (line) => results.add(JSON.parse(line)));
  const run = `-test.run=^(${tests.functions.map(({ name }) => name).join("|")})$`;
  const args = ["-test.paniconexit0", "-test.v=test2json", run];
  const outcome = await runBinary(tests.program, args, tests.directory, 0, (bytes) =>
    events.add(bytes.toString("latin1")),
  );
  events.end(outcome.error !== null);
  for (const result of results.byName.values()) result.handPanicDown();
  for (const { name, line } of tests.functions) {
    const result = results.byName.get(name) ?? notRun(name, outcome.error, results.rest);
    register(vitest, name, result, { file: tests.file, line });
  }
}

class Results {
  readonly byName = new Map<string, Result>();
  /** Output that belongs to no test. */
  rest = "";

  add({ Action, Test, Output = "", OutputType = "" }: Event): void {
    if (Test === undefined) {
      this.rest += Output;
      return;
    }
    const result = this.of(Test);
    if (Action === "pass" || Action === "fail" || Action === "skip") result.action = Action;
    if (Action === "fail" && result.parent !== null) result.parent.failed = result;
    if (OutputType !== "frame") result.output += Output;
    if (OutputType.startsWith("error")) result.errors += Output;
  }

  private of(name: string): Result {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const result = new Result(name, this.around(name));
    this.byName.set(name, result);
    return result;
  }

  /** The test that a subtest belongs to, in whose name may be slashes, too. */
  private around(name: string): Result | null {
    for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1)) {
      const known = this.byName.get(name.slice(0, end));
      if (known !== undefined) return known;
    }
    return null;
  }
}

/** A test that a panic or os.Exit of another one has kept from running. */
function notRun(name: string, error: string | null, output: string): Result {
  const result = new Result(name);
  result.action = error === null ? "skip" : "fail";
  result.output = `not run: the test binary has ended (${error ?? "exit status 0"})\n${output}`;
  return result;
}

/** `declared` is where the function is that the test belongs to. */
function register(vitest: Vitest, name: string, result: Result, declared: Place): void {
  const { subtests } = result;
  const own = () => vitest.test(name, (context) => conclude(result, declared, context));
  if (subtests.length === 0) return own();
  vitest.describe(name, () => {
    for (const subtest of subtests)
      register(vitest, subtest.name.slice(result.name.length + 1), subtest, declared);
    const isExplained = subtests.some(({ action }) => action === "fail");
    if (result.errors !== "" || (result.action === "fail" && !isExplained)) own();
  });
}

function conclude(result: Result, declared: Place, context: { skip(note?: string): void }): void {
  const { action, output, errors } = result;
  if (action === "skip") return context.skip(output.trim());
  if (action !== "pass") throw failure(errors === "" ? output : errors, output, declared);
  if (output !== "") process.stdout.write(output);
}

/** An error at the first place that the output names, or else at the function. */
function failure(text: string, output: string, declared: Place): Error {
  const message = text.replace(/^ {4}/gm, "").trimEnd() || "failed";
  const error = new Error(message);
  const place = placesIn(output, dirname(declared.file))[0] ?? declared;
  error.stack = `${error.name}: ${message}\n    at ${place.file}:${place.line}:${columnOf(place)}`;
  return error;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Of messages; where there is a panic, of its frames. */
function placesIn(output: string, directory: string): Place[] {
  const panic = output.search(/^panic: /m);
  const found = output.slice(Math.max(0, panic)).matchAll(/^\s*(\S+\.go):(\d+)/gm);
  return [...found]
    .map(([, file, line]) => ({ file: resolve(directory, file), line: Number(line) }))
    .filter(({ file }) => file.startsWith(`${directory}/`) && existsSync(file));
}

/** Go tells no columns: the first one that is not blank. */
function columnOf({ file, line }: Place): number {
  const text = readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
  return text.length - text.trimStart().length + 1;
}
