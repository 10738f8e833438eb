// Where a function uses its integers of 64 bits: a variable that only operations in words read is better held so, too.
import type * as core from "../../core/nodes.ts";
import type { Var } from "../../types/objects.ts";
import type { Wrapping, WrappingFacts } from "./wrapping.ts";
import type { Holder } from "./wrapping-signs.ts";

/** What takes the value of an expression. */
type User = core.Binary | core.Unary | core.Convert | core.Compare | core.OpAssign | Assignment | Argument;

/** It becomes the value of a variable or field. */
interface Assignment {
  readonly kind: "assignment";
  readonly to: Holder;
}

/** It is passed to a function. */
interface Argument {
  readonly kind: "argument";
  readonly of: core.Call;
  readonly index: number;
}

/** What a use wants its value as. */
type Wanted = "words" | "common" | "either";

export class WrappingUses {
  private readonly facts: WrappingFacts;
  private readonly occurrences = new Map<Var, core.Variable[]>();
  private readonly users = new Map<core.Expr, User>();
  /** Variables where they are assigned, which decides nothing. */
  private readonly targets = new Set<core.Expr>();

  constructor(facts: WrappingFacts) {
    this.facts = facts;
  }

  variables(): Iterable<Var> {
    return this.occurrences.keys();
  }

  /** Notes a node, parents first. */
  visit(node: core.Node): void {
    switch (node.kind) {
      case "Variable":
        if (this.facts.kindOf(node.type) !== null) this.occur(node);
        break;
      case "Binary":
        this.users.set(node.x, node);
        if (node.op !== "<<" && node.op !== ">>") this.users.set(node.y, node);
        break;
      case "Compare":
        this.users.set(node.x, node).set(node.y, node);
        break;
      case "Unary":
      case "Convert":
        this.users.set(node.x, node);
        break;
      case "Call":
        node.args.forEach((arg, index) => this.users.set(arg, { kind: "argument", of: node, index }));
        break;
      case "OpAssign":
        this.targets.add(node.target);
        if (node.op !== "<<" && node.op !== ">>") this.users.set(node.value, node);
        break;
      case "IncDec":
        this.targets.add(node.target);
        break;
      case "Assign":
        node.targets.forEach((target, i) => this.assign(target, node.values[i]));
        break;
      case "Define":
        node.left.forEach((left, i) => {
          if (left.kind === "new") this.users.set(node.values[i], { kind: "assignment", to: left.variable });
          else if (left.kind === "old") this.assign(left.target, node.values[i]);
        });
        break;
    }
  }

  private occur(e: core.Variable): void {
    const list = this.occurrences.get(e.variable);
    if (list === undefined) this.occurrences.set(e.variable, [e]);
    else list.push(e);
  }

  private assign(target: core.Target, value: core.Expr): void {
    if (target?.kind === "Field" || target?.kind === "Index")
      this.users.set(value, { kind: "assignment", to: target });
    if (target?.kind !== "Variable") return;
    this.targets.add(target);
    this.users.set(value, { kind: "assignment", to: target.variable });
  }

  /** No use of the variable wants the common form, and some want words. */
  areInWords(v: Var, wrapping: Wrapping): boolean {
    const reads = this.occurrences.get(v)!.filter((e) => !this.targets.has(e));
    const wanted = reads.map((e) => (this.facts.isBounded(e) ? "common" : this.wanted(e, wrapping)));
    return wanted.includes("words") && !wanted.includes("common");
  }

  private isHeld(to: Holder, wrapping: Wrapping): boolean {
    if (to.kind === "Field") return this.facts.holdsField(to);
    return to.kind === "Index" ? this.facts.holdsElement(to) : wrapping.holds(to);
  }

  private wanted(operand: core.Expr, wrapping: Wrapping): Wanted {
    const { facts } = this;
    for (let e = operand; ; ) {
      const user = this.users.get(e);
      switch (user?.kind) {
        case "assignment":
          // Where it only becomes the value of another one, nothing is won.
          return this.isHeld(user.to, wrapping) ? "either" : "common";
        case "argument":
          return facts.takesWords(user.of, user.index) ? "words" : "common";
        case "OpAssign":
          return wrapping.updates(user) ? "words" : "common";
        case "Compare": {
          const other = user.x === e ? user.y : user.x;
          if (wrapping.feeds(other)) return "words";
          return other.kind === "Constant" ? "either" : "common";
        }
        case "Binary":
        case "Unary":
          if (wrapping.computes(user)) return "words";
          if (facts.kindOf(user.type) === null) return "common";
          // What is left of one of 64 bits, shifted to the right, is small and yet best taken from its words.
          if (facts.isBounded(user) && !(user.kind === "Binary" && user.op === ">>")) return "common";
          e = user;
          break;
        case "Convert":
          if (wrapping.computes(user)) return "words";
          return facts.isWord(user.type) ? "either" : "common";
        default:
          return "common";
      }
    }
  }
}
