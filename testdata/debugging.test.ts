// Go in a debugger, under `node --inspect`, from what `goes build` writes: a breakpoint on a Go line, steps from line to
// line, into functions and out of them, and variables under their names.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Debugger, type Stop } from "./debugger.ts";
import { InspectedProcess } from "./nodeinspector.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "testdata/debugging");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-debugging-")));
const goes = (...args: string[]) =>
  execFileSync(process.execPath, [join(root, "dist/src/cli/main.js"), ...args], { cwd: source });

beforeAll(() => {
  goes("build", "-o", join(folder, "out"), ".");
  goes("build", "--bundle", "-o", join(folder, "bundle.mjs"), ".");
  goes("build", "--bundle", "--minify", "-o", join(folder, "small/bundle.mjs"), ".");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(["out/example.com/debugging.js", "out/fmt.js", "bundle.mjs", "small/bundle.mjs"])(
  "the map of %s is named in it, and names sources by paths relative to it, with their text",
  (name) => {
    const file = join(folder, name);
    expect(readFileSync(file, "utf8").trimEnd().split("\n").at(-1)).toBe(
      `//# sourceMappingURL=${basename(name)}.map`,
    );
    const {
      sources,
      sourcesContent,
      ignoreList = [],
      file: named,
    } = JSON.parse(readFileSync(`${file}.map`, "utf8"));
    expect(named).toBe(basename(name));
    const own: string[] = [];
    for (const [i, path] of (sources as string[]).entries()) {
      expect(path).not.toMatch(/^\/|^\w+:/);
      const isRuntime = /(^|\/)(goes-runtime|runtime-js)\//.test(path);
      expect(ignoreList.includes(i), path).toBe(isRuntime);
      if (!path.startsWith("goes-runtime/"))
        expect(sourcesContent[i], path).toBe(readFileSync(resolve(dirname(file), path), "utf8"));
      if (!isRuntime) own.push(resolve(dirname(file), path));
    }
    if (name !== "out/fmt.js") expect(own).toContain(join(source, "main.go"));
    expect(own.every((path) => path.startsWith(`${source}/`))).toBe(true);
  },
);

describe.each([
  ["modules", "out/example.com/debugging.js"],
  ["a bundle", "bundle.mjs"],
])("%s", (_, file) => {
  let target: InspectedProcess;
  let debug: Debugger;
  afterEach(() => target.end());

  /** The program at a breakpoint on the line of a Go file that has a text. */
  async function stopAt(name: string, text: string): Promise<Stop> {
    target = new InspectedProcess(join(folder, file));
    await target.connect();
    debug = new Debugger(target, async (url) => readFileSync(fileURLToPath(url), "utf8"));
    await debug.start("goes-runtime", "^node:");
    await target.send("Runtime.runIfWaitingForDebugger");
    await debug.paused();
    expect(await debug.breakAt(name, lineOf(name, text))).toBe(1);
    await debug.resume();
    const stop = await debug.paused();
    expect(stop.at).toBe(`${name}:${lineOf(name, text)}`);
    return stop;
  }

  function lineOf(name: string, text: string): number {
    const path = join(source, name.replace(/^debugging\//, ""));
    return (
      readFileSync(path, "utf8")
        .split("\n")
        .findIndex((line) => line.includes(text)) + 1
    );
  }

  /** The lines at which steps of a kind stop, each once however often they stop there. */
  async function lines(stop: Stop, kind: "over" | "into", end: string): Promise<string[]> {
    const found = [stop.at];
    while (!found.at(-1)!.endsWith(end)) {
      stop = await debug.step(kind, stop);
      if (stop.at !== found.at(-1)) found.push(stop.at);
      if (found.length > 60) break;
    }
    return found;
  }

  test("steps over calls go from line to line", async () => {
    const stop = await stopAt("debugging/main.go", "account := ");
    const main = (...numbers: number[]) => numbers.map((n) => `debugging/main.go:${n}`);
    const loop = [30, 31];
    expect(await lines(stop, "over", "main.go:36")).toEqual(
      main(18, 19, 20, 21, 22, 23, 27, 28, 29, ...loop, ...loop, 30, 33, 34, 35, 36),
    );
  });

  test("steps into functions of Go, but not of the library, and out", async () => {
    const stop = await stopAt("debugging/main.go", "account.Deposit(5)");
    let at = await debug.step("into", stop);
    expect(at.at).toBe("bank/bank.go:15");
    expect(at.frames.slice(0, 2)).toEqual(["bank/bank.go:15", "debugging/main.go:19"]);
    for (const line of [16, 17, 18])
      expect((at = await debug.step("into", at)).at).toBe(`bank/bank.go:${line}`);
    at = await debug.step("out", at);
    expect(at.at).toMatch(/main\.go:(19|20)$/);
  });

  test("a function is left where it returns, a deferred one runs at the end", async () => {
    const sum = await stopAt("bank/bank.go", "func Sum");
    expect(await lines(sum, "over", "main.go:23")).toEqual([
      ...[22, 23, 24, 27, 23, 24, 25, 23, 24, 27, 23, 29].map((n) => `bank/bank.go:${n}`),
      "debugging/main.go:23",
    ]);
    target.end();
    const guard = await stopAt("bank/bank.go", "n = f()");
    expect(await lines(guard, "into", "main.go:27")).toEqual([
      "bank/bank.go:39",
      "debugging/main.go:24",
      "debugging/main.go:25",
      ...[41, 34, 35, 36, 38, 41].map((n) => `bank/bank.go:${n}`),
      "debugging/main.go:27",
    ]);
  });

  test("a case of a type switch declares its variable", async () => {
    const stop = await stopAt("bank/bank.go", "switch v :=");
    const found = await lines(stop, "over", "main.go:28");
    expect(found).toEqual([...[45, 46, 48, 49, 50].map((n) => `bank/bank.go:${n}`), "debugging/main.go:28"]);
  });

  test("variables have their names and values", async () => {
    const stop = await stopAt("debugging/main.go", "list := ");
    expect(await debug.locals(stop)).toMatchObject({ account: "Account", balance: 5, new: 6 });
    expect(await debug.evaluate("account.Owner + account.Balance", stop)).toBe("Ann5");
    target.end();
    const deposit = await stopAt("bank/bank.go", "a.log = append");
    expect(await debug.locals(deposit)).toMatchObject({ amount: 5, entry: "+5" });
    expect(await debug.evaluate("this.Balance", deposit)).toBe(5);
  });
});
