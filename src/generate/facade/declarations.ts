// The TypeScript declarations of a facade: `pricing.d.go.ts`.

import { docComment, nameText } from "../../plan/text.ts";
import type { Type } from "../../types/types.ts";
import { asNamed, under } from "../../types/underlying.ts";
import type { Api, ApiConst, ApiFunction, ApiStruct } from "./api.ts";
import { isByte } from "./codecs.ts";
import { constantText, isError, parameterNames } from "./facade.ts";

const typedArrays: Record<string, string> = {
  int8: "Int8Array",
  int16: "Int16Array",
  uint16: "Uint16Array",
  int32: "Int32Array",
  uint32: "Uint32Array",
  int64: "BigInt64Array",
  uint64: "BigUint64Array",
  float32: "Float32Array",
  float64: "Float64Array",
};

/** `direction`: into Go, where more is accepted, or out of it. */
type Direction = "in" | "out";

export function generateDeclarations(api: Api): string {
  const parts: string[] = [];
  for (const { name, obj, doc } of api.types)
    parts.push(`${docComment(doc)}export type ${name} = ${namedType(api, name, obj.type!)};`);
  for (const constant of api.constants) parts.push(constantDeclaration(constant));
  for (const func of api.functions)
    parts.push(`${docComment(func.doc)}export declare function ${func.name}${signatureText(api, func)};`);
  // Types of other packages turn up while the rest is written.
  for (let i = 0; i < api.structs.length; i++) parts.push(structDeclaration(api, api.structs[i]));
  parts.push('export { GoError, GoExit, GoPanic } from "goes/runtime/boundary/index";', "export {};");
  return parts.filter(Boolean).join("\n\n") + "\n";
}

function constantDeclaration({ name, obj, doc }: ApiConst): string {
  const value = constantText(obj.value, obj.type!);
  return value === null
    ? ""
    : `${docComment(doc)}export declare const ${name}: ${value.replace(/^-?(Infinity|NaN)$/, "number")};`;
}

/** A type with constants of its own is the union of their values. */
function namedType(api: Api, name: string, type: Type): string {
  const values = api.constants
    .filter(
      ({ obj }) =>
        nameText(asNamed(obj.type)?.obj.name ?? "") === name && asNamed(obj.type)?.obj.pkg === api.pkg.pkg,
    )
    .map(({ name }) => `typeof ${name}`);
  return values.length > 0 ? values.join(" | ") : typeText(api, under(type), "out");
}

function structDeclaration(api: Api, struct: ApiStruct): string {
  const { name, fields, methods, own } = struct;
  const keyword = own ? "export declare" : "declare";
  const members = fields.map(({ name, type, doc }) =>
    indent(`${docComment(doc)}${name}: ${typeText(api, type, "out")};`),
  );
  const inits = fields.map(({ name, type, doc }) =>
    indent(`${docComment(doc)}${name}?: ${typeText(api, type, "in")};`),
  );
  const calls = methods.map((method) =>
    indent(`${docComment(method.doc)}${method.name}${signatureText(api, method)};`),
  );
  const init = `/** The fields of ${name}; those left out are zero. */\n${own ? "export " : ""}interface ${name}Init {\n${inits.join("\n")}\n}`;
  const body = [`  constructor(init?: ${name}Init);`, ...members, ...calls].join("\n");
  return `${init}\n\n${docComment(struct.doc)}${keyword} class ${name} {\n${body}\n}`;
}

function signatureText(api: Api, { signature, instance }: ApiFunction): string {
  const names = parameterNames(signature);
  const params = signature.params.vars.map(({ type }, i) => {
    const last = signature.variadic && i === names.length - 1;
    return `${last ? "..." : ""}${names[i]}: ${last ? restType(api, type!) : typeText(api, type!, "in")}`;
  });
  const types = signature.results.vars.map(({ type }) => type!);
  const values = types.length > 0 && isError(types.at(-1)!) ? types.slice(0, -1) : types;
  const texts = values.map((type) => typeText(api, type, "out"));
  const result = texts.length === 0 ? "void" : texts.length === 1 ? texts[0] : `[${texts.join(", ")}]`;
  return `(${params.join(", ")}): ${instance.blocking ? `Promise<${result}>` : result}`;
}

function restType(api: Api, type: Type): string {
  const slice = under(type);
  return slice.kind === "slice" ? `${group(typeText(api, slice.elem, "in"))}[]` : "unknown[]";
}

function typeText(api: Api, type: Type, direction: Direction): string {
  if (isError(type)) return "Error | null";
  const named = asNamed(type);
  const actual = under(type);
  if (
    named !== null &&
    actual.kind !== "struct" &&
    named.obj.pkg === api.pkg.pkg &&
    api.types.some(({ obj }) => obj === named.obj)
  )
    return nameText(named.obj.name);
  switch (actual.kind) {
    case "basic":
      if (/64$/.test(actual.basic) && /int/.test(actual.basic))
        return direction === "in" ? "bigint | number" : "bigint";
      if (actual.basic === "string") return "string";
      return actual.basic === "bool" ? "boolean" : "number";
    case "slice":
    case "array":
      return elementsText(api, actual.elem, direction);
    case "map": {
      const key = typeText(api, actual.key, direction);
      const value = typeText(api, actual.elem, direction);
      const record = direction === "in" && key === "string" ? ` | Readonly<Record<string, ${value}>>` : "";
      return `${direction === "in" ? "ReadonlyMap" : "Map"}<${key}, ${value}>${record}`;
    }
    case "pointer":
      return `${structText(api, actual.elem, direction)} | null`;
    case "struct":
      return structText(api, type, direction);
    case "signature": {
      const opposite = direction === "in" ? "out" : "in";
      const names = parameterNames(actual);
      const params = actual.params.vars.map(
        (param, i) => `${names[i]}: ${typeText(api, param.type!, opposite)}`,
      );
      const results = actual.results.vars.map((result) => typeText(api, result.type!, direction));
      const result =
        results.length === 0 ? "void" : results.length === 1 ? results[0] : `[${results.join(", ")}]`;
      return `((${params.join(", ")}) => ${result}) | null`;
    }
    default:
      return "unknown";
  }
}

function structText(api: Api, type: Type, direction: Direction): string {
  const { name } = api.struct(asNamed(type)!);
  return direction === "in" ? `${name}Init` : name;
}

function elementsText(api: Api, elem: Type, direction: Direction): string {
  if (isByte(elem)) return direction === "in" ? "Uint8Array | ArrayBuffer" : "Uint8Array";
  const actual = under(elem);
  const typed = actual.kind === "basic" ? typedArrays[actual.basic] : undefined;
  const element = group(typeText(api, elem, direction));
  if (direction === "in") return `readonly ${element}[]${typed === undefined ? "" : ` | ${typed}`}`;
  return typed ?? `${element}[]`;
}

function group(text: string): string {
  return /[ |]/.test(text) ? `(${text})` : text;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
