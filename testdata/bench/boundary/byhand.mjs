// The functions of calls.go as somebody would write them in JS who checks what they are given.

function integer(value, place, step = "") {
  if (typeof value !== "number")
    throw new TypeError(`${place}${step}: expected a number, found ${typeof value}`);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${place}${step}: ${value} is not a safe integer`);
  return value;
}

function string(value, place, step = "") {
  if (typeof value !== "string")
    throw new TypeError(`${place}${step}: expected a string, found ${typeof value}`);
  return value;
}

function boolean(value, place, step = "") {
  if (typeof value !== "boolean")
    throw new TypeError(`${place}${step}: expected a boolean, found ${typeof value}`);
  return value;
}

export function Add(a, b) {
  return integer(a, "a") + integer(b, "b");
}

export function Not(b) {
  return !boolean(b, "b");
}

const fields = new Set(["Name", "Qty"]);

/** A copy of a plain object: known fields only, which may be left out. */
function item(value, place) {
  if (typeof value !== "object" || value === null) throw new TypeError(`${place}: expected an object`);
  for (const name of Object.keys(value))
    if (!fields.has(name)) throw new TypeError(`${place}: there is no field ${name}`);
  const { Name = "", Qty = 0 } = value;
  return { Name: string(Name, place, ".Name"), Qty: integer(Qty, place, ".Qty") };
}

export function Len(s, it) {
  string(s, "s");
  const { Qty } = item(it, "it");
  return s.length + Qty;
}

/** A list of what the function checks. */
function list(values, place, check) {
  if (!Array.isArray(values)) throw new TypeError(`${place}: expected an array`);
  return values.map((value) => check(value, place));
}

export function Total(items) {
  let sum = 0;
  for (const { Qty } of list(items, "items", item)) sum += Qty;
  return sum;
}

export function Bytes(names) {
  let sum = 0;
  for (const name of list(names, "names", string)) sum += name.length;
  return sum;
}

export function Words(names) {
  return list(names, "names", string).slice(1);
}

class OddError extends Error {}

export function Half(n) {
  if (integer(n, "n") % 2 !== 0) throw new OddError("odd");
  return n / 2;
}

export class Item {
  constructor(init = {}) {
    const { Name, Qty } = item(init, "Item");
    this.Name = Name;
    this.Qty = Qty;
  }
}

export class Counter {
  #n = 0;

  Step(by) {
    this.#n += integer(by, "by");
    return this.#n;
  }
}
