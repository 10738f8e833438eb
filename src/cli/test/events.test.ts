import { expect, test } from "vitest";
import { Events } from "./events.ts";

function eventsOf(chunks: readonly string[], isFailed = false) {
  const lines: string[] = [];
  const events = new Events("p", (line) => lines.push(line));
  for (const chunk of chunks) events.add(chunk);
  events.end(isFailed);
  return lines.map((line) => {
    const { Action, Test, Output, OutputType } = JSON.parse(line);
    return [Action, Test, Output, OutputType].filter((each) => each !== undefined);
  });
}

test("marked lines are what happens, errors are told from output", () => {
  const output =
    "\x16=== RUN   TestX\n    x.go:1: \x0fbad\x0e\nno \x1b\x16mark\n\x16--- FAIL: TestX (0.01s)\n\x16FAIL\n";
  const expected = [
    ["start"],
    ["run", "TestX"],
    ["output", "TestX", "=== RUN   TestX\n", "frame"],
    ["output", "TestX", "    x.go:1: "],
    ["output", "TestX", "bad\n", "error"],
    ["output", "TestX", "no \x16mark\n"],
    ["output", "TestX", "--- FAIL: TestX (0.01s)\n", "frame"],
    ["fail", "TestX"],
    ["output", "FAIL\n", "frame"],
    ["fail"],
  ];
  expect(eventsOf([output], true)).toEqual(expected);
  expect(eventsOf([...output], true)).toEqual(expected);
});

test("results of subtests belong to them, as does the indented output behind them", () => {
  const output = "--- PASS: TestX (0.00s)\n    --- SKIP: TestX/a (0.00s)\n        x.go:1: no\nPASS\n";
  expect(eventsOf([output]).filter(([action]) => action !== "output")).toEqual([
    ["start"],
    ["skip", "TestX/a"],
    ["pass", "TestX"],
    ["pass"],
  ]);
  expect(eventsOf([output])).toContainEqual(["output", "TestX/a", "        x.go:1: no\n"]);
});

test("the name of a benchmark is output when it begins", () => {
  expect(eventsOf(["BenchmarkX \t", " 10\t5 ns/op\n"]).slice(1, 3)).toEqual([
    ["output", "BenchmarkX \t"],
    ["output", " 10\t5 ns/op\n"],
  ]);
});
