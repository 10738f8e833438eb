// Which integers of 64 bits a function holds as two words (analyze/ranges/wrapping.ts says it), and how expressions are
// computed so. Where anything but such an operation or variable takes the value, it is joined to the common form.
import { Wrapping, type WrappingFacts } from "../analyze/ranges/wrapping.ts";
import type * as core from "../core/nodes.ts";
import { type CheckedPackage, fileOf } from "../load/program.ts";
import { isPackageLevel } from "../plan/packagevars.ts";
import type { Func, Obj, Var } from "../types/objects.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { inRef } from "./expressions/names.ts";
import type { Generator } from "./generator.ts";
import { type IntOp, wrap } from "./integers.ts";
import { basicKind, type IntKind, intKind, isWrappingKind } from "./kinds.ts";
import { fits, fitsInt32, rangeOf } from "./ranges.ts";
import {
  calledWords,
  complementOfWords,
  constantWords,
  negatedWords,
  numberWords,
  operationInWords,
  shiftedWords,
  type Words,
  words,
} from "./words.ts";

function wrapping(g: Generator): Wrapping {
  g.fn.wrapping ??= new Wrapping(factsOf(g), g.fn.root);
  return g.fn.wrapping;
}

function factsOf(g: Generator): WrappingFacts {
  return {
    kindOf(type) {
      const kind = g.under(type).kind === "basic" ? basicKind(type) : null;
      return kind !== null && isWrappingKind(kind) ? kind : null;
    },
    isBounded: (e) => (e.kind === "OpAssign" ? g.knownRange(e) : rangeOf(g, e)) !== null,
    isPlain: (v) => !isPackageLevel(v) && !inRef(g, v),
    givesWords: (call) => formOf(g, call)?.gives === true,
  };
}

/** The local variable is two of JS. */
export function isInWords(g: Generator, v: Obj): boolean {
  return !wrapping(g).isEmpty && wrapping(g).holds(v);
}

/** The expression is computed in words. */
export function computesWords(g: Generator, e: core.Expr): boolean {
  return !wrapping(g).isEmpty && wrapping(g).computes(e);
}

/** As an operand, the expression makes an operation one in words. */
export function feedsWords(g: Generator, e: core.Expr): boolean {
  return !wrapping(g).isEmpty && wrapping(g).feeds(e);
}

/** `x op= y` is computed in words. */
export function updatesWords(g: Generator, s: core.OpAssign): boolean {
  return !wrapping(g).isEmpty && wrapping(g).updates(s);
}

// ---- Variables

/** The two variables of one that is held so. */
export function wordsOfVariable(
  g: Generator,
  v: Var,
  pos?: number,
): { low: es.Identifier; high: es.Identifier } {
  const low = g.fn.locals.declare(v);
  const { highWords } = g.fn;
  const high = highWords.get(v) ?? g.fn.locals.unique(`${low}$hi`);
  highWords.set(v, high);
  return { low: b.id(low, pos, v.name), high: b.id(high) };
}

// ---- Values

/** The value of an expression of 64 bits. */
export function valueInWords(g: Generator, e: core.Expr): Words {
  if (e.kind === "Constant" && e.value.kind === "int") return constantWords(e.value.value, e.pos);
  if (!computesWords(g, e) && (rangeOf(g, e) !== null || !isOperation(e))) {
    return convertedWords(g, e) ?? commonInWords(g, e);
  }
  const kind = intKind(e.type)!;
  switch (e.kind) {
    case "Variable": {
      const { low, high } = wordsOfVariable(g, e.variable, e.pos);
      return words(low, high);
    }
    case "Unary": {
      const x = valueInWords(g, e.x);
      return e.op === "-" ? negatedWords(g, x, e.pos) : complementOfWords(x, e.pos);
    }
    case "Binary":
      return binaryInWords(g, e.op, valueInWords(g, e.x), e.y, kind, e.pos);
    case "Convert":
      return convertedWords(g, e)!;
    case "Call":
      return calledWords(g, callInWords(g, e)!);
    default:
      throw new Error(`no words of ${e.kind}`);
  }
}

/** An operation on integers, which may as well be one in words. */
function isOperation(e: core.Expr): boolean {
  return e.kind === "Binary" || e.kind === "Unary";
}

/** `x op y`, where x is in words. */
export function binaryInWords(
  g: Generator,
  op: core.ArithmeticOp,
  x: Words,
  y: core.Expr,
  kind: IntKind,
  pos: number,
): Words {
  if (op === "<<" || op === ">>")
    return shiftedWords(g, op, x, { e: g.expr(y), range: rangeOf(g, y) }, kind, pos);
  return operationInWords(g, op as IntOp, x, valueInWords(g, y), kind, pos);
}

/** An integer of any kind that is not in words. */
function commonInWords(g: Generator, e: core.Expr): Words {
  const value = { e: g.expr(e), range: rangeOf(g, e) };
  return numberWords(g, value) ?? splitWords(g, value.e, e.pos);
}

/** A value in the common form as words. */
export function splitWords(g: Generator, e: b.Expression, pos?: number): Words {
  return calledWords(g, g.callRuntime("toWords", [e], pos));
}

/** A conversion of an integer; null for other expressions. Those of 64 bits have the same words. */
function convertedWords(g: Generator, e: core.Expr): Words | null {
  if (e.kind !== "Convert" || intKind(e.x.type) === null || e.x.kind === "Constant") return null;
  return computesWords(g, e.x) ? valueInWords(g, e.x) : commonInWords(g, e.x);
}

// ---- Where the values leave

/** The value in the common form of an expression that is computed in words. */
export function joinedValue(g: Generator, e: core.Expr): b.Expression {
  const x = valueInWords(g, e);
  const range = rangeOf(g, e);
  if (fitsInt32(range)) return x.low;
  if (fits(range, { min: 0, max: 2 ** 32 - 1 })) return b.binary(">>>", x.low, b.num(0));
  return joinWords(g, x, intKind(e.type)!, e.pos);
}

export function joinWords(g: Generator, { low, high }: Words, kind: IntKind, pos?: number): b.Expression {
  return g.callRuntime(kind.signed ? "joinWords" : "joinWordsU", [low, high], pos);
}

/** The conversion of an expression that is computed in words to another kind of integer. */
export function convertWords(g: Generator, e: core.Expr, to: IntKind, pos: number): b.Expression {
  const x = valueInWords(g, e);
  return to.form === "small" ? wrap(x.low, to, true) : joinWords(g, x, to, pos);
}

// ---- Calls

/** A form of a function that takes and gives integers of 64 bits in words. */
interface WordsForm {
  readonly home: CheckedPackage;
  readonly name: string;
  takes(index: number): boolean;
  /** Its one result is the low word, and the high one is in `highWord`. */
  readonly gives: boolean;
}

/** The name of the companion's function that takes and gives words: `F$words` beside `F`; null if there is none. */
export function wordsForm(g: Generator, func: Func): string | null {
  const instance = g.analysis.instance(func, []);
  if (instance.decl.body !== null || instance.recv !== null) return null;
  const file = fileOf(instance.pkg, instance.decl);
  const companion = file && instance.pkg.companions.get(file.filename);
  if (!companion?.exports.has(`${func.name}$words`)) return null;
  return `${g.plan.names(instance.home).function(instance)}$words`;
}

function formOf(g: Generator, { callee, signature, spread }: core.Call): WordsForm | null {
  if (callee.kind !== "function" || callee.typeArgs.length > 0 || spread !== null) return null;
  const name = wordsForm(g, callee.func);
  if (name === null) return null;
  const is64 = (v: Var | undefined) => v !== undefined && /^u?int64$/.test(basicKind(v.type!) ?? "");
  const { home } = g.analysis.instance(callee.func, []);
  const { params, results } = signature;
  return { home, name, takes: (i) => is64(params.vars[i]), gives: is64(results.vars[0]) };
}

/** The call of its callee's form for words, if it has one and there are some. */
export function callInWords(g: Generator, e: core.Call): b.Expression | null {
  if (wrapping(g).isEmpty) return null;
  const form = formOf(g, e);
  if (form === null || !(form.gives || e.args.some((arg) => feedsWords(g, arg)))) return null;
  const args = e.args.flatMap((arg, i) => {
    if (!form.takes(i)) return [g.expr(arg)];
    const { low, high } = valueInWords(g, arg);
    return [low, high];
  });
  return b.call(g.moduleName(form.home, form.name, e.callee.pos, calleeName(e)), args, e.pos);
}

function calleeName({ callee }: core.Call): string | undefined {
  return callee.kind === "function" ? callee.func.name : undefined;
}
