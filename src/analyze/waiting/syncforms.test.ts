import { expect, test } from "vitest";
import { analyzeSource } from "../../../testdata/analysis.ts";

/** A companion is given a function that waits if the hook does. */
const library = {
  "lib/lib.go": `package lib
var Hook = func() {}
func Notify() { Hook() }
func Start() { take(Notify) }
func take(f func())
`,
  "lib/lib.ts": "export function take(f) {}\n",
};

const body = `func init() { lib.Hook = func() { <-make(chan int) } }`;

/** Functions in two forms of a program whose main.go is of this package. */
function inTwoForms(name: string, rest: string): string[] {
  const { functions } = analyzeSource(`package ${name}\nimport "lib"\n${body}\n${rest}\n`, library);
  return [...functions.values()].flat().flatMap((f) => (f.hasSyncForm ? [f.func.name] : []));
}

test("what JS may be given has a sync form where others make it wait", () => {
  expect(inTwoForms("app", "func Run() { lib.Start() }")).toEqual(["Notify"]);
});

test("there are no sync forms where nothing meets JS", () => {
  expect(inTwoForms("main", "func main() { lib.Start() }")).toEqual([]);
});
