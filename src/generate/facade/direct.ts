// Calls from JS whose arguments and results are scalars (booleans, numbers, strings), and arguments that are structs of
// scalars: the facade converts each by a function for its type (runtime-js/boundary/direct.ts), without codecs, lists or
// closures.
import { fieldName } from "../../plan/names.ts";
import { stringText } from "../../plan/text.ts";
import type { BasicKind, Type } from "../../types/types.ts";
import { asNamed, under } from "../../types/underlying.ts";
import { basicKind } from "../kinds.ts";
import type { PublicField } from "./fields.ts";

export interface DirectParameter {
  readonly name: string;
  /** Its name in messages. */
  readonly shown: string;
  readonly type: Type;
}

export interface DirectCall {
  /** What the place of a value begins with in messages: the function. */
  readonly label: string;
  readonly params: readonly DirectParameter[];
  readonly results: readonly Type[];
  /** There is an error as the last result beside these: the expression of what JS catches for the one of an expression. */
  readonly thrown: ((error: string) => string) | null;
  /** The call of the Go function with the parameters, by their names. */
  readonly target: string;
  /** The name in the facade of a struct type that `copyFunction` has a function for; null for other types. */
  copied(type: Type): string | null;
}

/** The statements of a function that makes the call; null if it needs codecs. */
export function directCall(call: DirectCall): string[] | null {
  const { label, params, results, target, copied } = call;
  const into = params.map(({ name, shown, type }) => {
    const place = stringText(`${label}: ${shown}`);
    const struct = copied(type);
    return struct === null
      ? (directIn(type, name, place) ?? sliceIn(type, name, place, copied))
      : `${struct}$codec.copyOfKnown(${name}) ?? ${struct}$copy(${name}, ${place})`;
  });
  const converted = into.filter((text) => text !== null);
  if (converted.length < params.length || !results.every((type) => isDirect(type, copied))) return null;
  const assigned = converted.map((text, i) => `${params[i].name} = ${text};`);
  if (results.length === 0 && call.thrown === null) return [...assigned, ...guarded(`${target};`)];
  const given = resultsOf(call);
  if (given === "$result") return [...assigned, ...guarded(`return ${target};`)];
  return [
    ...assigned,
    "let $result;",
    ...guarded(`$result = ${target};`),
    ...failing(call),
    `return ${given};`,
  ];
}

/** The expression of what JS gets of `$result`. */
function resultsOf({ label, results, thrown, copied }: DirectCall): string {
  const place = stringText(`${label}: result`);
  if (results.length === 0) return "undefined";
  if (results.length === 1)
    return directOut(results[0], thrown === null ? "$result" : "$result[0]", place, copied);
  const list = results.map((type, i) => directOut(type, `$result[${i}]`, place, copied));
  const areSame = thrown === null && list.every((text, i) => text === `$result[${i}]`);
  return areSame ? "$result" : `[${list.join(", ")}]`;
}

function failing({ results, thrown }: DirectCall): string[] {
  if (thrown === null) return [];
  const error = results.length === 0 ? "$result" : `$result[${results.length}]`;
  return [`if (${error} !== null) throw ${thrown(error)};`];
}

/** What leaves Go by an exception is a GoPanic or the like to JS. */
function guarded(statement: string): string[] {
  return ["try {", `  ${statement}`, "} catch ($e) {", "  throw $js.outward($e);", "}"];
}

type Copied = DirectCall["copied"];

function isDirect(type: Type, copied: Copied): boolean {
  return scalarKind(type) !== null || elementsOf(type, copied) !== null;
}

/**
 * The elements of a slice of scalars, or of structs of scalars; null for other types, and scalars of defined types, which
 * messages call by their names.
 */
function elementsOf(type: Type, copied: Copied): string | null {
  const slice = under(type);
  if (slice.kind !== "slice") return null;
  const struct = copied(slice.elem);
  if (struct !== null) return `${struct}$elements`;
  const kind = scalarKind(slice.elem);
  return kind === null || typeName(slice.elem) !== kind ? null : `$js.${kind}s`;
}

const bytes = "$js.uint8s";

function sliceIn(type: Type, value: string, place: string, copied: Copied): string | null {
  const elements = elementsOf(type, copied);
  if (elements === bytes) return `$js.bytesIn(${value}, ${place})`;
  return elements && `$js.sliceIn(${value}, ${place}, ${elements})`;
}

function sliceOut(elements: string, value: string, place: string): string {
  if (elements === bytes) return `$js.bytesOut(${value})`;
  return `$js.sliceOut(${value}, ${place}, ${elements})`;
}

function scalarKind(type: Type): BasicKind | null {
  const kind = basicKind(type);
  if (kind === null || /^(complex|unsafe|untyped|invalid)/.test(kind) || typeName(type) === null) return null;
  return kind;
}

/** What messages call a type; null for instances of generic types, whose names the runtime makes. */
function typeName(type: Type): string | null {
  const named = asNamed(type);
  if (named === null) return basicKind(type);
  const { pkg, name } = named.obj;
  return named.typeArgs.length > 0 || pkg === null ? null : `${pkg.name}.${name}`;
}

/** A value of JS as one of the type; null if the type is no scalar. `place` and `step` are texts of expressions. */
export function directIn(type: Type, value: string, place: string, step = ""): string | null {
  const kind = scalarKind(type);
  if (kind === null) return null;
  const name = typeName(type)!;
  const isNamed = name !== kind && /int/.test(kind);
  const more = isNamed ? [step || '""', stringText(name)] : step === "" ? [] : [step];
  return `$js.${kind}In(${[value, place, ...more].join(", ")})`;
}

/** A scalar of Go, or a slice, as JS sees it. */
function directOut(type: Type, value: string, place: string, copied: Copied): string {
  const kind = scalarKind(type);
  const elements = elementsOf(type, copied);
  if (elements !== null) return sliceOut(elements, value, place);
  if (/^u?int64$/.test(kind!)) return `$js.bigintOut(${value})`;
  if (/^(u?int|uintptr)$/.test(kind!))
    return `$js.safeOut(${value}, ${place}, ${stringText(typeName(type)!)})`;
  return kind === "string" ? `$js.stringOut(${value})` : value;
}

/** A function that copies an object into a new Go struct of scalars: its properties are read once, in their order. */
export function copyFunction(
  name: string,
  struct: Type,
  goClass: string,
  shown: string,
  fields: readonly PublicField[],
): string | null {
  const label = stringText(shown);
  const cases = fields.map(({ name, type, holder, index, isPromoted }) => {
    const key = fieldName(name, index);
    const into = directIn(type, "field", "place", stringText(`.${key}`));
    if (into === null || isPromoted || holder !== struct) return null;
    return `case ${stringText(key)}: {
          const field = value.${key};
          if (field !== undefined) object.${key} = ${into};
          break;
        }`;
  });
  if (cases.includes(null)) return null;
  return `function ${name}$copy(value, place) {
  $js.beginFields(value, ${label}, place);
  try {
    const object = new ${goClass}();
    let isEmpty = true;
    for (const name in value) {
      if (!$js.isOwn(value, name)) continue;
      isEmpty = false;
      switch (name) {
        ${[...cases, `default:\n          $js.unknownField(name, ${label}, place);`].join("\n        ")}
      }
    }
    $js.inheritFields(value, object, isEmpty, ${name}$codec, place);
    return object;
  } finally {
    $js.endFields(value);
  }
}`;
}
