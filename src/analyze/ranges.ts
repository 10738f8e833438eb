// Bounds of integer expressions and proofs that indices are in bounds, found function by function on first request.
import type { CheckedPackage } from "../load/program.ts";
import type * as ast from "../syntax/nodes.ts";
import type { FuncInstance, IntRange } from "./analysis.ts";
import { isFinite } from "./intervals.ts";
import { evaluate } from "./range-expressions.ts";
import { State } from "./range-state.ts";
import { Findings, Walk } from "./range-walk.ts";
import type { Reachability } from "./reachability.ts";

export class Ranges {
  private readonly reach: Reachability;
  private readonly functions = new Map<FuncInstance, Findings>();
  /** Of the initializers of all packages. */
  private initializers: Findings | null = null;

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  range(node: ast.Node, within: FuncInstance | null): IntRange | null {
    const found = this.findings(within).ranges.get(node);
    return found !== undefined && isFinite(found) ? found : null;
  }

  inBounds(e: ast.IndexExpr, within: FuncInstance | null): boolean {
    return this.findings(within).bounds.get(e) ?? false;
  }

  private findings(within: FuncInstance | null): Findings {
    if (within === null) return (this.initializers ??= this.ofInitializers());
    let findings = this.functions.get(within);
    if (findings === undefined) {
      findings = new Findings();
      this.functions.set(within, findings);
      const { body } = within.decl;
      if (body !== null) this.walk(within.pkg, within, findings, body).body(body);
    }
    return findings;
  }

  private ofInitializers(): Findings {
    const findings = new Findings();
    for (const pkg of this.reach.program.packages) {
      for (const { rhs } of pkg.info.initOrder) evaluate(this.walk(pkg, null, findings, null), rhs);
    }
    return findings;
  }

  private walk(
    pkg: CheckedPackage,
    within: FuncInstance | null,
    findings: Findings,
    body: ast.BlockStmt | null,
  ): Walk {
    const { table, variables, instances } = this.reach;
    const types = instances.substitution(within);
    return new Walk({ pkg, types, table, variables, findings }, new State(), body);
  }
}
