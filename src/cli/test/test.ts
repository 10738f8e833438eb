// `goes test`: builds the test binaries of packages, runs them, and reports as `go test` does.
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { cacheDirectory } from "../../host/cachefolder.ts";
import { nodeHost } from "../../host/node.ts";
import { compiling } from "../compiling.ts";
import { requestFor } from "../patterns.ts";
import { endWithReader, fail, say } from "../terminal.ts";
import { type Binary, type BinaryRequest, packagePath } from "./binary.ts";
import { buildEvents, Events } from "./events.ts";
import { parseDuration, type TestFlags, testFlags } from "./flags.ts";
import { type Outcome, runBinary } from "./process.ts";
import { type CoverFor, coverFor, Profile } from "./profile.ts";
import { helpText, usage } from "./usage.ts";

export async function test(args: readonly string[]): Promise<number> {
  endWithReader();
  const flags = testFlags(args);
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.has("h") || flags.values.has("help")) return say(helpText);
  const { packages, values } = flags;
  const request = requestFor(packages, values.get("tags"), nodeHost(), { forTests: true });
  if ("error" in request) return notFound(request.error, packages);
  if (request.directories === undefined)
    return fail("goes: named files cannot be tested; name their package\n", 1);
  const timeout = parseDuration(values.get("timeout") ?? "10m")!;
  const directories = [...new Set(request.directories)];
  if (values.has("fuzz") && directories.length > 1)
    return fail("cannot use -fuzz flag with multiple packages\n", 1);
  if (values.get("trace") && directories.length !== 1)
    return fail("cannot use -trace flag with multiple packages\n", 1);
  const cover = coverFor(flags);
  if ("error" in cover) return fail(`${cover.error}\n`, 2);
  const session = new Session(flags, timeout, cover, directories.length === 1);
  const code = await session.run(directories, request.tags ?? []);
  if (code !== 0 && packages.length > 0 && !session.isJson && !values.has("fuzz"))
    process.stdout.write("FAIL\n");
  return code;
}

/** As a package that cannot be listed is reported. */
function notFound(error: string, words: readonly string[]): number {
  if (words.length !== 1 || words[0].endsWith("...")) return fail(`${error}\n`, 1);
  process.stdout.write(`FAIL\t${words[0]} [setup failed]\nFAIL\n`);
  return fail(`# ${words[0]}\n${error}\n`, 1);
}

/** When output is shown: as it comes; as it comes, and kept for what the summary says; or when the binary has ended. */
type Showing = "streamed" | "kept" | "at the end";

/** The binary needs this long to say that it has taken too long. */
const grace = 5000;

const warning = "testing: warning:";

class Session {
  readonly isJson: boolean;
  private readonly flags: TestFlags;
  private readonly timeout: number;
  private readonly showing: Showing;
  private readonly showsPassed: boolean;
  private readonly cover: CoverFor;
  private readonly profile: Profile | null;
  private isFailed = false;

  constructor(flags: TestFlags, timeout: number, cover: CoverFor, isSingle: boolean) {
    const { values, packages } = flags;
    this.cover = cover;
    const file = values.get("coverprofile");
    this.profile = file ? new Profile(file, values.get("outputdir"), values.get("covermode") ?? "set") : null;
    this.flags = flags;
    this.timeout = timeout;
    this.isJson = values.get("json") === "true";
    this.showsPassed = values.get("v") !== undefined && values.get("v") !== "false";
    this.showsPassed ||= (values.get("list") ?? "") !== "";
    const isStreamed = packages.length === 0 || values.has("bench") || values.has("fuzz");
    const isKept = this.isJson || (this.showsPassed && isSingle);
    this.showing = isStreamed ? "streamed" : isKept ? "kept" : "at the end";
  }

  /** Binaries run beside the compilation of the next ones; reports come in the order of the packages. */
  async run(directories: readonly string[], tags: readonly string[]): Promise<number> {
    const atOnce = this.showing === "at the end" ? this.parallel() : 1;
    const running: Promise<string>[] = [];
    let shown: Promise<void> = Promise.resolve();
    for (const directory of directories) {
      if (this.isFailed && this.flags.values.get("failfast") === "true") break;
      if (running.length >= atOnce) await running[running.length - atOnce];
      const request = { directory, tags, cover: this.cover(directory) };
      const binary = await compiling("testBinary", request);
      const report = this.report(request, binary);
      running.push(report);
      shown = shown.then(async () => void process.stdout.write(await report, "latin1"));
    }
    await shown;
    this.profile?.close();
    return this.isFailed ? 1 : 0;
  }

  private isCounting(): boolean {
    return ["cover", "covermode", "coverpkg", "coverprofile"].some((name) => this.flags.values.has(name));
  }

  private parallel(): number {
    return Number(this.flags.values.get("p")) || availableParallelism();
  }

  /** Runs the tests of one package; what is still to be shown. */
  private async report(request: BinaryRequest, binary: Binary): Promise<string> {
    const path = packagePath(request.directory);
    const part = this.profile?.newPart();
    if ("failed" in binary) this.buildOutput(binary.text);
    const sink = new Sink(this.showing, this.isJson ? path : null);
    if ("failed" in binary) {
      sink.add(`FAIL\t${path} [${binary.failed} failed]\n`);
      this.isFailed = true;
      return sink.end(true, buildEvents(binary.text).failed);
    }
    if (binary.program === null) {
      sink.add(this.untested(path, binary.profile, part));
      return sink.end(false);
    }
    const limit = this.timeout <= 0 || this.showing === "streamed" ? 0 : this.timeout + grace;
    const { directory } = request;
    const write = (bytes: Buffer) => sink.add(bytes.toString("latin1"));
    const outcome = await runBinary(binary.program, this.arguments(path, part), directory, limit, write);
    this.summarize(path, outcome, sink, limit);
    return sink.end(outcome.error !== null);
  }

  /** The line of a package without tests, of whose statements none are covered. */
  private untested(path: string, profile: readonly string[], part: string | undefined): string {
    if (profile.length === 0) return `?   \t${path}\t[no test files]\n`;
    if (part !== undefined) this.profile?.write(part, profile);
    return `\t${path}\t\tcoverage: 0.0% of statements\n`;
  }

  private buildOutput(text: string): void {
    if (this.isJson) process.stdout.write(buildEvents(text).lines);
    else process.stderr.write(text);
  }

  /** Where found inputs are kept, and how many processes look for them: the program sees one processor. */
  private fuzzing(path: string): string[] {
    if ((this.flags.values.get("fuzz") ?? "") === "") return [];
    const folder = join(cacheDirectory(), "fuzz", path);
    return [`-test.fuzzcachedir=${folder}`, `-test.parallel=${availableParallelism()}`];
  }

  /** `part` is the file for the binary's part of the profile. */
  private arguments(path: string, part: string | undefined): string[] {
    const { values } = this.flags;
    const folder = `-test.outputdir=${resolve(values.get("outputdir") ?? ".")}`;
    const passed = this.flags.passed.map((word) =>
      part !== undefined && word.startsWith("-test.coverprofile=")
        ? `-test.coverprofile=${part}`
        : word.replace(/^-test\.outputdir=.*/s, () => folder),
    );
    const injected = ["-test.paniconexit0"];
    // The binary runs in the folder of the package.
    if (values.has("trace") || values.has("artifacts")) injected.push(folder);
    if (this.isJson) injected.push("-test.v=test2json");
    if (!values.has("timeout")) injected.push("-test.timeout=10m0s");
    return [...injected, ...this.fuzzing(path), ...passed];
  }

  private summarize(path: string, outcome: Outcome, sink: Sink, limit: number): void {
    const time = `${outcome.seconds.toFixed(3)}s`;
    const { kept } = sink;
    const endsLine = () => {
      if (kept !== "" && !kept.endsWith("\n")) sink.add("\n");
    };
    if (outcome.error === null) {
      if (!this.showsPassed && !this.isJson) sink.drop();
      endsLine();
      const said = (text: string) => new RegExp(`^${warning} ${text}$`, "m").test(kept);
      const none = said("no tests to run") ? " [no tests to run]" : "";
      const coverage = this.isCounting() ? (/coverage: (.*)\n/.exec(kept)?.[1] ?? null) : null;
      sink.add(`ok  \t${path}\t${time}${coverage === null ? "" : `\tcoverage: ${coverage}`}${none}\n`);
      return;
    }
    this.isFailed = true;
    if (outcome.isKilled) sink.add(`*** Test killed: ran too long (${durationText(limit)}).\n`);
    if (!outcome.isExited || kept === "") sink.add(`${outcome.error}\n`);
    else endsLine();
    sink.add(`${this.isJson ? "\x16" : ""}FAIL\t${path}\t${time}\n`);
  }
}

/** Where output of a package goes, as text of bytes. */
class Sink {
  private readonly showing: Showing;
  private readonly events: Events | null;
  /** What the summary looks into; nothing where all is streamed. */
  kept = "";
  private waiting = "";

  constructor(showing: Showing, jsonPath: string | null) {
    this.showing = showing;
    const write = (line: string) => void process.stdout.write(line);
    this.events = jsonPath === null ? null : new Events(jsonPath, write);
  }

  add(text: string): void {
    if (this.showing !== "streamed") this.kept += text;
    if (this.events !== null) this.events.add(text);
    else if (this.showing === "at the end") this.waiting += text;
    else process.stdout.write(text, "latin1");
  }

  /** Passed tests are not shown. */
  drop(): void {
    this.waiting = "";
  }

  end(isFailed: boolean, failedBuild?: string): string {
    this.events?.end(isFailed, failedBuild);
    return this.waiting;
  }
}

/** As Go prints durations of whole seconds and more. */
function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${h > 0 ? `${h}h` : ""}${h + m > 0 ? `${m}m` : ""}${Number(s.toFixed(3))}s`;
}
