// Function bodies and initializers as the generator reads them: in gc's order of evaluation, long chains in steps.
import { panicsOf } from "../../core/effects.ts";
import type { InitializerBody } from "../../core/functions.ts";
import type * as core from "../../core/nodes.ts";
import type { FunctionBody } from "../../core/nodes.ts";
import { orderedFunction, orderedValues } from "../../core/order.ts";
import { mapped } from "../../core/rebuild.ts";
import type { Beside, CallLike, Hazards, Read } from "../../core/sequence.ts";
import { functionInSteps, inSteps } from "../../core/steps.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { Var } from "../../types/objects.ts";
import type { FuncInstance } from "../analysis.ts";
import { Memory } from "../memory/memory.ts";
import type { Ranges } from "../ranges/ranges.ts";
import type { Reachability } from "../reach/reachability.ts";
import type { NonNil } from "./nonnil.ts";

/** What is asked about the memory and the values of a function. */
interface Facts {
  interferes(call: CallLike, read: Read): boolean;
  isNoticed(call: CallLike, beside: Beside): boolean;
  overwrites(target: Exclude<core.Target, null>, read: Read): boolean;
  isSeen(target: Exclude<core.Target, null>): boolean;
  isInMemory(v: Var): boolean;
  isDeferredResult(v: Var): boolean;
  /** The expression, whose step panics in general, does not. */
  isProven(e: core.Expr): boolean;
}

type Question = { [Q in keyof Facts]: readonly [Q, ...Parameters<Facts[Q]>] }[keyof Facts];

/** The facts that the order of evaluation was settled by: where they are the same, the order is. */
export type Evaluation = readonly { readonly question: Question; readonly answer: boolean }[];

interface Ordered<T> {
  readonly tree: T;
  readonly evaluation: Evaluation;
}

export class Order {
  private readonly reach: Reachability;
  private readonly ranges: Ranges;
  private readonly nonNil: NonNil;
  private memory: Memory | null = null;
  private readonly bodies = new Map<FuncInstance, Ordered<FunctionBody>>();
  private readonly initializers = new Map<InitializerBody, Ordered<InitializerBody>>();

  constructor(reach: Reachability, ranges: Ranges, nonNil: NonNil) {
    this.reach = reach;
    this.ranges = ranges;
    this.nonNil = nonNil;
  }

  body(instance: FuncInstance): Ordered<FunctionBody> {
    let body = this.bodies.get(instance);
    if (body === undefined) {
      body = this.ordered(instance, (hazards) =>
        functionInSteps(orderedFunction(this.reach.instances.body(instance), hazards)),
      );
      this.bodies.set(instance, body);
    }
    return body;
  }

  initializer(pkg: CheckedPackage, index: number): Ordered<InitializerBody> {
    const init = this.reach.instances.initializer(pkg, index);
    let ordered = this.initializers.get(init);
    if (ordered === undefined) {
      ordered = this.ordered(null, (hazards) => orderedInitializer(init, hazards));
      this.initializers.set(init, ordered);
    }
    return ordered;
  }

  /** Whether the facts are what they were in another program; `within` is the function of this one. */
  stillHolds(evaluation: Evaluation, within: FuncInstance | null): boolean {
    const facts = this.facts(within);
    return evaluation.every(({ question, answer }) => answerOf(facts, question) === answer);
  }

  private ordered<T>(within: FuncInstance | null, order: (hazards: Hazards) => T): Ordered<T> {
    const facts = this.facts(within);
    const evaluation: { question: Question; answer: boolean }[] = [];
    const ask = (...question: Question): boolean => {
      const answer = answerOf(facts, question);
      evaluation.push({ question, answer });
      return answer;
    };
    const tree = order({
      writes: (call, read) => ask("interferes", call, read),
      isNoticed: (call, beside) => ask("isNoticed", call, beside),
      overwrites: (target, read) => ask("overwrites", target, read),
      isSeen: (target) => ask("isSeen", target),
      isInMemory: (v) => ask("isInMemory", v),
      isDeferredResult: (v) => ask("isDeferredResult", v),
      panics: (e) => {
        const panics = panicsOf(e);
        return panics.length > 0 && isProvable(e) && ask("isProven", e) ? [] : panics;
      },
    });
    return { tree, evaluation };
  }

  private facts(within: FuncInstance | null): Facts {
    const memory = () => (this.memory ??= new Memory(this.reach));
    return {
      interferes: (call, read) => memory().interferes(call, read, within),
      isNoticed: (call, beside) => memory().isNoticed(call, beside, within),
      overwrites: (target, read) => memory().overwrites(target, read),
      isSeen: (target) => memory().isSeen(target),
      isInMemory: (v) => memory().isInMemory(v),
      isDeferredResult: (v) => memory().deferred.has(v),
      isProven: (e) => this.isProven(e, within),
    };
  }

  private isProven(e: core.Expr, within: FuncInstance | null): boolean {
    if (e.kind === "Index") return this.ranges.inBounds(e.source, within);
    if (e.kind === "MethodValue") return this.nonNil.holds(e.callee.receiver, within);
    return e.kind === "Deref" && this.nonNil.holds(e.x, within);
  }
}

function isProvable({ kind }: core.Expr): boolean {
  return kind === "Index" || kind === "MethodValue" || kind === "Deref";
}

function answerOf(facts: Facts, [question, ...args]: Question): boolean {
  return (facts[question] as (...args: unknown[]) => boolean)(...args);
}

function orderedInitializer(init: InitializerBody, hazards: Hazards): InitializerBody {
  const list = init.spread === null ? init.values : [init.spread, ...init.values];
  const values = mapped(orderedValues(list, hazards), inSteps);
  if (values === list) return init;
  return init.spread === null ? { ...init, values } : { ...init, spread: values[0], values: values.slice(1) };
}
