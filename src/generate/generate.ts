// Typed Go -> ESTree: the module of one package. The rules are in the files beside this one; here they get to know
// each other.
import type { Analysis, ModuleAnalysis } from "../analyze/analysis.ts";
import type { CheckedPackage } from "../load/program.ts";
import type { Plan } from "../plan/plan.ts";
import { descriptor, literalClass } from "./classes.ts";
import type { estree as es } from "./estree.ts";
import { expr } from "./expressions/expr.ts";
import { funcLit } from "./functions.ts";
import { type GenerateOptions, Generator, type Rules } from "./generator.ts";
import { ModuleScope } from "./module.ts";
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
  analysis: ModuleAnalysis,
  plan: Plan,
  options: GenerateOptions,
  scope = new ModuleScope(),
): es.Program {
  const report = reportOnce(options.report);
  const g = new Generator(pkg, analysis, plan, { ...options, report }, rules, scope);
  return { type: "Program", sourceType: "module", body: moduleBody(g) };
}

/** All packages of a program as one module, for a plan that is linked. `optionsFor` differs in what is reported. */
export function generateLinked(
  analysis: Analysis,
  plan: Plan,
  optionsFor: (pkg: CheckedPackage) => GenerateOptions,
): es.Program {
  const scope = new ModuleScope();
  const { packages } = analysis.program;
  const body = packages.flatMap((pkg) =>
    generatePackage(pkg, analysis, plan, optionsFor(pkg), scope).body.flatMap(withoutExport),
  );
  const imports = scope.imports(optionsFor(packages[0]).runtime);
  return { type: "Program", sourceType: "module", body: [...imports, ...body] };
}

function withoutExport(node: es.Program["body"][number]): es.Program["body"] {
  if (node.type !== "ExportNamedDeclaration") return [node];
  return node.declaration ? [node.declaration] : [];
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
