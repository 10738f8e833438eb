// Calls that a page refuses itself: no worker is started for them.
import { expect, test } from "vitest";
import { RemotePackage } from "./client.ts";

const remote = new RemotePackage(() => {
  throw new Error("a worker was started");
});
const run = remote.func("Run", [["n"], false, true]);

test.each([
  [[1, { sginal: AbortSignal.abort() }], "Run: options: there is no option sginal, only signal"],
  [[1, { signal: 5 }], "Run: options: expected { signal?: AbortSignal }, found a number"],
  [[() => {}], "Run: n: a function cannot go to a worker"],
])("%#", async (args, message) => {
  await expect(run(...args)).rejects.toMatchObject({ name: "TypeError", message, code: "ERR_GO_TYPE" });
});

test("a signal that is aborted", async () => {
  const reason = new Error("enough");
  for (const options of [{ signal: AbortSignal.abort(reason) }, AbortSignal.abort(reason)])
    await expect(run(1, options)).rejects.toBe(reason);
});
