// Number literals (specification: "Integer literals", "Floating-point literals", "Imaginary literals").

export interface NumberToken {
  token: "INT" | "FLOAT" | "IMAG";
  end: number;
  bad: boolean;
}

type ReportAt = (offset: number, message: string) => void;

const baseNames: Record<number, string> = { 2: "binary", 8: "octal", 10: "decimal", 16: "hexadecimal" };

/** A run of digits: what was seen in it, and the first digit that is too large for the base. */
interface Digits {
  end: number;
  any: boolean;
  separators: boolean;
  invalid: number;
}

const isDecimal = (c: number) => c >= 48 && c <= 57;
const isHex = (c: number) => isDecimal(c) || ((c | 32) >= 97 && (c | 32) <= 102);

function scanDigits(text: string, start: number, base: number): Digits {
  const result: Digits = { end: start, any: false, separators: false, invalid: -1 };
  const accepts = base === 16 ? isHex : isDecimal;
  for (; ; result.end++) {
    const c = text.charCodeAt(result.end);
    if (c === 95) {
      result.separators = true;
    } else if (accepts(c)) {
      result.any = true;
      if (base < 10 && c >= 48 + base && result.invalid < 0) result.invalid = result.end;
    } else {
      return result;
    }
  }
}

/** Scans the number literal at `start`, which is a digit, or a point before a digit. */
export function scanNumber(text: string, start: number, report: ReportAt): NumberToken {
  let at = start;
  let base = 10;
  let prefix = "";
  let bad = false;
  let token: NumberToken["token"] = "INT";
  let any = false;
  let separators = false;
  let invalid = -1;
  const error = (offset: number, message: string) => {
    if (!bad) report(offset, message);
    bad = true;
  };
  const digits = () => {
    const run = scanDigits(text, at, base);
    at = run.end;
    any ||= run.any;
    separators ||= run.separators;
    if (invalid < 0) invalid = run.invalid;
  };

  if (text.charCodeAt(at) !== 46) {
    if (text.charCodeAt(at) === 48) {
      prefix = String.fromCharCode(text.charCodeAt(at + 1) | 32);
      if (prefix === "x" || prefix === "o" || prefix === "b") {
        base = prefix === "x" ? 16 : prefix === "o" ? 8 : 2;
        at += 2;
      } else {
        prefix = "0";
      }
    }
    const run = scanDigits(text, at, prefix === "0" ? 8 : base);
    at = run.end;
    ({ any, separators, invalid } = run);
  }
  if (text.charCodeAt(at) === 46) {
    token = "FLOAT";
    if (prefix === "o" || prefix === "b") error(at, `invalid radix point in ${baseNames[base]} literal`);
    at++;
    digits();
  }
  if (!any) error(at, `${baseNames[base]} literal has no digits`);

  const e = text.charCodeAt(at) | 32;
  if (e === 101 || e === 112) {
    const letter = text[at];
    if (e === 101 && prefix !== "" && prefix !== "0") {
      error(at, `'${letter}' exponent requires decimal mantissa`);
    } else if (e === 112 && prefix !== "x") {
      error(at, `'${letter}' exponent requires hexadecimal mantissa`);
    }
    at++;
    token = "FLOAT";
    const sign = text.charCodeAt(at);
    if (sign === 43 || sign === 45) at++;
    const run = scanDigits(text, at, 10);
    at = run.end;
    separators ||= run.separators;
    if (!run.any) error(at, "exponent has no digits");
  } else if (prefix === "x" && token === "FLOAT") {
    error(at, "hexadecimal mantissa requires a 'p' exponent");
  }
  if (text.charCodeAt(at) === 105) {
    token = "IMAG";
    at++;
  }
  // A leading 0 means octal for integers only.
  if (token === "INT" && invalid >= 0) {
    const name = prefix === "0" ? "octal" : baseNames[base];
    error(invalid, `invalid digit '${text[invalid]}' in ${name} literal`);
  }
  if (separators) {
    const misplaced = misplacedSeparator(text, start, at);
    if (misplaced >= 0) error(misplaced, "'_' must separate successive digits");
  }
  return { token, end: at, bad };
}

/** The offset of the first `_` that does not stand between two digits (or a prefix and a digit), or -1. */
function misplacedSeparator(text: string, start: number, end: number): number {
  const prefix = text.charCodeAt(start + 1) | 32;
  const prefixed = text.charCodeAt(start) === 48 && (prefix === 120 || prefix === 111 || prefix === 98);
  const isDigit = prefixed && prefix === 120 ? isHex : isDecimal;
  let afterDigit = prefixed;
  for (let i = prefixed ? start + 2 : start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 95) {
      if (!afterDigit) return i;
      const next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
      if (next !== 95 && !isDigit(next)) return i;
      afterDigit = false;
    } else {
      afterDigit = isDigit(c);
    }
  }
  return -1;
}
