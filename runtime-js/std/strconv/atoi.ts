// Reads integers. Numbers count as far as they are exact, bigints beyond.

import type { Int } from "../../numbers/integers.ts";

const good = 0;
const badSyntax = 1;
const outOfRange = 2;

/** Up to 15 decimal digits, with a sign or not. */
export function shortInt(s: string): [number, boolean] {
  const first = s.charCodeAt(0);
  let i = first === 45 || first === 43 ? 1 : 0;
  const digits = s.length - i;
  if (digits < 1 || digits > 15) return [0, false];
  let n = 0;
  for (; i < s.length; i++) {
    const digit = s.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return [0, false];
    n = n * 10 + digit;
  }
  return [first === 45 && n > 0 ? -n : n, true];
}

/** The value of a digit in bases up to 36; 99 for other chars. */
function digitValue(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const lower = c | 32;
  return lower >= 97 && lower <= 122 ? lower - 87 : 99;
}

/** What a literal's prefix says: its base and how many chars it takes. */
function prefix(s: string): [base: number, length: number] {
  if (s[0] !== "0") return [10, 0];
  if (s.length >= 3) {
    switch (s[1]) {
      case "b":
      case "B":
        return [2, 2];
      case "o":
      case "O":
        return [8, 2];
      case "x":
      case "X":
        return [16, 2];
    }
  }
  return [8, 1];
}

/** The digits of s up to max, which is 2**n - 1. Base 0 stands for a literal's prefix and underscores. */
export function scanDigits(s: string, base: number, max: Int): [n: Int, status: number] {
  const literal = base === 0;
  let i = 0;
  if (literal) [base, i] = prefix(s);
  let underscores = false;
  let n: Int = 0;
  for (; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === 95 && literal) {
      underscores = true;
      continue;
    }
    const digit = digitValue(c);
    if (digit >= base) return [0, badSyntax];
    if (typeof n === "number") {
      const next: number = n * base + digit;
      n = next <= Number.MAX_SAFE_INTEGER ? next : BigInt(n) * BigInt(base) + BigInt(digit);
    } else {
      n = n * BigInt(base) + BigInt(digit);
    }
    if (n > max) return [max, outOfRange];
  }
  if (underscores && !underscoresFit(s)) return [0, badSyntax];
  return [n, good];
}

/** Underscores stand between digits only, where a base prefix counts as a digit. */
export function underscoresFit(s: string): boolean {
  const number = s.replace(/^[+-]/, "");
  const rest = number.replace(/^0[box]/i, "0");
  return !(/^0x/i.test(number) ? /(^|[^\da-f])_|_([^\da-f]|$)/i : /(^|\D)_|_(\D|$)/).test(rest);
}
