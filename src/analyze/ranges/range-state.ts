// What is known at one point of a function: intervals of variables, and how far variables stay below lengths.
import type { Var } from "../../types/objects.ts";
import { contains, type Interval, interval, join } from "./intervals.ts";
import { isLocalPath, type Path } from "./paths.ts";

/** Stands for the constant 0 in facts; other symbols for the lengths that loops began with. */
export const zero = Symbol("0");
export type Term = Var | symbol;

/** Counters that move by small steps do not get further than this while anybody waits (2^50 steps: 13 days). */
const farthest = 2 ** 50;
export const smallStep = 8;

/** Of so many lengths something is known at a time: what was found out first is forgotten first. */
const maxPaths = 128;

/** `slack` is the largest known c with v + c <= len(path). */
interface Facts {
  readonly path: Path;
  readonly slack: Map<Term, number>;
}

export class State {
  readonly vars: Map<Var, Interval>;
  readonly facts: Map<string, Facts>;

  constructor(vars = new Map<Var, Interval>(), facts = new Map<string, Facts>()) {
    this.vars = vars;
    this.facts = facts;
  }

  clone(): State {
    const facts = new Map<string, Facts>();
    for (const [key, { path, slack }] of this.facts) facts.set(key, { path, slack: new Map(slack) });
    return new State(new Map(this.vars), facts);
  }

  slack(term: Term, path: Path): number {
    return this.facts.get(path.key)?.slack.get(term) ?? Number.NEGATIVE_INFINITY;
  }

  addSlack(term: Term, path: Path, c: number): void {
    if (!Number.isFinite(c)) return;
    let entry = this.facts.get(path.key);
    if (entry === undefined) {
      if (this.facts.size >= maxPaths)
        for (const oldest of this.facts.keys()) {
          this.facts.delete(oldest);
          break;
        }
      this.facts.set(path.key, (entry = { path, slack: new Map() }));
    }
    entry.slack.set(term, Math.max(c, entry.slack.get(term) ?? c));
  }

  /** All that is known of the length of `path`. */
  slacks(path: Path): [Term, number][] {
    return [...(this.facts.get(path.key)?.slack ?? [])];
  }

  paths(): Path[] {
    return [...this.facts.values()].map(({ path }) => path);
  }

  /** `v` gets another value: forgets what its old one said. */
  forget(v: Var): void {
    for (const [key, { path, slack }] of this.facts) {
      slack.delete(v);
      if (path.vars.includes(v) || slack.size === 0) this.facts.delete(key);
    }
  }

  /** Nothing asks for the variables any more. */
  drop(variables: readonly Var[]): void {
    for (const v of variables) {
      this.forget(v);
      this.vars.delete(v);
    }
  }

  /** Nothing asks for the length that a loop began with any more. */
  dropTerm(term: symbol): void {
    for (const { slack } of this.facts.values()) slack.delete(term);
  }

  /** Forgets lengths of paths that have a step for which `changed` holds. */
  forgetPaths(changed: (step: string) => boolean): void {
    for (const [key, { path }] of this.facts) if (path.steps.some(changed)) this.facts.delete(key);
  }

  /** Unknown code runs. */
  forgetMemory(): void {
    for (const [key, { path }] of this.facts) if (!isLocalPath(path)) this.facts.delete(key);
  }
}

/** What holds in both; null stands for unreachable code. */
export function joinStates(a: State | null, b: State | null): State | null {
  if (a === null || b === null) return a ?? b;
  const result = new State();
  for (const [v, x] of a.vars) {
    const y = b.vars.get(v);
    if (y !== undefined) result.vars.set(v, join(x, y));
  }
  for (const { path, slack } of a.facts.values()) {
    for (const [term, c] of slack) result.addSlack(term, path, Math.min(c, b.slack(term, path)));
  }
  return result;
}

/**
 * The state at a loop's head: what stays true from one iteration (`old`) to the next. Bounds that move are moved
 * further, so that iterating ends: to `first` (`round` 0), the next round number (`round` 1, or 0 too if `first` is infinite),
 * later as far as counters get.
 */
export function widen(old: State, next: State, round: number, first = Number.POSITIVE_INFINITY): State {
  const result = new State();
  for (const [v, x] of old.vars) {
    const y = next.vars.get(v);
    if (y !== undefined) result.vars.set(v, widenInterval(x, y, round, first));
  }
  for (const { path, slack } of old.facts.values()) {
    for (const [term, c] of slack) if (next.slack(term, path) >= c) result.addSlack(term, path, c);
  }
  return result;
}

/** `next` is what one more iteration makes of `old`, joined with it. */
export function widenInterval(
  old: Interval,
  next: Interval,
  round: number,
  first = Number.POSITIVE_INFINITY,
): Interval {
  const [down, up] = [old.min - next.min, next.max - old.max];
  let { min, max } = old;
  if (down > 0)
    min = round > 1 && isCounter(old.min, down) ? Math.min(old.min, -farthest) : thresholdBelow(next.min);
  if (up > 0 && round === 0 && first !== Number.POSITIVE_INFINITY && next.max <= first) max = first;
  else if (up > 0)
    max = round > 1 && isCounter(old.max, up) ? Math.max(old.max, farthest) : thresholdAbove(next.max);
  return interval(min, max);
}

function isCounter(bound: number, step: number): boolean {
  return step <= smallStep && Math.abs(bound) < 2 * farthest;
}

function thresholdBelow(min: number): number {
  return [0, -(2 ** 31), -(2 ** 40)].find((bound) => bound <= min) ?? Number.NEGATIVE_INFINITY;
}

function thresholdAbove(max: number): number {
  const bounds = [31, 63, 255, 2 ** 16 - 1, 2 ** 31 - 1, 2 ** 32 - 1, 2 ** 40];
  return bounds.find((bound) => bound >= max) ?? Number.POSITIVE_INFINITY;
}

/** Everything that holds in `a` holds in `b`. */
export function implies(a: State, b: State): boolean {
  for (const [v, x] of b.vars) {
    const y = a.vars.get(v);
    if (y === undefined || !contains(x, y)) return false;
  }
  for (const { path, slack } of b.facts.values()) {
    for (const [term, c] of slack) if (a.slack(term, path) < c) return false;
  }
  return true;
}
