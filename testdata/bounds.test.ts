// A few of the hostile programs of `npm run bounds`: they end as the board says, without an exception and within bounds; the
// longest of them only where GOES_BOUNDS is set. And the compiler on the stack of its caller: no exception either.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
// @ts-expect-error: a script without types
import { judgement, recordOf } from "./bounds/board.mjs";
// @ts-expect-error: a script without types
import { kinds } from "./bounds/kinds.mjs";
// @ts-expect-error: a script without types
import { measure, writeProgram } from "./bounds/measure.mjs";
import { layout } from "./layout.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const board = recordOf(readFileSync(join(root, "testdata/bounds/board.txt"), "utf8"));
const listed = readFileSync(join(root, "testdata/bounds/programs.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

const folder = mkdtempSync(join(tmpdir(), "goes-bounds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const longest = [
  ["endlessGoroutine 0", "run"],
  ["chainOfPackages 3000", "plugin"],
];

function written(program: string): string {
  const [kind, size] = program.split(" ");
  const own = join(folder, program.replace(" ", "-"));
  writeProgram(own, kinds[kind](Number(size)));
  return own;
}

describe("hostile programs", () => {
  test("the board has all that are listed, and nothing else", () => {
    expect([...board.keys()]).toEqual(listed);
    expect(listed.length).toBeGreaterThan(100);
  });

  test("no command of goes ends with an exception", () => {
    const wrong = [...board].flatMap(([program, { commands }]) =>
      Object.keys(commands).flatMap((name) =>
        commands[name].ending.startsWith("!") ? `${program}: ${name}` : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["sumOfStrings 3000", "run"],
    ["chainOfVariables 1000", "run"],
    ["chainOfFunctions 2000", "minify"],
    ["alternatingConditions 500", "build"],
    ["conditionOfVariables 2000", "plugin"],
    ["nestedFunctions 270", "run"],
    ["doubledLiteralTypes 14", "build"],
    ["fields 10000", "run"],
    ["elseIfs 3000", "run"],
    ["parentheses 100000", "plugin"],
    ...(process.env.GOES_BOUNDS ? longest : []),
  ])("%s, %s", (program, command) => {
    const { go, commands } = board.get(program);
    expect(judgement(command, measure(command, written(program)), go, commands[command])).toEqual([]);
  });
});

test("on the stack of a caller what is too deep is a diagnostic at its place", async () => {
  const { check, compile } = await import(join(root, "dist/src/index.js"));
  const { nodeHost } = await import(join(root, "dist/src/host/node.js"));
  const directory = written("sumOfStrings 30000");
  const request = { directory, directories: [directory] };
  for (const { problems, program, fileSet } of [
    check(nodeHost(), request),
    compile(nodeHost(), request, layout),
  ]) {
    expect(program).toBeNull();
    const [{ code, pos }] = problems[0].diagnostics;
    expect(code).toBe("NestingTooDeep");
    const { filename, line } = fileSet.position(pos);
    expect([dirname(filename), line]).toEqual([directory, 14]);
  }
});
