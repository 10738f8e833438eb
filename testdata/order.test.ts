// The order of evaluation: goes reads operands when gc does, and panics when gc does (see order/table.txt).
import { expect, test } from "vitest";

const { differing, measureGoes, readFailing } = await import("./order/goes.mjs" as string);
const { readTable } = await import("./order/table.mjs" as string);

test("operands are read, and panic, before or after the call that follows as gc does it", {
  timeout: 300_000,
}, async () => {
  const table: Map<string, string> = readTable();
  const cells: Map<string, string> = await measureGoes();
  expect([...cells.keys()].filter((name) => !table.has(name))).toEqual([]);
  const now: string[] = differing(table, cells);
  const listed: string[] = readFailing();
  expect({
    "new failures": now.filter((line) => !listed.includes(line)),
    "listed, but equal now": listed.filter((line) => !now.includes(line)),
  }).toEqual({ "new failures": [], "listed, but equal now": [] });
});
