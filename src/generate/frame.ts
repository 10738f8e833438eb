// The JS function that is being written: a declared function, a literal, or the body of a range over a function.
import type { Signature, Type } from "../types/types.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";

/** How `return` leaves the function. */
export type ReturnStyle =
  /** A JS return of the results. */
  | { kind: "plain" }
  /** Assigns to the result variables and leaves the body's `try`. */
  | { kind: "break"; label: string }
  /** Inside the body of a range over a function. */
  | { kind: "range"; body: RangeBody };

/** The closure that the body of a range over a function has become. */
export interface RangeBody {
  /** The frame around the loop. */
  readonly outer: Frame;
  /** Ways out of the body other than finishing an iteration and `break`, by what the loop is followed by. */
  readonly exits: RangeExit[];
  /** Variable that says how the body was left. */
  readonly exit: string;
}

export interface RangeExit {
  /** Equal for equal ways out. */
  readonly key: string;
  /** What the statement after the loop does. */
  readonly make: () => es.Statement[];
}

/** A statement that `break` or `continue` can leave or repeat. */
export interface JumpTarget {
  /** Go's label. */
  readonly label: string | null;
  readonly frame: Frame;
  /** `continue` may mean it. */
  readonly isLoop: boolean;
  /** An unlabelled JS `break` or `continue` inside means it. */
  readonly isJs: boolean;
  /** JS label of the statement; set by the first jump that needs it. */
  breakLabel: string | null;
  /** `continue` leaves this block, which is the loop's body; else it is a JS `continue`. */
  readonly continueBlock: { label: string; used: boolean } | null;
  /** The loop's body is a closure: how it ends. */
  readonly body: RangeBody | null;
  /** A loop of the generator's own, which no Go statement means. */
  readonly isBarrier?: boolean;
}

/** How a goto reaches its label. */
export type GotoLabel =
  | { kind: "break" | "continue"; jsLabel: string }
  | { kind: "state"; jsLabel: string; state: string; part: number };

/** A deferred call that the function makes when it ends. */
export interface PlainDefer {
  /** Variable that says whether a panic makes the call. */
  readonly panics: string;
  /** The call on the way out without a panic. */
  readonly call: b.Expression;
  /** The call on the way of the panic in the catch clause. */
  readonly unwind: b.Expression;
  /** The function is a guard: see runtime-js/panics/guards.ts. */
  readonly isGuard: boolean;
}

export class Frame {
  readonly parent: Frame | null;
  readonly signature: Signature | null;
  /** It is an async function. */
  async: boolean;
  /** In the sync form of a function that may block, which does not wait where the other form does. */
  readonly isSync: boolean;
  /** Names of the result variables, where results are variables. */
  results: b.Expression[] | null = null;
  /** Which of them are read by closures or through pointers, also after a return statement, with their types. */
  readonly sharedResults: (Type | null)[] = [];
  /** Variables of unnamed results, where a return statement cannot return them itself. */
  readonly hiddenResults: b.Expression[] = [];
  returns: ReturnStyle = { kind: "plain" };
  /** The one result is the low word, the high one is left in `highWord`. */
  readonly givesWords: boolean;
  /** Name of the Defers object, where defers are in a list. */
  defers: string | null = null;
  /** Where all defers are plain ones (plaindefers.ts): those whose `try` has not begun. */
  plainDefers: PlainDefer[] | null = null;
  /** Name of the panic that `recover` may take. */
  panicName: string | null = null;
  /** Labels that gotos can jump to, by Go's name. */
  readonly gotos = new Map<string, GotoLabel>();
  /** What `break` and `continue` can mean, innermost last. */
  readonly targets: JumpTarget[] = [];
  private used = 0;
  private next = 0;
  private readonly extra: string[] = [];

  constructor(
    parent: Frame | null,
    signature: Signature | null,
    async: boolean,
    isSync: boolean,
    givesWords = false,
  ) {
    this.givesWords = givesWords;
    this.parent = parent;
    this.signature = signature;
    this.async = async;
    this.isSync = isSync;
  }

  /** A variable for the value of a subexpression, free again at the end of the statement. */
  temp(): string {
    this.next++;
    this.used = Math.max(this.used, this.next);
    return `$${this.next}`;
  }

  /** Declares a variable for the whole function. */
  declare(name: string): void {
    if (!this.extra.includes(name)) this.extra.push(name);
  }

  mark(): number {
    return this.next;
  }

  release(mark: number): void {
    this.next = mark;
  }

  /** The declaration of all temporaries, or none; but for those that `declared` has, which gets the others. */
  declareTemps(declared = new Set<string>()): es.Statement[] {
    const own = [...this.extra];
    for (let i = 1; i <= this.used; i++) own.push(`$${i}`);
    const names = own.filter((name) => !declared.has(name));
    for (const name of names) declared.add(name);
    if (names.length === 0) return [];
    const declarations = names.map(
      (name): es.VariableDeclarator => ({ type: "VariableDeclarator", id: b.id(name), init: null }),
    );
    return [{ type: "VariableDeclaration", kind: "let", declarations }];
  }
}
