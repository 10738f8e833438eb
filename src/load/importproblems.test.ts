import { expect, test } from "vitest";
import type { ImportSpec } from "../syntax/nodes.ts";
import { ImportProblems } from "./importproblems.ts";

test("problems of imports are told in the order of paths, once for each", () => {
  const all = ["before"];
  const problems = new ImportProblems(all);
  const load = (path: string, ...found: string[]) =>
    problems.during({ path: { value: path } } as ImportSpec, () => void all.push(...found));
  load('"z"', "z", "imported by z");
  load('"b"');
  load('"a"', "a");
  load('"z"', "z in another file");
  problems.tell();
  expect(all).toEqual(["before", "a", "z", "imported by z"]);
});
