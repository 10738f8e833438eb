import { expect, test } from "vitest";
import { Opened } from "../geo/geo.go";
import { Total } from "../pool/pool.go";

test("another order", async () => {
  expect(await Total(["1+1", "2*3"], 2)).toBe(8);
  expect(Opened()).toBe(100);
});
