// Go's values as they are inside, shown in consoles and debuggers: strings as text, not as their bytes, slices as what they
// refer to, maps and interface values as what they hold. Importing this module installs a formatter for Chromium's developer
// tools (setting "Custom formatters") and hooks for Node's inspection; nothing else imports it.
import { KeyedMap } from "../collections/maps.ts";
import { Slice } from "../collections/slice.ts";
import { toJS } from "../collections/strings.ts";
import { Ref } from "../pointers/pointers.ts";
import { Box } from "../types/interfaces.ts";

/** What a formatter gives: an element with its attributes and content, as JsonML. */
type Markup = [tag: string, attributes: object, ...content: unknown[]];

interface Formatter {
  header(value: unknown): Markup | null;
  hasBody(value: unknown): boolean;
  body(value: unknown): null;
}

/** More of a large value is shown where it is opened. */
const DEPTH = 6;
const LENGTH = 1000;

/** A Go value in a form that consoles show; values of JavaScript are themselves. */
export function shown(value: unknown): unknown {
  return formOf(value, DEPTH, new Map());
}

function formOf(value: unknown, depth: number, known: Map<object, unknown>): unknown {
  if (typeof value === "string") return toJS(value);
  if (typeof value !== "object" || value === null || depth === 0) return value;
  if (known.has(value)) return known.get(value);
  const inner = (x: unknown) => formOf(x, depth - 1, known);
  const noted = <T>(form: T): T => {
    known.set(value, form);
    return form;
  };
  if (value instanceof Box) return inner(value.value);
  if (value instanceof Ref) {
    const pointer = noted(named("Pointer"));
    return Object.assign(pointer, { value: inner(value.value) });
  }
  if (value instanceof Slice) return elementsOf(value, noted([]), inner);
  if (Array.isArray(value))
    return elementsOf({ array: value, offset: 0, length: value.length }, noted([]), inner);
  if (value instanceof Map || value instanceof KeyedMap) {
    const map = noted(new Map());
    for (const [key, x] of value) map.set(inner(key), inner(x));
    return map;
  }
  return isStruct(value) ? fieldsOf(value, noted(named(value.constructor.name)), inner) : value;
}

function elementsOf(
  { array, offset, length }: Pick<Slice, "array" | "offset" | "length">,
  list: unknown[],
  inner: (x: unknown) => unknown,
): unknown[] {
  for (let i = 0; i < Math.min(length, LENGTH); i++) list.push(inner(array[offset + i]));
  if (length > LENGTH) list.push(`… ${length - LENGTH} more`);
  return list;
}

function fieldsOf(value: object, form: object, inner: (x: unknown) => unknown): object {
  for (const [name, x] of Object.entries(value)) Object.assign(form, { [name]: inner(x) });
  return form;
}

/** An object whose class consoles call by a name. */
function named(name: string): object {
  const classes = { [name]: class {} };
  return new classes[name]();
}

/** An object of a class for a struct type. */
function isStruct(value: object): boolean {
  return typeof (value as { $clone?: unknown }).$clone === "function";
}

function isGo(value: unknown): value is object {
  const isObject = typeof value === "object" && value !== null;
  return isObject && (isStruct(value) || [Slice, KeyedMap, Box, Ref].some((Class) => value instanceof Class));
}

const formatter: Formatter = {
  header(value) {
    if (!isGo(value)) return null;
    const form = shown(value);
    if (typeof form !== "object" || form === null) return ["span", {}, JSON.stringify(form) ?? String(form)];
    return form === value ? null : ["span", {}, ["object", { object: form }]];
  },
  hasBody: () => false,
  body: () => null,
};

function install(): void {
  const page = globalThis as { devtoolsFormatters?: Formatter[] };
  page.devtoolsFormatters = [...(page.devtoolsFormatters ?? []), formatter];
  for (const Class of [Slice, KeyedMap, Box, Ref])
    Object.defineProperty(Class.prototype, Symbol.for("nodejs.util.inspect.custom"), {
      configurable: true,
      value(this: object, depth: number, options: object, inspect: (x: unknown, o: object) => string) {
        return inspect(shown(this), { ...options, depth });
      },
    });
}

install();
