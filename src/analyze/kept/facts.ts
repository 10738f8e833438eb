// The facts about variables that a walk asks for, noted with their answers: in another program it finds the same if they are
// the same there.
import type { Var } from "../../types/objects.ts";
import type { Variables } from "../reach/variables.ts";

const names = ["referenced", "assigned", "assignedInClosure", "captured"] as const;

/** The facts that walks ask for. */
export type VariableFacts = { readonly [N in (typeof names)[number]]: Pick<ReadonlySet<Var>, "has"> };

export class NotedFacts {
  /** The facts, which are noted when somebody asks. */
  readonly noting: VariableFacts;
  private readonly asked = names.map((name) => ({ name, answers: new Map<Var, boolean>() }));

  constructor(variables: Variables) {
    this.noting = Object.fromEntries(
      this.asked.map(({ name, answers }) => [name, { has: (v: Var) => noted(variables[name], answers, v) }]),
    ) as VariableFacts;
  }

  holdIn(variables: Variables): boolean {
    for (const { name, answers } of this.asked)
      for (const [v, answer] of answers) if (variables[name].has(v) !== answer) return false;
    return true;
  }
}

function noted(set: ReadonlySet<Var>, answers: Map<Var, boolean>, v: Var): boolean {
  const answer = set.has(v);
  answers.set(v, answer);
  return answer;
}
