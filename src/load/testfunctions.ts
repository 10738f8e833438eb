// Which functions of test files are tests, benchmarks, fuzz targets and examples (go help testfunc).
import type * as ast from "../syntax/nodes.ts";
import { exampleOutput } from "./exampleoutput.ts";

/** A function that the generated main package lists. */
export interface TestFunction {
  readonly name: string;
  readonly decl: ast.FuncDecl;
}

export interface Example extends TestFunction {
  readonly output: string;
  readonly isUnordered: boolean;
}

export interface TestFunctions {
  readonly tests: TestFunction[];
  readonly benchmarks: TestFunction[];
  readonly fuzzTargets: TestFunction[];
  /** Those that are run: whose last comment tells the output. */
  readonly examples: Example[];
  readonly main: TestFunction[];
  /** There are examples, run or not. */
  hasExamples: boolean;
  /** Functions whose names are those of tests and whose signatures are not: the first one is reported. */
  readonly wrong: { readonly decl: ast.FuncDecl; readonly message: string }[];
}

/** The functions of one package's test files, in the order of the source. */
export function testFunctions(files: readonly ast.File[]): TestFunctions {
  const found: TestFunctions = {
    tests: [],
    benchmarks: [],
    fuzzTargets: [],
    examples: [],
    main: [],
    hasExamples: false,
    wrong: [],
  };
  for (const file of files)
    for (const decl of file.decls)
      if (decl.kind === "FuncDecl" && decl.recv === null) classify(decl, file, found);
  return found;
}

/** Whether any of them makes importing the package worth while. */
export function hasAny({ tests, benchmarks, fuzzTargets, main, hasExamples }: TestFunctions): boolean {
  return [tests, benchmarks, fuzzTargets, main].some(({ length }) => length > 0) || hasExamples;
}

function classify(decl: ast.FuncDecl, file: ast.File, found: TestFunctions): void {
  const { name } = decl.name;
  if (/^TestMain$/.test(name) && !takes(decl, "T")) add(decl, "M", found.main, found);
  else if (isNamed(name, "Test")) add(decl, "T", found.tests, found);
  else if (isNamed(name, "Benchmark")) add(decl, "B", found.benchmarks, found);
  else if (isNamed(name, "Fuzz")) add(decl, "F", found.fuzzTargets, found);
  else if (isNamed(name, "Example")) addExample(decl, file, found);
}

function add(decl: ast.FuncDecl, type: string, list: TestFunction[], { wrong }: TestFunctions): void {
  const { name } = decl.name;
  const why =
    decl.type.typeParams !== null
      ? "test functions cannot have type parameters"
      : `must be: func ${name}(${type.toLowerCase()} *testing.${type})`;
  if (decl.type.typeParams === null && takes(decl, type)) list.push({ name, decl });
  else wrong.push({ decl, message: `wrong signature for ${name}, ${why}` });
}

function addExample(decl: ast.FuncDecl, file: ast.File, found: TestFunctions): void {
  if (decl.type.params.length > 0 || decl.type.results.length > 0 || decl.body === null) return;
  found.hasExamples = true;
  const expected = exampleOutput(decl.body, file.comments);
  if (expected !== null) found.examples.push({ name: decl.name.name, decl, ...expected });
}

/** `Test` itself, or followed by what is no lower-case letter. */
function isNamed(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && !/^\p{Ll}/u.test(name.slice(prefix.length));
}

/** Whether the one parameter is a `*T`, under whatever name package testing is imported, and there is no result. */
function takes({ type: { params, results } }: ast.FuncDecl, type: string): boolean {
  if (results.length > 0 || params.length !== 1 || params[0].names.length > 1) return false;
  const pointer = params[0].type;
  if (pointer?.kind !== "StarExpr") return false;
  const { x } = pointer;
  return x.kind === "Ident" ? x.name === type : x.kind === "SelectorExpr" && x.sel.name === type;
}
