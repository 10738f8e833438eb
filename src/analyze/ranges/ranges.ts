// Bounds of integer expressions and proofs that indices are in bounds. The user's packages are walked together on
// the first request, because what callers pass and callees return matters; the library function by function.
import type { Source } from "../../core/nodes.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { FuncInstance, IntRange } from "../analysis.ts";
import type { Reachability } from "../reach/reachability.ts";
import { isFinite } from "./intervals.ts";
import { keepFindings, keptFindings, type VariableFacts } from "./keptfindings.ts";
import { evaluate } from "./range-expressions.ts";
import { State } from "./range-state.ts";
import { type Context, Findings, Walk } from "./range-walk.ts";
import { Summaries, type Unit } from "./summaries.ts";

export class Ranges {
  private readonly reach: Reachability;
  private readonly units = new Map<Unit, Findings>();
  private isSolved = false;

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  range(source: Source, within: FuncInstance | null): IntRange | null {
    const found = this.find((findings) => findings.ranges.get(source), within);
    return found !== undefined && isFinite(found) ? found : null;
  }

  inBounds(source: Source, within: FuncInstance | null): boolean {
    return this.find((findings) => findings.bounds.get(source), within) ?? false;
  }

  private find<T>(get: (findings: Findings) => T | undefined, within: FuncInstance | null): T | undefined {
    if (!this.isSolved) this.solve();
    if (within !== null) {
      let findings = this.units.get(within);
      if (findings === undefined && within.pkg.standard) findings = this.ofLibrary(within);
      return findings && get(findings);
    }
    for (const pkg of this.reach.program.packages) {
      const findings = this.units.get(pkg);
      const found = findings && get(findings);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private solve(): void {
    this.isSolved = true;
    const summaries = new Summaries(this.reach);
    const { program } = this.reach;
    for (const pkg of program.packages) if (pkg.standard) this.walk(pkg, null);
    const packages = program.packages.filter((pkg) => !pkg.standard);
    const functions = this.reach.functions().filter((f) => !f.pkg.standard && f.hasBody);
    summaries.solve([...packages, ...functions], (unit) => this.walk(unit, summaries));
  }

  private ofLibrary(instance: FuncInstance): Findings {
    const { variables } = this.reach;
    const findings =
      keptFindings(instance, variables) ??
      keepFindings(instance, variables, (facts) => {
        const found = new Findings();
        this.walkFunction(instance, found, null, facts);
        return found;
      });
    this.units.set(instance, findings);
    return findings;
  }

  private walk(unit: Unit, summaries: Summaries | null): Findings {
    const findings = new Findings();
    this.units.set(unit, findings);
    if ("func" in unit) this.walkFunction(unit, findings, summaries);
    else this.walkInitializers(unit, findings, summaries);
    return findings;
  }

  private walkFunction(
    instance: FuncInstance,
    findings: Findings,
    summaries: Summaries | null,
    variables: VariableFacts = this.reach.variables,
  ): void {
    const body = this.reach.instances.body(instance);
    const context = { ...this.context(instance.pkg, instance, findings, summaries), variables };
    const walk = new Walk(context, new State(), body.gotos.length > 0);
    const intervals = summaries?.parameters(instance) ?? [];
    if (body.receiver?.variable != null) walk.shareVariable(body.receiver.variable, null);
    body.params.forEach(({ variable }, i) => {
      if (variable !== null) walk.enter(variable, intervals[i] ?? null);
    });
    walk.body(body.body);
    if (walk.state !== null && body.signature.results.vars.length === 0) walk.returns([]);
  }

  private walkInitializers(pkg: CheckedPackage, findings: Findings, summaries: Summaries | null): void {
    const context = this.context(pkg, null, findings, summaries);
    pkg.info.initOrder.forEach(({ lhs }, index) => {
      if (!lhs.some((v) => this.reach.live.has(v))) return;
      const walk = new Walk(context, new State(), false);
      const { values, spread } = this.reach.instances.initializer(pkg, index);
      walk.spreading(spread, () => {
        lhs.forEach((v, i) => {
          const value = evaluate(walk, values[i]);
          walk.shareVariable(v, walk.valuesOf(values[i].type) === null ? null : value);
        });
      });
    });
  }

  private context(
    pkg: CheckedPackage,
    within: FuncInstance | null,
    findings: Findings,
    summaries: Summaries | null,
  ): Context {
    const { table, variables, instances } = this.reach;
    const types = instances.substitution(within);
    return { pkg, within, types, table, variables, findings, summaries };
  }
}
