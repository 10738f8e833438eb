// Functions without bodies that `//go:linkname` directives give those of other functions of the program: `local
// pkg.name` beside the function itself, or beside the one that takes its place.
import { directiveArguments } from "../check/directives.ts";
import { directiveName } from "../syntax/directives.ts";
import type { File } from "../syntax/nodes.ts";
import { identical } from "../types/identical.ts";
import type { Func } from "../types/objects.ts";
import type { Signature } from "../types/types.ts";
import type { CheckedPackage, Program } from "./program.ts";

/** For each such function, the one that is called instead. */
export function linkedFunctions(program: Program, hasBody: (func: Func) => boolean): ReadonlyMap<Func, Func> {
  const linked = new Map<Func, Func>();
  const functionAt = (path: string, name: string): Func | null => {
    const pkg = program.packages.find((pkg) => symbolPath(program, pkg) === path);
    const obj = pkg?.pkg.scope.lookup(name);
    return obj?.kind === "func" ? obj : null;
  };
  for (const pkg of program.packages) {
    for (const directive of pkg.files.flatMap((file) => file.directives)) {
      if (directiveName(directive) !== "linkname") continue;
      const [name, symbol = ""] = directiveArguments(directive);
      const local = pkg.pkg.scope.lookup(name ?? "");
      const dot = symbol.lastIndexOf(".");
      const remote = dot < 0 ? null : functionAt(symbol.slice(0, dot), symbol.slice(dot + 1));
      // A directive may also say that others give the function its body.
      if (local?.kind !== "func" || remote === null || local === remote) continue;
      if (!identical(plain(local), plain(remote))) continue;
      if (!hasBody(local)) linked.set(local, remote);
      else if (!hasBody(remote)) linked.set(remote, local);
    }
  }
  return linked;
}

/** Whether a file takes a function of package runtime, which is in every program of Go, whoever imports it. */
export function takesOfRuntime({ directives }: File): boolean {
  return directives.some(
    (directive) =>
      directiveName(directive) === "linkname" &&
      /^runtime\.\w+$/.test(directiveArguments(directive)[1] ?? ""),
  );
}

/** The path of a package in symbols: that of a program is "main". */
function symbolPath(program: Program, pkg: CheckedPackage): string {
  return pkg.name === "main" && program.roots.includes(pkg) ? "main" : pkg.path;
}

function plain(func: Func): Signature {
  return func.type as Signature;
}
