// What walks over functions of the library have found, kept for later programs. Such a walk looks at one function, and of
// the program only at facts about its variables: while these are the same, so is what it finds. Functions with type
// arguments are not kept, since what these are may change.
import type { CheckedPackage } from "../../load/program.ts";
import type { Var } from "../../types/objects.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Variables } from "../reach/variables.ts";
import type { Findings } from "./range-walk.ts";

const names = ["referenced", "assigned", "assignedInClosure"] as const;

/** The facts that walks ask for. */
export type VariableFacts = { readonly [N in (typeof names)[number]]: Pick<ReadonlySet<Var>, "has"> };

interface Kept {
  readonly findings: Findings;
  readonly asked: Asked;
}

type Asked = readonly {
  readonly name: (typeof names)[number];
  readonly answers: ReadonlyMap<Var, boolean>;
}[];

const known = new WeakMap<CheckedPackage, Map<string, Kept>>();

/** What was found in the function; null if nothing is known, or a fact is another one now. */
export function keptFindings({ pkg, key }: FuncInstance, variables: Variables): Findings | null {
  const kept = known.get(pkg)?.get(key);
  if (kept === undefined) return null;
  for (const { name, answers } of kept.asked)
    for (const [v, answer] of answers) if (variables[name].has(v) !== answer) return null;
  return kept.findings;
}

/** Walks with facts that are noted, and keeps what is found. */
export function keepFindings(
  { pkg, key, typeArgs }: FuncInstance,
  variables: Variables,
  walk: (facts: VariableFacts) => Findings,
): Findings {
  if (typeArgs.length > 0) return walk(variables);
  const asked = names.map((name) => ({ name, answers: new Map<Var, boolean>() }));
  const noting = asked.map(({ name, answers }) => [
    name,
    { has: (v: Var) => noted(variables[name], answers, v) },
  ]);
  const findings = walk(Object.fromEntries(noting) as VariableFacts);
  let ofPackage = known.get(pkg);
  if (ofPackage === undefined) known.set(pkg, (ofPackage = new Map()));
  ofPackage.set(key, { findings, asked });
  return findings;
}

function noted(set: ReadonlySet<Var>, answers: Map<Var, boolean>, v: Var): boolean {
  const answer = set.has(v);
  answers.set(v, answer);
  return answer;
}
