// What the linker tells package testing of the program: whether it is one of `go test`.
import type { BasicLit, File } from "../syntax/nodes.ts";

/** Sets the variable that testing.Testing asks, before anything is initialized. */
export function markTestBinary(files: readonly File[]): void {
  for (const spec of files
    .flatMap(({ decls }) => decls)
    .flatMap((d) => (d.kind === "GenDecl" ? d.specs : []))) {
    if (spec.kind !== "ValueSpec" || spec.names[0].name !== "testBinary") continue;
    const [value] = spec.values;
    if (value?.kind === "BasicLit") (value as BasicLit).value = '"1"';
  }
}
