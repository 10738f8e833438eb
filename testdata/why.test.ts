// `goes why`: the chain of calls that makes a function wait, also where it leads through reflection.
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const goes = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-why-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What it says of the functions of that name, without the places inside of the library. */
function why(name: string, source: string): string[] {
  writeFileSync(join(folder, "jobs.go"), source);
  const { stdout, stderr } = spawnSync(process.execPath, [goes, "why", "-f", name, "jobs.go"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => !line.includes("std/") && line !== "");
}

test("names the function literal that reflection may call, and where it is", () => {
  const source = `package jobs

import (
	"reflect"
	"time"
)

type Hooks struct{ After func() }

func Slow() any {
	return Hooks{
		After: func() { time.Sleep(time.Second) },
	}
}

// Call is used with functions that do not wait.
func Call(f any) { reflect.ValueOf(f).Call(nil) }
`;
  expect(why("Call", source)).toEqual([
    "Call is async:",
    "\tjobs.go:17: calls Value.Call",
    "\tjobs.go:12: reflection may call a function literal of Slow",
    "\tjobs.go:12: calls Sleep",
  ]);
});

test("names the method that reflection may call", () => {
  const source = `package jobs

import "reflect"

type Job struct{ done chan bool }

func (j *Job) Run() { <-j.done }

func Jobs() any { return &Job{} }

// Call is used with functions that do not wait.
func Call(f any) { reflect.ValueOf(f).Method(0).Call(nil) }
`;
  expect(why("Call", source)).toEqual([
    "Call is async:",
    "\tjobs.go:12: calls Value.Call",
    "\tjobs.go:7: reflection may call (*Job).Run",
    "\tjobs.go:7: receives from a channel",
  ]);
});

test("of calls without reflection", () => {
  const source = `package jobs

func next(in <-chan int) int { return <-in }

func Run(in <-chan int) int { return next(in) + 1 }
`;
  expect(why("Run", source)).toEqual([
    "Run is async:",
    "\tjobs.go:5: calls next",
    "\tjobs.go:3: receives from a channel",
  ]);
  expect(why("Half", "package jobs\n\nfunc Half(n int) int { return n / 2 }\n")).toEqual([
    "Half is not async",
  ]);
});
