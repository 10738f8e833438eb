// What a tool needs to know of one file with tests: the names of what it has to run, and what the results depend on.
import { nodeHost } from "../../host/node.ts";
import { load } from "../../load/loader.ts";
import { parseEach } from "../../load/packages.ts";
import { testFunctions } from "../../load/testfunctions.ts";
import { FileSet } from "../../source/position.ts";

/** A function to run, and the line of its declaration. */
export interface Named {
  readonly name: string;
  readonly line: number;
}

/** Tests, fuzz targets and examples. */
export function functionsIn(file: string): Named[] {
  const fileSet = new FileSet();
  const parsed = parseEach(nodeHost(), fileSet, null, [file]);
  if ("error" in parsed) return [];
  const { tests, fuzzTargets, examples } = testFunctions(parsed.files);
  return [...tests, ...fuzzTargets, ...examples].map(({ name, decl }) => ({
    name,
    line: fileSet.file(decl.pos)!.location(decl.pos).line,
  }));
}

/** Files and folders of the packages outside of the library. */
export function packageInputs(directory: string, tags: readonly string[]): string[] {
  const request = { directory, directories: [directory], tags, tests: { cover: null } };
  const { inputs } = load(nodeHost(), request);
  return [...inputs.files, ...inputs.directories];
}
