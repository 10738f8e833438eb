// What walks over the user's functions have found, kept for later programs. Such a walk looks at one core tree, at facts about
// its variables, and at what is known across functions, which it asks and tells step by step (`Across`). While the facts are
// the same and each step gets the answer that it got, the walk would do the same, so it need not be made: its steps are taken
// again, and what it found stays. From the first other answer on the function is walked again; the steps before it have been
// taken, and are not taken twice.
import type { FunctionBody } from "../../core/nodes.ts";
import type { Variables } from "../reach/variables.ts";
import type { Interval } from "./intervals.ts";
import { NotedFacts, type VariableFacts } from "./notedfacts.ts";
import type { Findings } from "./range-walk.ts";
import type { Across } from "./summaries.ts";

interface Step {
  readonly name: keyof Across;
  readonly args: readonly unknown[];
  readonly answer: Answer;
}

type Answer = Interval | null | undefined | readonly (Interval | null)[];

interface Kept {
  readonly facts: NotedFacts;
  readonly steps: readonly Step[];
  readonly findings: Findings;
}

/** Walks of one function that are kept: as many as it usually takes until nothing grows. */
const maxVisits = 6;

export class KeptWalks {
  /** By the number of the visit. */
  private readonly walks = new WeakMap<FunctionBody, Kept[]>();

  /** What is found in the body on one of the visits to it. */
  find(
    body: FunctionBody,
    visit: number,
    variables: Variables,
    across: Across,
    walk: (facts: VariableFacts, across: Across) => Findings,
  ): Findings {
    if (visit >= maxVisits) return walk(variables, across);
    let kept = this.walks.get(body);
    if (kept === undefined) this.walks.set(body, (kept = []));
    const last = kept[visit];
    const taken = last?.facts.holdIn(variables) ? takeAgain(last.steps, across) : [];
    if (taken === null) return last.findings;
    const facts = new NotedFacts(variables);
    const recorder = new Recorder(across, taken);
    const findings = walk(facts.noting, recorder);
    kept[visit] = { facts, steps: recorder.steps, findings };
    return findings;
  }
}

/** Takes steps until one gets another answer; those that were taken, with their answers, or null if all got the same. */
function takeAgain(steps: readonly Step[], across: Across): readonly Step[] | null {
  for (const [i, step] of steps.entries()) {
    const answer = take(step.name, step.args, across);
    if (!areSame(answer, step.answer)) return [...steps.slice(0, i), { ...step, answer }];
  }
  return null;
}

function take(name: keyof Across, args: readonly unknown[], across: Across): Answer {
  return (across[name] as (...args: readonly unknown[]) => Answer)(...args);
}

function areSame(a: Answer, b: Answer): boolean {
  if (a === b) return true;
  if (a == null || b == null) return false;
  if ("min" in a) return "min" in b && a.min === b.min && a.max === b.max;
  return !("min" in b) && a.length === b.length && a.every((x, i) => areSame(x, b[i]));
}

/** Takes steps and writes them down; the first ones have been taken. */
class Recorder implements Across {
  readonly steps: Step[] = [];
  private readonly across: Across;
  private readonly taken: readonly Step[];

  constructor(across: Across, taken: readonly Step[]) {
    this.across = across;
    this.taken = taken;
  }

  parameters: Across["parameters"] = () => this.step("parameters");
  call: Across["call"] = (...args) => this.step("call", ...args);
  returns: Across["returns"] = (...args) => this.step("returns", ...args);
  readField: Across["readField"] = (...args) => this.step("readField", ...args);
  writeField: Across["writeField"] = (...args) => this.step("writeField", ...args);
  readVariable: Across["readVariable"] = (...args) => this.step("readVariable", ...args);
  writeVariable: Across["writeVariable"] = (...args) => this.step("writeVariable", ...args);

  private step<N extends keyof Across>(name: N, ...args: Parameters<Across[N]>): ReturnType<Across[N]> {
    const step = this.taken[this.steps.length] ?? { name, args, answer: take(name, args, this.across) };
    this.steps.push(step);
    return step.answer as ReturnType<Across[N]>;
  }
}
