// The port of the bundlers' plugins: edits that come one soon after the other are compiled together, and what is told is told once.
import { mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Compiler } from "./compiler.ts";
import { type Bundler, Core } from "./core.ts";
import { facadeIn } from "./ids.ts";
import type { Compilation } from "./session.ts";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-core-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

const bundler: Bundler = {
  notice() {},
  discover: async () => [folder],
  used: async () => null,
};

const nothing: Compilation = {
  modules: new Map(),
  remotes: new Map(),
  facades: new Map(),
  failures: new Map(),
  warnings: [],
  changes: [],
  files: [],
  folders: [],
  notices: null,
};

/** A core whose compiler only says when it is asked. */
function coreWithoutCompiler(milliseconds: number) {
  const compile = vi.spyOn(Compiler.prototype, "compile");
  compile.mockImplementation(async () => {
    await sleep(milliseconds);
    return { ...nothing };
  });
  return { core: new Core({ root: folder }), compile };
}

test("three quick edits cause one compilation, after the last", async () => {
  const { core, compile } = coreWithoutCompiler(1);
  await core.compiled(bundler);
  expect(compile).toHaveBeenCalledTimes(1);
  const asked: Promise<Compilation>[] = [];
  let last = 0;
  for (let i = 0; i < 3; i++) {
    last = performance.now();
    core.edited();
    asked.push(core.compiled(bundler));
    await sleep(5);
  }
  const [first, ...others] = await Promise.all(asked);
  expect(compile).toHaveBeenCalledTimes(2);
  expect(performance.now() - last).toBeGreaterThan(20);
  for (const other of others) expect(other).toBe(first);
  compile.mockRestore();
});

test("an edit during a compilation is compiled, and nobody gets the state before it", async () => {
  const { core, compile } = coreWithoutCompiler(100);
  const first = core.compiled(bundler);
  await sleep(50);
  core.edited();
  const second = core.compiled(bundler);
  expect(await first).toBe(await second);
  expect(compile).toHaveBeenCalledTimes(2);
  compile.mockRestore();
});

test("edits during a compilation cause one more, however many they are", async () => {
  const { core, compile } = coreWithoutCompiler(300);
  const asked = [core.compiled(bundler)];
  for (let i = 0; i < 3; i++) {
    await sleep(60);
    core.edited();
    asked.push(core.compiled(bundler));
  }
  const [first, ...others] = await Promise.all(asked);
  expect(compile).toHaveBeenCalledTimes(2);
  for (const other of others) expect(other).toBe(first);
  compile.mockRestore();
});

test("a renamed file is known when it is imported before the bundler tells of it", async () => {
  const compile = vi.spyOn(Compiler.prototype, "compile");
  compile.mockImplementation(async () => {
    const facade = facadeIn(folder)!;
    const module = { code: facade, map: null, isInert: true, hasVariables: false, sources: [] };
    return { ...nothing, facades: new Map([[folder, facade]]), modules: new Map([[facade, module]]) };
  });
  const [before, after] = ["geo.go", "a.go"].map((name) => join(folder, name));
  writeFileSync(before, "package geo\n");
  const core = new Core({ root: folder });
  expect(await core.load(before, bundler)).toMatchObject({ code: before });
  renameSync(before, after);
  expect(await core.load(after, bundler)).toMatchObject({ code: after });
  expect(await core.load(before, bundler)).toMatchObject({
    code: `export * from ${JSON.stringify(after)};\n`,
  });
  expect(compile).toHaveBeenCalledTimes(2);
  expect([...core.takeChanges().code]).toEqual([before, after]);
  compile.mockRestore();
});

test("what takes more than a second is told, and that it is over", async () => {
  const told: string[] = [];
  const notices = { ...bundler, notice: (text: string) => void told.push(text) };
  for (const [milliseconds, wanted] of [
    [1, []],
    [1100, ["compiling Go packages …", expect.stringMatching(/^Go packages compiled in 1\.\d s$/)]],
  ] as const) {
    const { core, compile } = coreWithoutCompiler(milliseconds);
    await core.compiled(notices);
    expect(told).toEqual(wanted);
    compile.mockRestore();
  }
});

test("a warning is told once, wherever an edit moves it, and of imported packages only", async () => {
  const warning = (folder: string, line: number) => ({
    folder,
    diagnostic: {
      file: `${folder}/a.go`,
      shown: "a.go",
      line,
      column: 1,
      message: "F is generic",
      frame: "",
    },
  });
  let line = 1;
  const compile = vi.spyOn(Compiler.prototype, "compile");
  compile.mockImplementation(async () => ({
    ...nothing,
    warnings: [warning(folder, line++), warning("/other", 1)],
  }));
  const cores = [new Core({ root: folder }), new Core({ root: folder })];
  const told: number[] = [];
  for (const core of [...cores, cores[0]]) {
    core.edited();
    await core.compiled(bundler);
    told.push(core.takeWarnings().length);
  }
  expect(told).toEqual([1, 0, 0]);
  compile.mockRestore();
});
