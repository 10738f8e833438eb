// Packages that JS imports: panics of goroutines and os.Exit reach JS and leave the process alone. The code needs neither
// eval nor anything else that a strict Content-Security-Policy forbids.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const plugin = new URL("../dist/plugins/rollup.js", import.meta.url).href;

const source = `package work

import (
	"os"
	"sync"
	"time"
)

var mu sync.Mutex

// Crash waits for a goroutine that panics.
func Crash() int {
	done := make(chan int)
	go func() { panic("boom") }()
	return <-done
}

func CrashLater() {
	go func() {
		time.Sleep(time.Millisecond)
		var m map[string]int
		m["x"] = 1
	}()
}

func Sleep(ms int) int {
	time.Sleep(time.Duration(ms) * time.Millisecond)
	return ms
}

func Exit(code int) {
	defer func() { println("deferred") }()
	os.Exit(code)
}

func ExitInGoroutine(code int) {
	done := make(chan bool)
	go func() { os.Exit(code) }()
	<-done
}

// Start starts goroutines for so many milliseconds, and gives how many of them have ended.
func Start(ms int) int {
	var wg sync.WaitGroup
	started, ended := 0, 0
	for start := time.Now(); time.Since(start) < time.Duration(ms)*time.Millisecond; started++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			ended++
		}()
	}
	wg.Wait()
	if ended != started {
		panic("lost")
	}
	return ended
}

func Add(a, b int) int { return a + b }

func Panic(text string) { panic(text) }
`;

describe("an imported package", () => {
  let folder: string;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-imported-")));
    writeFileSync(join(folder, "go.mod"), "module example.com/work\n\ngo 1.26\n");
    writeFileSync(join(folder, "work.go"), source);
    writeFileSync(join(folder, "entry.js"), 'export * from "./work.go";\n');
    const { default: goes } = await import(plugin);
    const build = await rollup({
      input: join(folder, "entry.js"),
      plugins: [goes({ root: folder, types: false })],
    });
    await build.write({ file: join(folder, "work.mjs"), format: "es" });
    await build.close();
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs JS with the package's exports and a list of the events that nobody handled. */
  function js(body: string, flags: string[] = []) {
    writeFileSync(
      join(folder, "main.mjs"),
      `import * as work from "./work.mjs";
const events = [];
process.on("unhandledRejection", (error) => events.push(error));
const caught = async (f) => { try { return await f(); } catch (e) { return e; } };
const rest = () => new Promise((resolve) => setTimeout(resolve, 50));
${body}
`,
    );
    return spawnSync(process.execPath, [...flags, "main.mjs"], {
      cwd: folder,
      encoding: "utf8",
      timeout: 30_000,
    });
  }

  test("a goroutine's panic fails the call that waits, and is an event of the host", () => {
    const { stdout, stderr, status } = js(`
const error = await caught(() => work.Crash());
await rest();
console.log(error instanceof work.GoPanic, error.message, events.length, events[0] === error);
console.log(error.stack.split("\\n")[0], work.Add(1, 2));`);
    expect({ stdout, stderr, status }).toEqual({
      stdout: "true boom 1 true\npanic: boom 3\n",
      stderr: "",
      status: 0,
    });
  });

  test("all calls that wait fail, later ones work", () => {
    const { stdout, status } = js(`
work.CrashLater();
const errors = await Promise.all([caught(() => work.Sleep(5000)), caught(() => work.Sleep(6000))]);
console.log(errors.map((e) => e.message), await work.Sleep(1), events.length);
process.exit();`);
    expect(stdout).toBe("[ 'assignment to entry in nil map', 'assignment to entry in nil map' ] 1 1\n");
    expect(status).toBe(0);
  });

  test("without a listener the host does what it does with its own errors", () => {
    const { stderr, status } = js(`process.removeAllListeners("unhandledRejection");\nwork.CrashLater();`);
    expect(stderr).toContain("panic: assignment to entry in nil map\n\ngoroutine 1 [running]:");
    expect(status).toBe(1);
  });

  test("os.Exit ends the call, not the process", () => {
    const { stdout, stderr, status } = js(`
const error = await caught(() => work.Exit(3));
console.log(error instanceof work.GoExit, error.code, error.message);
const other = await caught(() => work.ExitInGoroutine(4));
await rest();
console.log(other instanceof work.GoExit, other.code, events.length, work.Add(1, 2));`);
    expect({ stdout, stderr, status }).toEqual({
      stdout: "true 3 os.Exit(3) in an imported package\ntrue 4 1 3\n",
      stderr: "",
      status: 0,
    });
  });

  test("the host has its turns while a loop starts goroutines", () => {
    const { stdout } = js(`
let ticks = 0;
const interval = setInterval(() => ticks++, 1);
const ended = await work.Start(100);
clearInterval(interval);
console.log(ended > 1000, ticks > 2, events.length);`);
    expect(stdout).toBe("true true 0\n");
  });

  test("a panic is thrown", () => {
    const { stdout } = js(`
const error = await caught(() => work.Panic("text"));
console.log(error instanceof work.GoPanic, error.message, events.length);`);
    expect(stdout).toBe("true text 0\n");
  });

  test("runs where code cannot be made from strings", () => {
    const flags = ["--disallow-code-generation-from-strings"];
    const { stdout, status } = js("console.log(work.Add(2, 3), await work.Sleep(1));", flags);
    expect({ stdout, status }).toEqual({ stdout: "5 1\n", status: 0 });
    const code = readFileSync(join(folder, "work.mjs"), "utf8");
    expect(code).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(|document\.write|innerHTML/);
  });
});
