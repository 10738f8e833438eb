// Typed Go -> ESTree: the module of one package. The rules are in the files beside this one; here they get to know
// each other.
import type { Analysis } from "../analyze/analysis.ts";
import type { CheckedPackage } from "../load/program.ts";
import type { Plan } from "../plan/plan.ts";
import { descriptor, literalClass } from "./classes.ts";
import type { estree as es } from "./estree.ts";
import { expr } from "./expressions/expr.ts";
import { funcLit } from "./functions.ts";
import { type GenerateOptions, Generator, type Rules } from "./generator.ts";
import { moduleBody } from "./modulebody.ts";
import { block, stmt, stmts } from "./statements/stmt.ts";
import { storage } from "./storage.ts";
import { type } from "./types.ts";
import { zero } from "./zero.ts";

export type { GenerateOptions } from "./generator.ts";

const rules: Rules = {
  expr,
  stmt,
  stmts,
  block,
  funcLit,
  literalClass,
  descriptor,
  type,
  storage,
  zero,
};

export function generatePackage(
  pkg: CheckedPackage,
  analysis: Analysis,
  plan: Plan,
  options: GenerateOptions,
): es.Program {
  const g = new Generator(pkg, analysis, plan, { ...options, report: reportOnce(options.report) }, rules);
  return { type: "Program", sourceType: "module", body: moduleBody(g) };
}

/** A function may be generated twice, for new names; its diagnostics count once. */
function reportOnce(report: GenerateOptions["report"]): GenerateOptions["report"] {
  const seen = new Set<string>();
  return (diagnostic) => {
    const key = `${diagnostic.pos} ${diagnostic.message}`;
    if (seen.has(key)) return;
    seen.add(key);
    report(diagnostic);
  };
}
