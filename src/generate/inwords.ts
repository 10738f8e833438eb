// Which integers of 64 bits a function holds as two words (analyze/ranges/wrapping.ts says it), and how expressions are
// computed so. Where anything but such an operation or variable takes the value, it is joined to the common form.
import type { FuncInstance } from "../analyze/analysis.ts";
import { calledForm, takenBy, wrappingOf } from "../analyze/ranges/wordsforms.ts";
import type { Wrapping } from "../analyze/ranges/wrapping.ts";
import type * as core from "../core/nodes.ts";
import { wordsSuffix } from "../plan/names.ts";
import type { Obj, Var } from "../types/objects.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { partsInWords } from "./expressions/halves.ts";
import { uncopied } from "./expressions/pointers.ts";
import type { Generator } from "./generator.ts";
import { type IntOp, wrap } from "./integers.ts";
import { type IntKind, intKind } from "./kinds.ts";
import { methodCallOf } from "./methodcalls.ts";
import { fits, fitsInt32, rangeOf } from "./ranges.ts";
import { isOnlyRead } from "./reuse.ts";
import { literalElements, valueOfElement } from "./wordelements.ts";
import { valueOfField } from "./wordfields.ts";
import {
  calledWords,
  complementOfWords,
  constantWords,
  highWord,
  isCalled,
  negatedWords,
  numberWords,
  operationInWords,
  rotatedWords,
  shiftedWords,
  type Words,
  words,
} from "./words.ts";

function wrapping(g: Generator): Wrapping {
  g.fn.wrapping ??= wrappingOf(g.analysis, g.fn.instance, g.fn.root);
  return g.fn.wrapping;
}

/** The local variable is two of JS. */
export function isInWords(g: Generator, v: Obj): boolean {
  return !wrapping(g).isEmpty && wrapping(g).holds(v);
}

/** The expression is computed in words. */
export function computesWords(g: Generator, e: core.Expr): boolean {
  return !wrapping(g).isEmpty && wrapping(g).computes(e);
}

/** The expression has words to give, though it is not computed in words. */
function offersWords(g: Generator, e: core.Expr): boolean {
  return !wrapping(g).isEmpty && wrapping(g).offers(e);
}

/** The value is joined to the common form where it is wanted so. */
export function isJoined(g: Generator, e: core.Expr): boolean {
  return computesWords(g, e) || (e.kind === "Call" && offersWords(g, e));
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
  if (!isJoined(g, e) && (rangeOf(g, e) !== null || !isOperation(e))) {
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
      if (offersWords(g, e)) return partsInWords(g, e)!;
      return binaryInWords(g, e.op, valueInWords(g, e.x), e.y, kind, e.pos);
    case "Convert":
      return convertedWords(g, e)!;
    case "Call":
      return rotation(g, e) ?? calledWords(g, callInWords(g, e)!);
    case "Field":
      return valueOfField(g, e);
    case "Index":
      return valueOfElement(g, e);
    default:
      throw new Error(`no words of ${e.kind}`);
  }
}

/** The array of a variable whose elements are two words, by its literal. */
export function arrayInWords(g: Generator, literal: core.Expr): b.Expression {
  return literalElements(g, literal as core.ArrayLit, (e) => valueInWords(g, e));
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

/** The call in the form for words; null if the callee has none, or another one will do. */
export function callInWords(g: Generator, e: core.Call): b.Expression | null {
  const form = calledForm(g.analysis, e);
  if (form === null || e.spread !== null) return null;
  const isNeeded = form.instance.hasBody || isJoined(g, e) || e.args.some((arg) => feedsWords(g, arg));
  if (!isNeeded) return null;
  const { callee } = e;
  const args = () => e.args.flatMap((arg, i) => argumentOf(g, arg, form.takes[i]));
  if (callee.kind === "method") return methodCallOf(g, callee, wordsSuffix, args);
  const { home } = form.instance;
  const name = g.plan.names(home).function(form.instance) + wordsSuffix;
  return b.call(g.moduleName(home, name, callee.pos, form.instance.func.name), args(), e.pos);
}

/** The rotation by a constant that is a call in the source; null for other calls. */
function rotation(g: Generator, e: core.Call): Words | null {
  if (!calledForm(g.analysis, e)?.isRotation || e.spread !== null) return null;
  const [x, count] = e.args;
  const range = rangeOf(g, count);
  if (count.kind !== "Constant" || range === null) return null;
  return rotatedWords(g, valueInWords(g, x), range.min & 63, e.pos);
}

function argumentOf(g: Generator, arg: core.Expr, isInWords: boolean): b.Expression[] {
  if (!isInWords) return [uncopied(g, arg)];
  const { low, high } = valueInWords(g, arg);
  return [low, high];
}

// ---- Functions

/** The function at hand has the parameter as two. */
export function takesWords(g: Generator, v: Var): boolean {
  const { instance } = g.fn;
  const form = instance === null ? null : g.analysis.wordsForm(instance);
  return form !== null && takenBy(g.analysis.body(instance!), form).includes(v);
}

/** The function of the instance leaves the high word of its result in `highWord`. */
export function givesWords(g: Generator, instance: FuncInstance): boolean {
  return g.analysis.wordsForm(instance)?.gives === true;
}

/** The returned low word of a value, with the high one where the caller looks for it. */
export function returnedWords(g: Generator, e: core.Expr): b.Expression {
  const value = valueInWords(g, e);
  if (isCalled(value)) return value.low;
  const [before, low] = evaluated(g, value.low);
  return b.sequence(...before, b.assign(highWord(g), value.high), low);
}

/** What has to be evaluated before the high word, and the low word, which is only read then. */
function evaluated(g: Generator, low: b.Expression): [b.Expression[], b.Expression] {
  if (isOnlyRead(low)) return [[], low];
  if (low.type === "SequenceExpression") {
    const before = low.expressions as b.Expression[];
    const last = before.at(-1)!;
    if (isOnlyRead(last)) return [before.slice(0, -1), last];
  }
  const temp = g.temp();
  return [[b.assign(temp, low)], b.id(temp.name)];
}
