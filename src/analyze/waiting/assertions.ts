// `//goes:sync` in front of a function asserts that it cannot block, so that who calls it from JavaScript gets its result
// and no Promise. Where it can, that is an error with the chain of `goes why`.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CheckedPackage, Program } from "../../load/program.ts";
import type { Analysis, FuncInstance } from "../analysis.ts";
import { directiveIn } from "../reach/instances.ts";
import { functionName } from "./why.ts";

/** Whether a package asserts anything. */
export function hasAssertions({ files }: CheckedPackage): boolean {
  return files.some(({ decls }) => decls.some((decl) => decl.kind === "FuncDecl" && isSync(decl)));
}

function isSync({ doc }: FuncInstance["decl"]): boolean {
  return directiveIn(doc, "goes:sync") !== null;
}

/** What is asserted and does not hold, by the package that asserts it. */
export function brokenAssertions(analysis: Analysis): Map<CheckedPackage, Diagnostic[]> {
  const broken = new Map<CheckedPackage, Diagnostic[]>();
  const seen = new Set<FuncInstance["decl"]>();
  for (const pkg of packagesWithAssertions(analysis.program))
    for (const f of [...analysis.functions.values()].flat())
      if (f.pkg === pkg && f.blocking && isSync(f.decl) && analysis.waits.blocks(f) && !seen.has(f.decl)) {
        seen.add(f.decl);
        broken.set(pkg, [...(broken.get(pkg) ?? []), diagnosticOf(analysis, f)]);
      }
  return broken;
}

function packagesWithAssertions({ packages }: Program): CheckedPackage[] {
  return packages.filter((pkg) => !pkg.standard && hasAssertions(pkg));
}

function diagnosticOf(analysis: Analysis, f: FuncInstance): Diagnostic {
  const related = analysis.why(f).map(({ pos, text }) => ({ pos, message: text }));
  const message = `${functionName(f)} is marked //goes:sync, but can block`;
  return { code: "CanBlock", pos: f.decl.name.pos, message, severity: "error", related };
}
