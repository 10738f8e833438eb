// What walks over functions of the library have found, kept for later programs. Such a walk looks at one function, and of
// the program only at facts about its variables: while these are the same, so is what it finds. Functions with type
// arguments are not kept, since what these are may change.
import type { CheckedPackage } from "../../load/program.ts";
import type { FuncInstance } from "../analysis.ts";
import { NotedFacts, type VariableFacts } from "../kept/facts.ts";
import type { Variables } from "../reach/variables.ts";
import type { Findings } from "./range-walk.ts";

interface Kept {
  readonly findings: Findings;
  readonly facts: NotedFacts;
}

const known = new WeakMap<CheckedPackage, Map<string, Kept>>();

/** What was found in the function; null if nothing is known, or a fact is another one now. */
export function keptFindings({ pkg, key }: FuncInstance, variables: Variables): Findings | null {
  const kept = known.get(pkg)?.get(key);
  return kept?.facts.holdIn(variables) ? kept.findings : null;
}

/** Walks with facts that are noted, and keeps what is found. */
export function keepFindings(
  { pkg, key, typeArgs }: FuncInstance,
  variables: Variables,
  walk: (facts: VariableFacts) => Findings,
): Findings {
  if (typeArgs.length > 0) return walk(variables);
  const facts = new NotedFacts(variables);
  const findings = walk(facts.noting);
  let ofPackage = known.get(pkg);
  if (ofPackage === undefined) known.set(pkg, (ofPackage = new Map()));
  ofPackage.set(key, { findings, facts });
  return findings;
}
