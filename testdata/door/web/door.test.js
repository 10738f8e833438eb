import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as geo from "../geo/geo.go";
import * as results from "./results.js";

test("a package", async () => {
  const expected = readFileSync(new URL("../expected.txt", import.meta.url), "utf8");
  for (const line of await results.geo(geo)) expect(expected).toContain(`${line}\n`);
});

test("packages that are imported later", async () => {
  const { render } = await import("./server.js");
  const expected = readFileSync(new URL("../expected.txt", import.meta.url), "utf8");
  for (const line of (await render()).split("\n")) expect(expected).toContain(`${line}\n`);
});
