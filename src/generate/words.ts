// A value of 64 bits as two expressions of int32 words, and the operations on such values: in line where they are short,
// else calls of the runtime (runtime-js/numbers/wordpairs.ts).
import type * as core from "../core/nodes.ts";
import type { Pos } from "../source/position.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import type { Generator } from "./generator.ts";
import type { IntOp, IntOperand } from "./integers.ts";
import type { IntKind } from "./kinds.ts";
import { lowBits } from "./lowbits.ts";
import { fits, fitsInt32 } from "./ranges.ts";
import { isOnlyRead, isSimple, reuse } from "./reuse.ts";
import { isSame, propertyOf } from "./same.ts";

/**
 * `low` is evaluated first, and may call and assign temporaries. `high` reads variables and temporaries, and calculates;
 * where `isFragile`, it also reads what the last call in `low` has left for it, which the next call overwrites.
 */
export interface Words {
  readonly low: b.Expression;
  readonly high: b.Expression;
  readonly isFragile: boolean;
  /** It is the product of these arguments of `scaleWords`, which can add a number besides: of 32 bits, without sign. */
  readonly scaling?: readonly b.Expression[];
  /** The low word is not negative. */
  readonly isPositive?: boolean;
}

export function words(low: b.Expression, high: b.Expression, isFragile = false): Words {
  return { low, high, isFragile };
}

/** What a call gives whose result is the low word. */
export function calledWords(g: Generator, call: b.Expression): Words {
  return words(call, highWord(g), true);
}

/** Where a call has left the high word of its result. */
export function highWord(g: Generator): b.MemberExpression {
  return b.element(g.runtime("highWord"), b.num(0));
}

/** The value is what a call gives, and nothing else. */
export function isCalled({ low, high, isFragile }: Words): boolean {
  return isFragile && low.type === "CallExpression" && high.type === "MemberExpression";
}

/** Two words of which one is evaluated first. */
export function wordsInOrder(
  g: Generator,
  first: b.Expression,
  second: b.Expression,
  isHighFirst: boolean,
): Words {
  const [low, high] = isHighFirst ? [second, first] : [first, second];
  if (!calls(first) && !calls(second)) return words(low, high, true);
  const [one, other] = [g.temp(), g.temp()];
  const [l, h] = isHighFirst ? [other, one] : [one, other];
  return words(b.sequence(b.assign(one, first), b.assign(other, second), b.id(l.name)), b.id(h.name));
}

export function constantWords(value: bigint, pos?: Pos): Words {
  if (BigInt.asIntN(32, value) === value) return words(b.num(Number(value), pos), b.num(value < 0n ? -1 : 0));
  return words(wordOf(value, pos), wordOf(value >> 32n, pos));
}

/** The low 32 bits of a constant: large ones as people write masks. */
function wordOf(value: bigint, pos?: Pos): b.Expression {
  const signed = Number(BigInt.asIntN(32, value));
  if (signed >= -0x10000 && signed < 0x10000) return b.num(signed, pos);
  const literal = b.raw(`0x${(signed >>> 0).toString(16)}`, signed >>> 0, pos);
  return signed < 0 ? b.binary("|", literal, b.num(0), pos) : literal;
}

/** A number of at most 32 bits; null for others. */
export function numberWords(g: Generator, { e, range }: IntOperand): Words | null {
  if (fits(range, { min: 0, max: 2 ** 31 - 1 })) return { ...words(e, b.num(0)), isPositive: true };
  if (fits(range, { min: 0, max: 2 ** 32 - 1 })) return words(b.binary("|", lowBits(e), b.num(0)), b.num(0));
  if (!fitsInt32(range)) return null;
  const { first, again } = reuse(g, e);
  return words(first, b.binary(">>", again(), b.num(31)), isReadAgain(again()));
}

/** What is used for the second time is a property, which a call may have changed. */
function isReadAgain(again: b.Expression): boolean {
  return again.type === "MemberExpression";
}

// ---- Operands

/** The same value, whose high word stays readable whatever is called. */
export function settled(g: Generator, x: Words): Words {
  if (!x.isFragile) return x;
  const [low, high] = [g.temp(), g.temp()];
  return words(b.sequence(b.assign(low, x.low), b.assign(high, x.high), b.id(low.name)), b.id(high.name));
}

/** Two operands, of which the second is evaluated between the words of the first. */
function operands(g: Generator, x: Words, y: Words): [Words, Words] {
  return x.isFragile && calls(y.low) ? [settled(g, x), y] : [x, y];
}

/** The evaluation may call something. */
function calls(e: es.Expression | es.PrivateIdentifier): boolean {
  switch (e.type) {
    case "Identifier":
    case "Literal":
    case "ThisExpression":
      return false;
    case "UnaryExpression":
      return calls(e.argument);
    case "BinaryExpression":
    case "LogicalExpression":
      return calls(e.left) || calls(e.right);
    case "AssignmentExpression":
      return e.left.type !== "Identifier" || calls(e.right);
    case "SequenceExpression":
      return e.expressions.some(calls);
    case "MemberExpression":
      return !isOfEngine(e) || calls(e.object as es.Expression) || (e.computed && calls(e.property));
    case "CallExpression":
      return !readsChar(e) || e.arguments.some((arg) => calls(arg as es.Expression));
    default:
      return true;
  }
}

/** An element, or a property of arrays, slices and strings or a word of a field, which no accessor of the program stands for. */
function isOfEngine({ computed, property }: es.MemberExpression): boolean {
  return (
    computed ||
    (property.type === "Identifier" && /^(array|offset|length)$|\$(lo|hi|elements)$/.test(property.name))
  );
}

/** `s.charCodeAt(i)` of a variable. */
function readsChar({ callee }: es.CallExpression): boolean {
  if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return false;
  return callee.property.type === "Identifier" && callee.property.name === "charCodeAt";
}

// ---- Operations

export function operationInWords(
  g: Generator,
  op: IntOp,
  x: Words,
  y: Words,
  { signed }: IntKind,
  pos?: Pos,
): Words {
  switch (op) {
    case "&":
    case "|":
    case "^":
    case "&^":
      return bitwise(g, op, x, y, pos);
    case "/":
    case "%": {
      const name = op === "/" ? "divWords" : "remWords";
      return calledWords(g, g.callRuntime(signed ? name : `${name}U`, pairs(x, y), pos));
    }
    case "*":
      return multiplied(g, x, y, pos);
    default:
      return summed(g, op, x, y, pos);
  }
}

/** By less than 2^21, the product of a word is exact as a double, also with another word added. */
const GREATEST_SCALE = 2 ** 21 - 1;

function multiplied(g: Generator, x: Words, y: Words, pos?: Pos): Words {
  if (isScale(y)) return scaled(g, x, y.low, pos);
  if (isScale(x)) return scaled(g, y, x.low, pos);
  return calledWords(g, g.callRuntime("mulWords", pairs(x, y), pos));
}

function scaled(g: Generator, { low, high }: Words, by: b.Expression, pos?: Pos): Words {
  const scaling = [low, high, by];
  return { ...calledWords(g, g.callRuntime("scaleWords", scaling, pos)), scaling };
}

function isScale({ low, high }: Words): boolean {
  return (
    isZero(high) && low.type === "Literal" && Number(low.value) >= 0 && Number(low.value) <= GREATEST_SCALE
  );
}

/** `h*31 + c` by one call; null for other sums. */
function scaledSum(g: Generator, x: Words, y: Words, pos?: Pos): Words | null {
  if (y.scaling !== undefined && x.scaling === undefined && isOnlyRead(x.low)) return scaledSum(g, y, x, pos);
  if (x.scaling === undefined || !isZero(y.high)) return null;
  const isPositive = y.isPositive || (y.low.type === "Literal" && Number(y.low.value) >= 0);
  const added = isPositive ? y.low : b.binary(">>>", y.low, b.num(0));
  return calledWords(g, g.callRuntime("scaleWords", [...x.scaling, added], pos));
}

/** Arguments are evaluated in their order: each high word is read before the next call. */
function pairs(x: Words, y: Words): b.Expression[] {
  return [x.low, x.high, y.low, y.high];
}

/** In line, unless the operands are calls both. */
function summed(g: Generator, op: "+" | "-", x: Words, y: Words, pos?: Pos): Words {
  const sum = op === "+" ? scaledSum(g, x, y, pos) : null;
  if (sum !== null) return sum;
  if (x.isFragile && calls(y.low))
    return calledWords(g, g.callRuntime(op === "+" ? "addWords" : "subWords", pairs(x, y), pos));
  const [a, c] = [reuse(g, x.low), reuse(g, y.low)];
  const low = b.binary("|", b.binary(op, a.first, c.first, pos), b.num(0));
  const carried = g.callRuntime(op === "+" ? "carry" : "borrow", [a.again(), c.again()]);
  const highs = isZero(y.high) ? x.high : b.binary(op, x.high, y.high);
  const total = op === "+" && isZero(highs) ? carried : b.binary(op, highs, carried);
  return words(low, b.binary("|", total, b.num(0)), x.isFragile || y.isFragile);
}

function bitwise(g: Generator, op: "&" | "|" | "^" | "&^", left: Words, right: Words, pos?: Pos): Words {
  const [x, y] = operands(g, left, right);
  const low = bits(op, x.low, y.low, pos);
  return words(low, bits(op, x.high, y.high, pos), x.isFragile || y.isFragile);
}

/** `x op y`, without what a constant makes superfluous. */
function bits(op: "&" | "|" | "^" | "&^", x: b.Expression, y: b.Expression, pos?: Pos): b.Expression {
  const [left, right] = [lowBits(x), lowBits(y)];
  if (op === "&^") return isZero(y) ? x : b.binary("&", left, b.unary("~", right), pos);
  if (op !== "&") {
    if (isZero(y)) return x;
    return isZero(x) ? y : b.binary(op, left, right, pos);
  }
  if ((isZero(x) && isOnlyRead(y)) || (isZero(y) && isOnlyRead(x))) return b.num(0);
  return b.binary("&", left, right, pos);
}

function isZero(e: b.Expression): boolean {
  return e.type === "Literal" && e.value === 0;
}

export function negatedWords(g: Generator, x: Words, pos?: Pos): Words {
  return calledWords(g, g.callRuntime("negWords", [x.low, x.high], pos));
}

export function complementOfWords(x: Words, pos?: Pos): Words {
  return words(b.unary("~", lowBits(x.low), pos), b.unary("~", lowBits(x.high), pos), x.isFragile);
}

// ---- Shifts

export function shiftedWords(
  g: Generator,
  op: "<<" | ">>",
  x: Words,
  count: IntOperand,
  kind: IntKind,
  pos?: Pos,
): Words {
  const { e, range } = count;
  const isFixed = range !== null && range.min === range.max && isOnlyRead(e);
  const n = isFixed ? range.min : -1;
  if (n < 0 || n > 63) {
    const name = op === "<<" ? "shlWords" : kind.signed ? "shrWords" : "shrWordsU";
    const known = fits(range, { min: 0, max: 64 }) ? e : g.callRuntime("shiftCount", [e], pos);
    return calledWords(g, g.callRuntime(name, [x.low, x.high, known], pos));
  }
  if (n === 0) return x;
  if (op === "<<") return n < 32 ? shortLeft(g, x, n, pos) : longLeft(g, x, n - 32, pos);
  return n < 32 ? shortRight(g, x, n, kind, pos) : longRight(g, x, n - 32, kind, pos);
}

function shortLeft(g: Generator, x: Words, n: number, pos?: Pos): Words {
  const { first, again } = reuse(g, x.low);
  const carried = b.binary(">>>", again(), b.num(32 - n));
  const high = bits("|", b.binary("<<", x.high, b.num(n)), carried);
  return words(b.binary("<<", first, b.num(n), pos), high, x.isFragile);
}

function longLeft(g: Generator, x: Words, n: number, pos?: Pos): Words {
  const { first, again } = reuse(g, x.low, isLeftOut(x.low));
  const low = isLeftOut(x.low) ? b.num(0) : b.sequence(first, b.num(0));
  const high = n === 0 ? again() : b.binary("<<", again(), b.num(n), pos);
  return words(low, high, isReadAgain(again()));
}

function shortRight(g: Generator, x: Words, n: number, { signed }: IntKind, pos?: Pos): Words {
  const { first, again } = reuse(g, x.high);
  const low = b.binary(">>>", x.low, b.num(n), pos);
  const carried = b.binary("<<", first, b.num(32 - n));
  const high = b.binary(signed ? ">>" : ">>>", again(), b.num(n), pos);
  return words(bits("|", low, carried), high, isReadAgain(again()));
}

function longRight(g: Generator, x: Words, n: number, { signed }: IntKind, pos?: Pos): Words {
  const { first, again } = reuse(g, x.high, !signed);
  const word = n === 0 ? first : b.binary(signed ? ">>" : ">>>", first, b.num(n), pos);
  const low = isLeftOut(x.low) ? word : b.sequence(x.low, word);
  if (!signed) return words(low, b.num(0));
  return words(low, b.binary(">>", again(), b.num(31)), isReadAgain(again()));
}

/** Rotated to the left by fewer than 64 bits. */
export function rotatedWords(g: Generator, x: Words, n: number, pos?: Pos): Words {
  const [evaluated, low, high] = twice(g, x);
  const [a, c] = n < 32 ? [low, high] : [high, low];
  const count = n & 31;
  const word = (x: b.Expression, y: b.Expression) =>
    count === 0
      ? { ...x }
      : b.binary(
          "|",
          b.binary("<<", { ...x }, b.num(count), pos),
          b.binary(">>>", { ...y }, b.num(32 - count)),
        );
  return words(b.sequence(...evaluated, word(a, c)), word(c, a));
}

/** What is evaluated first, to have both words more than once. */
function twice(g: Generator, { low, high }: Words): [b.Expression[], b.Expression, b.Expression] {
  if (isSimple(low) && isSimple(high)) return [[], low, high];
  const [lowTemp, highTemp] = [g.temp(), g.temp()];
  return [[b.assign(lowTemp, low), b.assign(highTemp, high)], b.id(lowTemp.name), b.id(highTemp.name)];
}

/** A word that is not needed may be left out: one of a field, since the other one tells as well that there is no object. */
function isLeftOut(word: b.Expression): boolean {
  if (word.type !== "MemberExpression") return isOnlyRead(word);
  const object = word.object as b.Expression;
  if (!word.computed || object.type !== "MemberExpression")
    return isSimple(object) && (!word.computed || isOnlyRead(word.property));
  return isSimple(object.object as b.Expression) && !object.computed && isOnlyRead(word.property);
}

// ---- Comparisons

export function comparedWords(
  g: Generator,
  op: core.CompareOp,
  left: Words,
  right: Words,
  { signed }: IntKind,
  pos?: Pos,
): b.Expression {
  if (op !== "==" && op !== "!=") {
    if (signed && isNothing(right) && isOnlyRead(left.low) && (op === "<" || op === ">="))
      return b.binary(op, left.high, b.num(0), pos);
    const order = g.callRuntime(signed ? "compareWords" : "compareWordsU", pairs(left, right), pos);
    return b.binary(op, order, b.num(0), pos);
  }
  const operator = op === "==" ? "===" : "!==";
  if (isNothing(right)) return b.binary(operator, b.binary("|", left.low, left.high), b.num(0), pos);
  const [x, y] = operands(g, left, right);
  // The comparison of the low words must not leave out the evaluation of what the high ones read.
  const lows = b.binary(operator, x.low, y.low, pos);
  const highs = b.binary(operator, x.high, y.high, pos);
  return b.logical(op === "==" ? "&&" : "||", lows, highs, pos);
}

function isNothing({ low, high }: Words): boolean {
  return isZero(low) && isZero(high);
}

// ---- Assignments

/** A variable, property or element that is one of two words. */
export type WordTarget = es.Identifier | es.MemberExpression;

/** Properties or elements for the words of one. */
export interface WordPlace {
  readonly low: es.MemberExpression;
  readonly high: es.MemberExpression;
}

/** Gives the variables or properties `low` and `high` the words of a value. */
export function assignWords(
  g: Generator,
  low: WordTarget,
  high: WordTarget,
  value: Words,
  pos?: Pos,
): b.Expression[] {
  const toHigh = assignment(high, value.high, pos);
  const toLow = (e: b.Expression) => assignment(low, e, pos);
  if (!mentions(value.high, nameOf(low))) return [...toLow(value.low), ...toHigh];
  if (isOnlyRead(value.low) && !mentions(value.low, nameOf(high))) return [...toHigh, ...toLow(value.low)];
  const temp = g.temp();
  return [b.assign(temp, value.low), ...toHigh, ...toLow(b.id(temp.name))];
}

/** Stands for elements of all arrays. */
const ELEMENT = "[]";

/** Properties count by their names, whatever object they are of: two pointers may be the same. So do elements. */
function nameOf(target: WordTarget): string {
  if (target.type === "Identifier") return target.name;
  return target.computed ? ELEMENT : propertyOf(target);
}

const compound = new Set(["&", "|", "^", "<<", ">>", ">>>"]);

/** `x = x ^ y` as `x ^= y`, none for `x = x`. */
function assignment(target: WordTarget, value: b.Expression, pos?: Pos): b.Expression[] {
  const isOwn = (e: es.Expression | es.PrivateIdentifier) => isSame(e, target);
  if (value.type === "BinaryExpression" && compound.has(value.operator) && isOwn(value.left))
    return [b.assign({ ...target }, value.right, `${value.operator}=` as es.AssignmentOperator, pos)];
  return isOwn(value) ? [] : [b.assign({ ...target }, value, "=", pos)];
}

function isHighWord(array: es.Expression | es.Super): boolean {
  const name =
    array.type === "MemberExpression" ? propertyOf(array) : array.type === "Identifier" ? array.name : "";
  return /^\$?highWord$/.test(name);
}

function mentions(e: es.Expression | es.PrivateIdentifier, name: string): boolean {
  switch (e.type) {
    case "Identifier":
      return e.name === name;
    case "UnaryExpression":
      return mentions(e.argument, name);
    case "BinaryExpression":
    case "LogicalExpression":
      return mentions(e.left, name) || mentions(e.right, name);
    case "SequenceExpression":
      return e.expressions.some((part) => mentions(part, name));
    case "AssignmentExpression":
      return mentions(e.right, name);
    case "MemberExpression":
      if (e.computed ? name === ELEMENT && !isHighWord(e.object) : propertyOf(e) === name) return true;
      return mentions(e.object as es.Expression, name) || (e.computed && mentions(e.property, name));
    case "CallExpression":
      return (
        e.arguments.some((arg) => mentions(arg as es.Expression, name)) ||
        mentions(e.callee as es.Expression, name)
      );
    default:
      return false;
  }
}
