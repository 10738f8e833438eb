// The graph along which "may block" spreads: from blocking operations to call sites to the functions around them.
import type { Source } from "../../core/nodes.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { Pos } from "../../source/position.ts";
import type { Var } from "../../types/objects.ts";
import type { FuncInstance } from "../analysis.ts";

/** Code that is called as a whole; the body of a loop over a function is a function as well. */
export type BodyKind = "function" | "literal" | "loop body" | "initializer";
/**
 * A place in such code; "forward", "reflection" and "lock" stand for no place: a promoted method, all calls that package
 * reflect makes, and a group of mutexes.
 */
export type SiteKind =
  | "call"
  | "defer"
  | "send"
  | "receive"
  | "range channel"
  | "range function"
  | "select"
  | "poll"
  | "forward"
  | "reflection"
  | "lock";

/** Where an effect arises. */
export interface Origin {
  readonly kind: BodyKind | SiteKind;
  readonly source: Source;
  /** Where messages place it. */
  readonly pos: Pos;
  readonly pkg: CheckedPackage;
  /** null at package level. */
  readonly within: FuncInstance | null;
  /** The package variable whose initial value is computed there. */
  readonly initializes?: Var;
}

export function isBody({ kind }: Origin): boolean {
  return kind === "function" || kind === "literal" || kind === "loop body" || kind === "initializer";
}

export class Effect {
  readonly origin: Origin;
  blocks = false;
  /** What made it block; null for an operation that blocks by itself. */
  cause: Effect | null = null;
  /** What is called here depends on values. */
  isDynamic = false;
  /** Call sites of a body; the body of a call site. */
  readonly dependents: Effect[] = [];
  /** The other way round, with what other goroutines do because of this. */
  readonly runs: Effect[] = [];
  /** Package variables that a body mentions. */
  variables: Set<Var> | null = null;

  constructor(origin: Origin) {
    this.origin = origin;
  }

  /** If this blocks, so does `other`. */
  leadsTo(other: Effect): void {
    this.dependents.push(other);
    other.runs.push(this);
  }

  mentions(variable: Var): void {
    this.variables ??= new Set();
    this.variables.add(variable);
  }

  /** `other` happens because of this, in a goroutine of its own. */
  starts(other: Effect): void {
    this.runs.push(other);
  }

  /** Marks everything that blocks because this does; `onMark` sees each effect once. */
  mark(cause: Effect | null, onMark: (effect: Effect) => void): void {
    if (this.blocks) return;
    this.blocks = true;
    this.cause = cause;
    const work: Effect[] = [this];
    for (let i = 0; i < work.length; i++) {
      onMark(work[i]);
      for (const dependent of work[i].dependents) {
        if (dependent.blocks) continue;
        dependent.blocks = true;
        dependent.cause = work[i];
        work.push(dependent);
      }
    }
  }
}
