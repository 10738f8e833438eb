// What the Go file beside it calls, as JavaScript writes it. What it gets is noted, for the tests.
export { again } from "./tools.js";

export const got = {};
globalThis.gotByCompanions = got;

export function Describe(o, p) {
  Object.assign(got, { o, p, isOwner: o.Owner === p, total: p.Total(2), plain: JSON.stringify(o.Lines) });
  p.Qty = 9;
  o.Lines[0].Qty = 7;
  return { SKU: `${o.Lines[1].SKU}é`, Qty: 7 };
}

export function first(...args) {
  got.first = args;
  return ["ü", args.length];
}

export const each = (list, f) => list.map((s, i) => f(s, i));

export const maker = (by) => (n) => n * by;

export function shape(s) {
  return s.side === undefined && s.Area() === 4 ? { Area: () => s.Area() + 1 } : s;
}

export const anything = (x) => {
  if (typeof x !== "object") return x;
  return x === null ? new Map() : { ...x, b: x.a.length };
};

export const at = (t, d) => new Date(t.getTime() + Number(d / 1_000_000n));

export const upper = (...words) => new Set(words.map((word) => word.toUpperCase()));

export const wrap = (error) => new Error("wrapped", { cause: error });

export const read = (r) => (r === null ? 0 : 1);

export function Line$rename(line, to) {
  const before = line.SKU;
  line.SKU = to;
  return before;
}

export function parse(s) {
  if (s === "x") throw new RangeError("no ünit");
  return s === "y" ? "1" : Number(s);
}

export function check(s) {
  if (s === "thrown") throw new SyntaxError(s);
  return s === "given" ? new Error(s) : null;
}

export function throws() {
  throw new Error("thrown", { cause: 1 });
}

export const quantity = (line) => line.Qty;

export const wrong = () => ({ Lines: [{ SKU: "a" }, { SKU: 4 }] });

export async function later(n) {
  if (n < 0) throw new Error("negative");
  await null;
  return n * 2;
}

export const arrow = async (n) => n + 1;

export const plain = (n) => Promise.resolve(n);

export const promise = (n) => (n < 0n ? Promise.reject(new Error("rejected")) : Promise.resolve(n + 1n));

export const fetch = (url, { signal }) =>
  url === "now"
    ? "at once"
    : new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

export const paint = (pixels, width) => pixels.fill(width, 1);
