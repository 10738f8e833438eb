// What the runtime itself prints: the builtins print and println, and the values of panics.
import { address } from "./addresses.ts";
import { fromJSError, type GoPanic } from "./errors.ts";
import { host } from "./host.ts";

// The kinds that print in a form of their own; see Kind in types.ts, which a program without types does not need.
const [BOOL, INT, UINTPTR, FLOAT32, FLOAT64, COMPLEX64, COMPLEX128, SLICE, STRING] = [
  1, 2, 12, 13, 14, 15, 16, 23, 24,
];

/** A float as strconv's 'g' format with the shortest precision. */
export function formatFloat(x: number, shortest: string = String(Math.abs(x))): string {
  if (Number.isNaN(x)) return "NaN";
  if (!Number.isFinite(x)) return x > 0 ? "+Inf" : "-Inf";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  if (x === 0) return sign + "0";
  const [digits, exponent] = decimal(shortest);
  if (exponent < -4 || exponent >= 6) return sign + scientific(digits, exponent);
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return sign + digits + "0".repeat(exponent + 1 - digits.length);
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

/** The digits of a positive number that JS has printed, and the exponent of the first. */
function decimal(s: string): [string, number] {
  const [mantissa, e] = s.split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  const all = (whole + fraction).replace(/^0+/, "");
  const leading = (whole + fraction).length - all.length;
  return [all.replace(/0+$/, "") || "0", whole.length - 1 - leading + Number(e ?? 0)];
}

function scientific(digits: string, exponent: number): string {
  const fraction = digits.length > 1 ? "." + digits.slice(1) : "";
  const e = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits[0]}${fraction}e${exponent < 0 ? "-" : "+"}${e}`;
}

/** The shortest decimal text that gives the float32 x. */
function shortestFloat32(x: number): string {
  x = Math.abs(x);
  for (let precision = 1; precision < 9; precision++) {
    const s = x.toPrecision(precision);
    if (Math.fround(Number(s)) === x) return String(Number(s));
  }
  return String(Number(x.toPrecision(9)));
}

function formatFloat32(x: number): string {
  return formatFloat(x, shortestFloat32(x));
}

function formatComplex(c: { re: number; im: number }, format: (x: number) => string): string {
  const im = format(c.im);
  return `(${format(c.re)}${/^[+-]/.test(im) ? "" : "+"}${im}i)`;
}

/** A value of a basic kind as print shows it; null for other kinds. */
function formatBasic(kind: number, value: any): string | null {
  if (kind === BOOL || (kind >= INT && kind <= UINTPTR)) return String(value);
  if (kind === FLOAT32) return formatFloat32(value);
  if (kind === FLOAT64) return formatFloat(value);
  if (kind === COMPLEX64) return formatComplex(value, formatFloat32);
  if (kind === COMPLEX128) return formatComplex(value, formatFloat);
  return kind === STRING ? value : null;
}

/** A Box, without the code for boxes. */
function isBox(x: any): x is { type: { kind: number; string: string; pkgPath: string }; value: any } {
  return (
    typeof x === "object" && x !== null && "type" in x && "value" in x && typeof x.type?.string === "string"
  );
}

/** An argument of print or println: an interface value made of it. */
function format(x: any): string {
  if (typeof x === "string") return x;
  if (typeof x === "number") return formatFloat(x);
  if (typeof x === "boolean") return String(x);
  if (x === null) return "(0x0,0x0)";
  if (!isBox(x)) return address(x);
  const { type, value } = x;
  if (type.kind === SLICE) return `[${value.length}/${value.capacity}]${address(value.array)}`;
  return formatBasic(type.kind, value) ?? address(value);
}

export function print(...xs: any[]): void {
  host().write(2, xs.map(format).join(""));
}

export function println(...xs: any[]): void {
  host().write(2, xs.map(format).join(" ") + "\n");
}

/** The value of a panic as the report of it shows it. */
function formatPanicValue(x: any): string {
  if (typeof x === "string") return x;
  if (typeof x === "number") return formatFloat(x);
  if (typeof x === "boolean") return String(x);
  if (x === null) return "nil";
  if (typeof x.Error === "function") return x.Error();
  if (typeof x.String === "function") return x.String();
  if (!isBox(x)) return `(${x.$type?.string ?? typeof x}) ${address(x)}`;
  const { type, value } = x;
  const text = formatBasic(type.kind, value);
  if (text === null) return `(${type.string}) ${address(value)}`;
  if (type.pkgPath === "") return text;
  return type.kind === STRING
    ? `${type.string}("${text}")`
    : `${type.string}(${text.replace(/^\((.*)\)$/, "$1")})`;
}

/** "panic: …" for a panic nobody recovered, after those it replaced. Methods of the values are called. */
export function formatPanic(p: GoPanic): string {
  try {
    return formatChain(p, false) + (hasSignal(p) ? SIGNAL : "");
  } catch (e: any) {
    const signal = fromJSError(e) as GoPanic;
    return `fatal error: panic while printing panic value: ${whilePrinting(signal)}\n${signal.signal ? SIGNAL : ""}`;
  }
}

const SIGNAL = "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n";

/** One of the panics under way is the signal that a nil dereference is. */
function hasSignal(p: GoPanic | null): boolean {
  return p !== null && (p.signal || hasSignal(p.link));
}

/** Panics in a row with the same value are printed as one, the first. */
function formatChain(p: GoPanic, isRepanicked: boolean): string {
  if (p.link !== null && isSameValue(p.link.value, p.value)) return formatChain(p.link, true);
  const before = p.link === null ? "" : formatChain(p.link, false) + "\t";
  const state = !p.recovered ? "" : isRepanicked ? " [recovered, repanicked]" : " [recovered]";
  const text = formatPanicValue(p.value).replaceAll("\n", "\n\t");
  return `${before}panic: ${text}${state}\n`;
}

/** Go compares addresses: those of constants are the same for equal ones, as are those of errors with fixed texts. */
function isSameValue(x: any, y: any): boolean {
  if (x === y) return true;
  if (typeof x !== "object" || typeof y !== "object" || x === null || y === null) return false;
  if (isBox(x) && isBox(y)) {
    return x.type === y.type && x.value === y.value && formatBasic(x.type.kind, x.value) !== null;
  }
  const isFixed = /^runtime\.(?:errorString|plainError)$/.test(x.typeString) && !/ type /.test(x.message);
  return isFixed && x.typeString === y.typeString && x.message === y.message;
}

/** The value of a panic in a method that was to print another one. */
function whilePrinting(e: any): string {
  if (e?.name !== "GoPanic") return "type runtime.errorString";
  const { value } = e;
  if (typeof value === "string") return value;
  return "type " + (value?.type?.string ?? value?.typeString ?? value?.$type?.string ?? typeof value);
}
