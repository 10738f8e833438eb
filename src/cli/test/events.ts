// `goes test -json`: the output of a test binary as events (go doc test2json). With -test.v=test2json the binary marks the
// lines that tell what happens to tests with ^V, and errors with ^O before and ^N behind; ^[ keeps the next byte from
// being a mark.

export interface Event {
  Time?: string;
  Action: string;
  Package?: string;
  Test?: string;
  Elapsed?: number;
  Output?: string;
  OutputType?: string;
  FailedBuild?: string;
  Key?: string;
  Value?: string;
  Path?: string;
}

const [framing, errorBegin, errorEnd, escape] = ["\x16", "\x0f", "\x0e", "\x1b"];

/** Lines longer than this are output in parts. */
const longestPart = 1024;

const updates = /^=== (?:(?:RUN|CONT|NAME|PASS|FAIL|SKIP|ATTR) {2,3}|PAUSE |ARTIFACTS )/;
const reports = /^--- (?:PASS|FAIL|SKIP|BENCH): /;

/** Text is of bytes, one char each, as it comes from the process. */
export class Events {
  private readonly write: (line: string) => void;
  private readonly package: string;
  private readonly started = Date.now();
  private test = "";
  /** Results of a test and its subtests, that are complete when another line follows. */
  private pending: Event[] = [];
  private result = "";
  private rest = "";
  /** The beginning of the line is out already: that of a benchmark, whose result follows later. */
  private isWithinLine = false;
  private isMarked = false;
  private isWithinError = false;
  private isFraming = false;

  constructor(importPath: string, write: (line: string) => void) {
    this.package = importPath;
    this.write = write;
    this.send({ Action: "start" });
  }

  add(text: string): void {
    this.rest += text;
    for (let end = lineEnd(this.rest); end > 0; end = lineEnd(this.rest)) {
      const line = this.rest.slice(0, end);
      this.rest = this.rest.slice(end);
      if (this.isWithinLine) this.output(line);
      else this.line(line);
      this.isWithinLine = false;
    }
    const name = this.isWithinLine ? null : /^(Benchmark(?![a-z])[^\t]*)\t/.exec(this.rest);
    if (name === null) return;
    this.output(name[0]);
    this.rest = this.rest.slice(name[0].length);
    this.isWithinLine = true;
  }

  /** The process has ended. */
  end(isFailed: boolean, failedBuild?: string): void {
    if (this.rest !== "") this.output(this.rest);
    this.rest = "";
    this.flush(0);
    const result = isFailed ? "fail" : this.result === "skip" ? "skip" : "pass";
    const Elapsed = Math.round(Date.now() - this.started) / 1000;
    this.send({ Action: result, Elapsed, ...(isFailed && failedBuild ? { FailedBuild: failedBuild } : {}) });
  }

  private line(whole: string): void {
    const isMarked = whole.startsWith(framing);
    if (this.isMarked && !isMarked) return this.output(whole);
    const line = isMarked ? whole.slice(1) : whole;
    const text = line.replace(/\r?\n$/, "");
    if (text === "PASS" || text === "FAIL" || text.startsWith("FAIL\t")) {
      this.flush(0);
      this.isMarked = isMarked;
      this.frame(line);
      this.result = text === "PASS" ? "pass" : "fail";
      return;
    }
    if (/^\? {3}\t.*\t\[no test files\]$/.test(text) && this.pending.length === 0) this.result = "skip";
    const report = text.trimStart();
    const depth = (text.length - report.length) / 4;
    if (updates.test(line)) this.update(text, line, isMarked);
    else if (reports.test(report) && Number.isInteger(depth) && depth <= this.pending.length)
      this.report(report, depth, line, isMarked);
    else {
      // Output of a subtest is indented as far as the line of its result.
      const indent = Math.floor(depth);
      if (indent > 0 && indent <= this.pending.length) this.test = this.pending[indent - 1].Test!;
      this.output(line);
    }
  }

  /** `=== RUN   TestX` and the like. */
  private update(text: string, line: string, isMarked: boolean): void {
    const [, action, name] = /^=== (\w+)\s*(.*?)\s*$/.exec(text)!;
    this.isMarked = isMarked;
    this.flush(0);
    const [test, ...words] = action === "ATTR" || action === "ARTIFACTS" ? name.split(" ") : [name];
    this.test = test;
    if (action === "NAME") return;
    const event: Event = { Action: action.toLowerCase() };
    if (action === "ATTR") Object.assign(event, { Key: words[0], Value: words.slice(1).join(" ") });
    if (action === "ARTIFACTS") event.Path = words.join(" ");
    if (action === "PAUSE") this.frame(line);
    this.send(event);
    if (action !== "PAUSE") this.frame(line);
  }

  /** `--- PASS: TestX (0.00s)`. */
  private report(text: string, depth: number, line: string, isMarked: boolean): void {
    const [, action, name, seconds] = /^--- (\w+): (.*?)(?: \((-?[\d.]+)s\))?$/.exec(text)!;
    this.isMarked = isMarked;
    this.flush(depth);
    this.test = name;
    const event: Event = { Action: action.toLowerCase(), Test: name };
    this.pending.push(seconds === undefined ? event : { ...event, Elapsed: Number(seconds) });
    this.frame(line);
  }

  private flush(depth: number): void {
    this.test = "";
    for (const event of this.pending.splice(depth).reverse()) this.send(event);
  }

  private frame(line: string): void {
    this.isFraming = true;
    this.output(line);
    this.isFraming = false;
  }

  /** Output events, one for what is marked as an error and one for what is before and behind it. */
  private output(line: string): void {
    let type = this.isFraming ? "frame" : this.isWithinError ? "error-continue" : "";
    let part = "";
    const flush = () => {
      for (; part !== ""; part = part.slice(longestPart)) this.outputEvent(part.slice(0, longestPart), type);
    };
    for (let i = 0; i < line.length; i++) {
      const char = line[i];
      if (char === escape) part += line[++i] ?? "";
      else if (char === errorBegin) {
        flush();
        this.isWithinError = true;
        type = "error";
      } else if (char === errorEnd) {
        if (line[i + 1] === "\n") part += line[++i];
        flush();
        this.isWithinError = false;
        type = "";
      } else part += char;
    }
    flush();
  }

  private outputEvent(bytes: string, type: string): void {
    const Output = Buffer.from(bytes, "latin1").toString("utf8");
    this.send({ Action: "output", Output, ...(type === "" ? {} : { OutputType: type }) });
  }

  private send(event: Event): void {
    const { Action, Elapsed, Output, OutputType, FailedBuild, Key, Value, Path } = event;
    const Test = event.Test || this.test || undefined;
    const Time = new Date().toISOString();
    const ordered = {
      Time,
      Action,
      Package: this.package,
      Test,
      Elapsed,
      Output,
      OutputType,
      FailedBuild,
      Key,
      Value,
      Path,
    };
    this.write(`${jsonText(ordered)}\n`);
  }
}

/** As Go's encoding/json writes strings: safe in HTML. */
function jsonText(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Where the first line ends: behind a newline, or before a mark that does not begin it; 0 if it does not end yet. */
function lineEnd(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\n") return i + 1;
    if (text[i] === escape) i++;
    else if (text[i] === framing && i > 0) return i;
  }
  return 0;
}

/** What the compiler says of a package, as events. */
export function buildEvents(text: string): { readonly lines: string; readonly failed: string } {
  const failed = /^# (.*)$/m.exec(text)?.[1] ?? "";
  const of = (event: object) => `${jsonText({ ImportPath: failed, ...event })}\n`;
  const output = text.match(/.*\n/g) ?? [];
  const events = output.map((Output) => of({ Action: "build-output", Output }));
  return { lines: [...events, of({ Action: "build-fail" })].join(""), failed };
}
