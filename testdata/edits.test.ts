// Random edits (writing, renaming, deleting, touching back, switching branches, also while the compiler reads): what `goes
// run`, `--watch` and the plugins have afterwards always equals a clean build.
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Session } from "../plugins/session.ts";
import { readCache, writeCache } from "../src/cli/cache.ts";
import { rebuildOnChanges } from "../src/cli/watch.ts";
import { compile } from "../src/compile.ts";
import type { Answers } from "../src/host/answers.ts";
import { nodeHost, recordingHost } from "../src/host/node.ts";
import type { Host } from "../src/load/host.ts";
import { Library } from "../src/load/library.ts";
import { edited, firstChoices, programOf } from "./editedprogram.ts";
import { layout } from "./layout.ts";

/** CI takes 30, `npm run test:edits` 200. */
const sequences = Number(process.env.GOES_EDITS ?? 12);
const steps = 6;
/** Of programs of several packages, which take longer to compile. */
const longSequences = Math.ceil(sequences / 3);

/** A repeatable source of numbers below n. */
function generator(seed: number): (n: number) => number {
  let state = seed * 2654435761 + 1;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** All modules of a program as text, or "errors". */
function build(host: Host, folder: string): string {
  const { modules } = compile(host, { directory: folder, directories: [folder] }, layout);
  return modules.length === 0 ? "errors" : modules.map(({ code }) => code).join("\n");
}

function writeProgram(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    const path = join(folder, name);
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, text);
  }
}

/** The declarations that lie among the sources, with their maps. */
function declarationsIn(folder: string): Map<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  const own = names.filter((name) => name.includes(".d.go"));
  return new Map(own.sort().map((name) => [name, fs.readFileSync(join(folder, name), "utf8")]));
}

/** A module with edits; texts differ in one char, so that sizes stay. */
class Workspace {
  readonly folder: string;
  private readonly next: (n: number) => number;
  private readonly embeds: boolean;
  private readonly branches: Map<string, string>[] = [];

  constructor(base: string, seed: number) {
    this.folder = join(base, `m${seed}`);
    this.next = generator(seed);
    this.embeds = seed % 40 === 0;
    for (const [name, text] of this.initial()) this.write(name, text);
  }

  private initial(): Map<string, string> {
    return new Map([
      ["go.mod", "module example.com/m\n\ngo 1.26\n"],
      ["main.go", this.mainText()],
      ["a.go", this.sideText("a")],
      ["lib/lib.go", this.libText()],
      ["lib/text.txt", "1"],
    ]);
  }

  private digit(): number {
    return 1 + this.next(9);
  }

  private mainText(): string {
    return `package main\n\nimport "example.com/m/lib"\n\nfunc main() { println(lib.Value(), a, ${this.digit()}) }\n`;
  }

  private sideText(name: string): string {
    return `package main\n\nvar ${name} = ${this.digit()}\n`;
  }

  private libText(): string {
    // Package embed takes longer to compile than all the rest.
    const text = this.embeds
      ? 'import _ "embed"\n\n//go:embed text.txt\nvar text string\n'
      : 'const text = "text"\n';
    return `package lib\n\n${text}\nfunc Value() string { return text + "${this.digit()}" }\n`;
  }

  private write(name: string, text: string): void {
    const path = join(this.folder, name);
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, text);
  }

  private files(): Map<string, string> {
    const names = fs.readdirSync(this.folder, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => fs.statSync(join(this.folder, name)).isFile());
    return new Map(files.map((name) => [name, fs.readFileSync(join(this.folder, name), "utf8")]));
  }

  /** Changes something. */
  edit(): void {
    const edits = [
      () => this.write("main.go", this.mainText()),
      () => this.write("a.go", this.sideText("a")),
      () => this.write("lib/lib.go", this.libText()),
      () => this.write("lib/text.txt", String(this.digit())),
      () => this.touchBack("main.go", this.mainText()),
      () => this.touchBack("lib/text.txt", String(this.digit())),
      () => this.touchBack("lib/lib.go", this.libText()),
      () => this.rename("a.go", "b.go"),
      () => this.rename("b.go", "a.go"),
      () => this.rename("a.go", "a_windows.go"),
      () => this.rename("a_windows.go", "a.go"),
      () => fs.rmSync(join(this.folder, "lib/text.txt"), { force: true }),
      () => this.write("extra.go", this.sideText(`x${this.digit()}`)),
      () => fs.rmSync(join(this.folder, "extra.go"), { force: true }),
      () => this.write("go.work", "go 1.26\n\nuse .\n"),
      () => fs.rmSync(join(this.folder, "go.work"), { force: true }),
      () => this.write("go.mod", `module example.com/m\n\ngo 1.2${1 + this.next(6)}\n`),
      () => this.replaceByCopy("lib/lib.go", this.libText()),
      () => void this.branches.push(this.files()),
      () => this.switchBranch(),
    ];
    edits[this.next(edits.length)]();
  }

  /** Other content, same size and time. */
  private touchBack(name: string, text: string): void {
    const path = join(this.folder, name);
    const stat = fs.statSync(path, { throwIfNoEntry: false });
    this.write(name, text);
    if (stat !== undefined) fs.utimesSync(path, stat.atime, stat.mtime);
  }

  private rename(from: string, to: string): void {
    if (fs.existsSync(join(this.folder, from))) fs.renameSync(join(this.folder, from), join(this.folder, to));
  }

  private replaceByCopy(name: string, text: string): void {
    this.write("copy.tmp", text);
    this.rename("copy.tmp", name);
  }

  private switchBranch(): void {
    const branch = this.branches[this.next(this.branches.length)];
    if (branch === undefined) return;
    for (const name of this.files().keys()) if (!branch.has(name)) fs.rmSync(join(this.folder, name));
    const past = new Date(Date.now() - 3600_000);
    for (const [name, text] of branch) {
      this.write(name, text);
      fs.utimesSync(join(this.folder, name), past, past);
    }
  }

  /** A host that edits once while it reads. */
  editing(host: Host): Host {
    let reads = 1 + this.next(8);
    return {
      ...host,
      readFile: (path) => {
        const bytes = host.readFile(path);
        if (--reads === 0) this.edit();
        return bytes;
      },
    };
  }
}

let base: string;
beforeAll(() => {
  base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "goes-edits-")));
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
  fs.rmSync(base, { recursive: true, force: true });
}, 60_000);

/** What `goes run` does, with the compiler in this process. */
function run(folder: string, wrap: (host: Host) => Host): string {
  const slot = { folder: `${folder}-cache`, key: folder };
  const known = readCache(slot);
  if (known !== null) return fs.readFileSync(known.entry, "utf8");
  const { host, answers } = recordingHost();
  const code = build(wrap(host), folder);
  if (code !== "errors")
    writeCache(slot, { code, map: "{}", data: new Map(), name: "m", isShallow: true }, answers);
  return code;
}

describe("after random edits", () => {
  test(`the cache has what a clean build has (${sequences} sequences)`, () => {
    for (let seed = 0; seed < sequences; seed++) {
      const workspace = new Workspace(base, seed);
      for (let step = 0; step < steps; step++) {
        workspace.edit();
        // Half of the runs are disturbed by an edit, whatever comes of them.
        if (seed % 2 === 1) run(workspace.folder, (host) => workspace.editing(host));
        expect(
          run(workspace.folder, (host) => host),
          `seed ${seed}, step ${step}`,
        ).toBe(build(nodeHost(), workspace.folder));
      }
    }
  }, 600_000);

  test(`the plugins have what a clean build has (${sequences} sequences)`, () => {
    for (let seed = 0; seed < sequences; seed++) {
      const workspace = new Workspace(base, sequences + seed);
      const session = new Session(workspace.folder, { types: false });
      const request = { folders: [workspace.folder], used: null };
      for (let step = 0; step < steps; step++) {
        workspace.edit();
        const clean = new Session(workspace.folder, { types: false }).compile(request);
        const { modules, failures } = session.compile(request);
        expect([modules, failures], `seed ${seed}, step ${step}`).toEqual([clean.modules, clean.failures]);
      }
    }
  }, 600_000);

  test(`the plugins have what a clean build has of packages that depend on one another (${longSequences} sequences)`, () => {
    const library = new Library();
    let compiled = 0;
    for (let seed = 0; seed < longSequences; seed++) {
      const folder = join(base, `p${seed}`);
      const next = generator(3 * sequences + seed);
      const session = new Session(folder, {});
      const folders = ["app", "other"].map((name) => join(folder, name));
      const all = { folders, used: null };
      // A build of what is used asks for another part of the same program.
      const part = { folders, used: new Map([[folders[0], ["Run"]]]) };
      const history = [firstChoices()];
      for (let step = 0; step < 2 * steps; step++) {
        const last = history[history.length - 1];
        const isBack = next(5) === 0;
        history.push(isBack ? history[next(history.length)] : edited(last, next));
        writeProgram(folder, programOf(history[history.length - 1]));
        const request = next(4) === 0 ? part : all;
        const other = new Session(folder, {}, library);
        // What has changed depends on the declarations that are there.
        const clean = { ...other.compile(request), changes: [], types: declarationsIn(folder) };
        other.end();
        if (clean.failures.size === 0) {
          compiled++;
          expect(clean.types.size).toBeGreaterThan(0);
        }
        const kept = { ...session.compile(request), changes: [], types: declarationsIn(folder) };
        expect(kept, `seed ${seed}, step ${step}`).toEqual(clean);
      }
    }
    // The sequences are of programs, not of errors.
    expect(compiled).toBeGreaterThan(longSequences * steps);
  }, 900_000);

  test(`--watch ends with what a clean build has (${sequences} sequences)`, async () => {
    const watched = async (seed: number) => {
      const workspace = new Workspace(base, 2 * sequences + seed);
      let last = "";
      let builds = 0;
      let isOver = false;
      const rebuild = async (): Promise<Answers> => {
        if (isOver) return new Promise(() => {});
        const { host, answers } = recordingHost();
        last = build(seed % 2 === 1 && builds++ < 3 ? workspace.editing(host) : host, workspace.folder);
        return answers;
      };
      void rebuildOnChanges(await rebuild(), rebuild);
      for (let step = 0; step < steps; step++) {
        workspace.edit();
        if (step % 2 === 0) await sleep(20 * step);
      }
      // Edits that a disturbed build makes itself come to rest as well.
      for (let quiet = 0, tries = 0; quiet < 3; tries++) {
        expect(tries, `seed ${seed}`).toBeLessThan(100);
        await sleep(400);
        quiet = last === build(nodeHost(), workspace.folder) ? quiet + 1 : 0;
      }
      isOver = true;
      workspace.edit();
    };
    for (let first = 0; first < sequences; first += 10)
      await Promise.all(Array.from({ length: 10 }, (_, i) => watched(first + i)));
  }, 600_000);
});
