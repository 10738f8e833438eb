// What is known of the values of a variable or an expression: a few constants and functions, or nothing.
import type * as estree from "estree";

export type Constant = string | number | boolean | null | undefined | estree.FunctionDeclaration;
/** The empty set is that of what no code reaches. */
export type Values = ReadonlySet<Constant> | null;

/** Any value. */
export const anything: Values = null;
export const nothing: Values = new Set();
/** Larger sets say little. Formats are many, but short. */
const largest = 2000;

export const only = (value: Constant): Values => new Set([value]);

export function union(a: Values, b: Values): Values {
  if (a === null || b === null) return anything;
  if (b.size === 0) return a;
  const all = new Set([...a, ...b]);
  if (all.size === a.size) return a;
  return all.size > largest ? anything : all;
}

export function functionsIn(values: Values): estree.FunctionDeclaration[] {
  return values === null ? [] : [...values].filter(isFunction);
}

export function isFunction(value: Constant): value is estree.FunctionDeclaration {
  return typeof value === "object" && value !== null;
}

/** Whether a condition with these values may hold, and may not. */
export function truth(values: Values): { mayHold: boolean; mayFail: boolean } {
  if (values === null) return { mayHold: true, mayFail: true };
  const list = [...values];
  return { mayHold: list.some(Boolean), mayFail: !list.every(Boolean) };
}

/** Of any constants. */
const equalities: Partial<Record<string, (x: Constant, y: Constant) => boolean>> = {
  "===": (x, y) => x === y,
  "!==": (x, y) => x !== y,
};

const operations: Partial<Record<string, (x: number, y: number) => Constant>> = {
  "<": (x, y) => x < y,
  "<=": (x, y) => x <= y,
  ">": (x, y) => x > y,
  ">=": (x, y) => x >= y,
  "&": (x, y) => x & y,
  "|": (x, y) => x | y,
};

/** So many results are computed; many operands can be anything. */
const mostPairs = 10_000;

/** The results of a binary operator. */
export function operated(operator: string, x: Values, y: Values): Values {
  const equal = equalities[operator];
  if (x === null || y === null || x.size * y.size > mostPairs) return anything;
  if (equal !== undefined) return pairs(x, y, equal);
  const operate = operations[operator];
  const isNumber = (value: Constant) => typeof value === "number";
  if (operate === undefined || ![...x, ...y].every(isNumber)) return anything;
  return pairs(x as ReadonlySet<number>, y as ReadonlySet<number>, operate);
}

function pairs<T extends Constant>(
  x: ReadonlySet<T>,
  y: ReadonlySet<T>,
  operate: (x: T, y: T) => Constant,
): Values {
  const results = new Set<Constant>();
  for (const a of x)
    for (const b of y) {
      const result = operate(a, b);
      results.add(result);
      // A declaration is that of many closures.
      if (isFunction(a) && a === (b as Constant)) results.add(!result);
    }
  return results;
}
