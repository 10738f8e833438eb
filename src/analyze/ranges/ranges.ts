// Bounds of integer expressions and proofs that indices are in bounds. The user's packages are walked together on
// the first request, because what callers pass and callees return matters; the library function by function.
import type { Source } from "../../core/nodes.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { Func } from "../../types/objects.ts";
import type { FuncInstance, IntRange } from "../analysis.ts";
import type { VariableFacts } from "../kept/facts.ts";
import type { KeptWalks } from "../kept/walks.ts";
import type { Reachability } from "../reach/reachability.ts";
import { type Interval, isFinite } from "./intervals.ts";
import { keepFindings, keptFindings } from "./keptfindings.ts";
import { evaluate } from "./range-expressions.ts";
import { State } from "./range-state.ts";
import { type Context, Findings, Walk } from "./range-walk.ts";
import { type Across, Summaries, type Unit } from "./summaries.ts";

export class Ranges {
  private readonly reach: Reachability;
  /** null where nothing is kept. */
  private readonly kept: KeptWalks<Across, Findings> | null;
  private readonly units = new Map<Unit, Findings>();
  private readonly visits = new Map<Unit, number>();
  private readonly results = new Map<Func, Interval | null>();
  private isSolved = false;

  constructor(reach: Reachability, kept: KeptWalks<Across, Findings> | null) {
    this.reach = reach;
    this.kept = kept;
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
      keepFindings(instance, variables, (facts) => this.walkFunction(instance, facts, null));
    this.units.set(instance, findings);
    return findings;
  }

  private walk(unit: Unit, summaries: Summaries | null): void {
    const across = summaries?.across(unit) ?? null;
    this.units.set(unit, "func" in unit ? this.visit(unit, across!) : this.walkInitializers(unit, across));
  }

  private visit(instance: FuncInstance, across: Across): Findings {
    const { instances, variables } = this.reach;
    if (this.kept === null) return this.walkFunction(instance, variables, across);
    const visit = this.visits.get(instance) ?? 0;
    this.visits.set(instance, visit + 1);
    return this.kept.find(instances.body(instance), visit, variables, across, (...given) =>
      this.walkFunction(instance, ...given),
    );
  }

  private walkFunction(instance: FuncInstance, variables: VariableFacts, across: Across | null): Findings {
    const findings = new Findings();
    const body = this.reach.instances.body(instance);
    const context = { ...this.context(instance, findings, across), variables };
    const walk = new Walk(context, new State(), body.gotos.length > 0);
    const intervals = across?.parameters() ?? [];
    if (body.receiver?.variable != null) walk.shareVariable(body.receiver.variable, null);
    body.params.forEach(({ variable }, i) => {
      if (variable !== null) walk.enter(variable, intervals[i] ?? null);
    });
    walk.body(body.body);
    if (walk.state !== null && body.signature.results.vars.length === 0) walk.returns([]);
    return findings;
  }

  private walkInitializers(pkg: CheckedPackage, across: Across | null): Findings {
    const findings = new Findings();
    const context = this.context(null, findings, across);
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
    return findings;
  }

  private context(within: FuncInstance | null, findings: Findings, across: Across | null): Context {
    const { table, variables, instances } = this.reach;
    const types = instances.substitution(within);
    return { within, types, table, variables, findings, across, resultOf: (func) => this.resultOf(func) };
  }

  private resultOf(func: Func): Interval | null {
    let interval = this.results.get(func);
    if (interval === undefined) {
      const { instances, program } = this.reach;
      const isStandard = program.byPath.get(func.pkg?.path ?? "")?.standard ?? false;
      const [min, max] = (isStandard ? instances.directive(func, "goes:range") : null) ?? [];
      interval = max === undefined ? null : { min: Number(min), max: Number(max) };
      this.results.set(func, interval);
    }
    return interval;
  }
}
