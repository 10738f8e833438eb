// What walks over functions have found, kept for later programs. Such a walk looks at one core tree, at facts about its
// variables, and at what is known across functions, which it asks and tells step by step. While the facts are the same and each
// step gets the answer that it got, the walk would do the same, so it need not be made: its steps are taken again, and what
// it found stays. From the first other answer on the function is walked again; the steps before it have been taken, and are
// not taken twice.
import type { FunctionBody } from "../../core/nodes.ts";
import type { Variables } from "../reach/variables.ts";
import { NotedFacts, type VariableFacts } from "./facts.ts";

/** The steps that a walk may take, by name. What they are given, and give, means the same in all programs with the tree. */
type Steps<A> = { readonly [Name in keyof A]: (...args: never[]) => unknown };

interface Step {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

interface Kept<F> {
  readonly facts: NotedFacts;
  readonly steps: readonly Step[];
  readonly found: F;
}

/** Walks of one function that are kept: as many as it usually takes until nothing grows. */
const maxVisits = 6;

/** `A` are the steps, `F` is what is found. */
export class KeptWalks<A extends Steps<A>, F> {
  /** By the number of the visit. */
  private readonly walks = new WeakMap<FunctionBody, Kept<F>[]>();

  /** What is found in the body on one of the visits to it. */
  find(
    body: FunctionBody,
    visit: number,
    variables: Variables,
    across: A,
    walk: (facts: VariableFacts, across: A) => F,
  ): F {
    if (visit >= maxVisits) return walk(variables, across);
    let kept = this.walks.get(body);
    if (kept === undefined) this.walks.set(body, (kept = []));
    const last = kept[visit];
    const taken = last?.facts.holdIn(variables) ? takeAgain(last.steps, across) : [];
    if (taken === null) return last.found;
    const facts = new NotedFacts(variables);
    const steps: Step[] = [];
    const found = walk(facts.noting, recorded(across, taken, steps));
    kept[visit] = { facts, steps, found };
    return found;
  }
}

/** Takes steps until one gets another answer; those that were taken, with their answers, or null if all got the same. */
function takeAgain<A extends Steps<A>>(steps: readonly Step[], across: A): readonly Step[] | null {
  for (const [i, step] of steps.entries()) {
    const answer = take(step.name, step.args, across);
    if (!areSame(answer, step.answer)) return [...steps.slice(0, i), { ...step, answer }];
  }
  return null;
}

function take<A extends Steps<A>>(name: string, args: readonly unknown[], across: A): unknown {
  return across[name as keyof A](...(args as never[]));
}

/** Answers are values, or lists and plain objects of such. */
function areSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([name, part]) => areSame(part, b[name as keyof typeof b]))
  );
}

/** The steps, which are written down when they are taken; the first ones have been taken. */
function recorded<A extends Steps<A>>(across: A, taken: readonly Step[], steps: Step[]): A {
  const step = (name: string, args: readonly unknown[]): unknown => {
    const next = taken[steps.length] ?? { name, args, answer: take(name, args, across) };
    steps.push(next);
    return next.answer;
  };
  return Object.fromEntries(
    Object.keys(across).map((name) => [name, (...args: unknown[]) => step(name, args)]),
  ) as unknown as A;
}
