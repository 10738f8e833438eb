import { expect, test } from "vitest";
import { SourceFile } from "../source/position.ts";
import { parseFile } from "../syntax/parser.ts";
import { testFunctions } from "./testfunctions.ts";

function functionsOf(text: string) {
  const source = new SourceFile("x_test.go", `package x\n${text}`, 1);
  return testFunctions([parseFile(source, () => {})]);
}

test("functions are tests by their names and parameters", () => {
  const { tests, benchmarks, fuzzTargets, main, wrong } = functionsOf(`
func Test(t *testing.T) {}
func TestÄ(t *testing.T) {}
func Testing(t *testing.T) {}
func Test_1(t *T) {}
func (x X) TestMethod(t *testing.T) {}
func BenchmarkX(*testing.B) {}
func FuzzX(f *testing.F) {}
func TestMain(m *testing.M) {}
func TestWrong(t, u *testing.T) {}
func TestGeneric[P any](t *testing.T) {}
`);
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  expect(names(tests)).toEqual(["Test", "TestÄ", "Test_1"]);
  expect(names(benchmarks)).toEqual(["BenchmarkX"]);
  expect(names(fuzzTargets)).toEqual(["FuzzX"]);
  expect(names(main)).toEqual(["TestMain"]);
  expect(wrong.map(({ message }) => message)).toEqual([
    "wrong signature for TestWrong, must be: func TestWrong(t *testing.T)",
    "wrong signature for TestGeneric, test functions cannot have type parameters",
  ]);
});

test("the last comment of an example tells what it prints", () => {
  const { examples, hasExamples } = functionsOf(`
func Example() {
	f()
	// Output: one
	// two

}
func ExampleT() {
	// Output:
	//   indented
	//
	//
	// end
	/* no more
	   than this */
}
func ExampleT_suffix() { // unordered output: b
}
func Example_empty() {
	// Output:
}
func Example_compiled() {}
func Example_taking(x int) {
	// Output: 1
}
`);
  expect(hasExamples).toBe(true);
  expect(examples.map(({ name, output, isUnordered }) => [name, output, isUnordered])).toEqual([
    ["Example", "one\ntwo\n", false],
    ["ExampleT", "  indented\n\nend\n no more\n\t   than this\n", false],
    ["ExampleT_suffix", "b\n", true],
    ["Example_empty", "", false],
  ]);
});
