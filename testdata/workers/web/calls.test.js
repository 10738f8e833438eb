import { expect, test } from "vitest";
import { Run, Runs } from "../sim/sim.go?worker";

test("the same rules in the same thread", async () => {
  expect((await Run({ Steps: 3, Inner: { Values: [2] } })).Sum).toBe(6);
  await expect(Run({ OnStep() {} })).rejects.toThrow("Run: c.OnStep: a function cannot go to a worker");
  expect(await Runs()).toBe(1);
});
