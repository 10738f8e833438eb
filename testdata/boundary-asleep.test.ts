// Calls that wait while all goroutines are asleep: what ends them, and who tells of them.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { plugin } from "./door.ts";
import { type Facades, facades, thrown } from "./facades.ts";

let built: Facades;
beforeAll(async () => {
  built = await facades("asleep");
}, 60_000);
afterAll(() => built.remove());

/** What a script prints that gets the package. */
function printed(script: string): string {
  const file = join(built.folder, "script.mjs");
  writeFileSync(file, `import { asleep } from "./bundle.mjs";\n${script}`);
  return execFileSync(process.execPath, [file], { encoding: "utf8" });
}

describe("all goroutines are asleep", () => {
  test("calls that nothing can wake", async () => {
    const { asleep } = built.modules;
    const error = await thrown(() => asleep.Nothing());
    expect([error.name, error.code, error.message]).toEqual([
      "FatalError",
      "ERR_GO_FATAL",
      "all goroutines are asleep - deadlock!",
    ]);
    expect(error.stack).toContain(
      "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive (nil chan)]:\n",
    );
    expect((await thrown(() => asleep.Empty())).stack).toContain("goroutine 2 [select (no cases)]:\n");
    // Where Node has nothing left to do nobody can call Push, once and again.
    const script = `for (const name of ["Local", "Group"])
  await asleep[name]().catch(({ code, stack }) => console.log(code, stack.match(/\\[.*?\\]/g).join(" ")));
const next = asleep.Next();
setTimeout(() => asleep.Push(7), 50);
console.log(await next);
`;
    expect(printed(script)).toBe(
      "ERR_GO_FATAL [chan receive]\nERR_GO_FATAL [chan receive] [sync.WaitGroup.Wait] [sync.Mutex.Lock]\n7\n",
    );
  });

  test("a development server tells of calls that wait", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const server = await createServer({
      root: built.folder,
      configFile: false,
      logLevel: "silent",
      plugins: [(await plugin("vite"))({ types: false })],
      server: { middlewareMode: true, ws: false },
    });
    try {
      const asleep = await server.ssrLoadModule("/asleep/asleep.go");
      const next = asleep.Next();
      await expect.poll(() => warn.mock.calls.length, { timeout: 10_000 }).toBe(1);
      expect(warn.mock.calls[0][0]).toMatch(
        /^\[goes\] all goroutines are asleep, and a call from JavaScript waits: only another call can wake them\n\ngoroutine 1 \[chan receive\]:\n/,
      );
      asleep.Push(3);
      expect(await next).toBe(3);
    } finally {
      await server.close();
      warn.mockRestore();
    }
  }, 60_000);
});
