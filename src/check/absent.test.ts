import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../checker.ts";
import { nodeHost } from "../host/node.ts";

function said(body: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "goes-absent-"));
  try {
    const file = join(folder, "x.go");
    writeFileSync(file, `package main\n\nimport "encoding/json"\n\nfunc main() {\n${body}\n}\n`);
    const { packages, fileSet } = check([file], { ...nodeHost(), goroot: null });
    const all = packages.flatMap(({ diagnostics }) => diagnostics);
    return all.map(
      ({ pos, message }) => `${fileSet.position(pos).line}:${fileSet.position(pos).column}: ${message}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what an embedded package lacks of Go's API is said to be missing", () => {
  expect(said("_ = json.DefaultOptionsV1()")).toEqual([
    "6:10: undefined: json.DefaultOptionsV1: goes has no json.DefaultOptionsV1, since it is an option of encoding/json/v2, which has packages of its own",
  ]);
  expect(said('_ = json.Number("1").MarshalJSONTo(nil)')).toEqual([
    '6:22: json.Number("1").MarshalJSONTo undefined (type json.Number has no field or method MarshalJSONTo): goes has no json.Number.MarshalJSONTo, since it is for encoding/json/v2',
  ]);
  expect(said("_ = json.Nonsense")).toEqual(["6:10: undefined: json.Nonsense"]);
});
