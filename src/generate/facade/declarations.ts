// The TypeScript declarations of a facade: `pricing.d.go.ts`.
import { bindingName } from "../../plan/names.ts";
import { docComment, nameText } from "../../plan/text.ts";
import type { Named } from "../../types/types.ts";
import { asNamed } from "../../types/underlying.ts";
import type { Api, ApiConst, ApiFunction, ApiType, ApiVariable } from "./api.ts";
import { constantText, runtimeExports } from "./facade.ts";
import { publicFields } from "./fields.ts";
import { TypeTexts } from "./typetexts.ts";

export function generateDeclarations(api: Api): string {
  const texts = new TypeTexts(api);
  const parts = [
    'import type { GoError as $GoError, GoValue as $GoValue } from "goes/runtime/boundary/index";',
    ...api.types.map((type) => typeDeclaration(api, texts, type)),
    ...api.constants.map((constant) => constantDeclaration(constant)),
    ...api.variables.map((variable) => variableDeclaration(texts, variable)),
    ...api.functions.map((func) => {
      const name = bindingName(func.name) === func.name ? func.name : `${func.name}$`;
      const text = `${docComment(func.doc)}${name === func.name ? "export " : ""}declare function ${name}${texts.signature(func)};`;
      return name === func.name ? text : `${text}\nexport { ${name} as ${func.name} };`;
    }),
    `export { ${runtimeExports(api).join(", ")} } from "goes/runtime/boundary/index";`,
    "export {};",
  ];
  return parts.filter(Boolean).join("\n\n") + "\n";
}

function constantDeclaration({ name, obj, doc }: ApiConst): string {
  const value = constantText(obj.value, obj.type!);
  return value === null
    ? ""
    : `${docComment(doc)}export declare const ${name}: ${value.replace(/^-?(Infinity|NaN)$/, "number")};`;
}

function variableDeclaration(texts: TypeTexts, { name, obj, isError, doc }: ApiVariable): string {
  const type = isError ? "$GoError" : texts.variable(obj.type!);
  return `${docComment(doc)}export declare const ${name}: ${type};`;
}

function typeDeclaration(api: Api, texts: TypeTexts, type: ApiType): string {
  if (type.kind === "struct") return structDeclaration(texts, type);
  if (type.kind === "interface") return interfaceDeclaration(texts, type);
  return namedDeclaration(api, texts, type);
}

/** Exports what is declared under a name of its own. */
function exported({ name, exported }: ApiType, declaration: string, suffix = ""): string {
  if (exported === null) return declaration;
  if (exported === name) return `export ${declaration}`;
  return `${declaration}\nexport { ${name}${suffix} as ${exported}${suffix} };`;
}

/** A type with constants of its own is the union of their values; its methods are functions of an object of its name. */
function namedDeclaration(api: Api, texts: TypeTexts, type: ApiType): string {
  const { name, exported: public_, named, methods, doc } = type;
  if (public_ === null) return `type ${name} = ${texts.structure(named)};`;
  const text = constantsOf(api, named) ?? texts.structure(named);
  const own = methods.filter(({ instance }) => instance !== null);
  const alias = `type ${name} = ${text};`;
  if (own.length === 0) return docComment(doc) + exported(type, alias);
  const members = own.map((method) =>
    indent(`${docComment(method.doc)}${method.name}${methodOfValue(texts, name, method)};`),
  );
  const companion = `declare const ${name}: {\n${members.join("\n")}\n};`;
  if (public_ === name) return `${docComment(doc)}export ${alias}\nexport ${companion}`;
  return `${docComment(doc)}${alias}\n${companion}\nexport { ${name} as ${public_} };`;
}

function methodOfValue(texts: TypeTexts, name: string, method: ApiFunction): string {
  const receiver = method.func.hasPtrRecv ? `value: { value: ${name} }` : `value: ${name}`;
  return texts.signature(method).replace("(", (open) => {
    const isAlone = texts.signature(method).startsWith("()");
    return `${open}${receiver}${isAlone ? "" : ", "}`;
  });
}

function constantsOf(api: Api, named: Named): string | null {
  const values = api.constants
    .filter(({ obj }) => asNamed(obj.type) === named && constantText(obj.value, obj.type!) !== null)
    .map(({ name }) => `typeof ${name}`);
  return values.length > 0 ? values.join(" | ") : null;
}

function interfaceDeclaration(texts: TypeTexts, type: ApiType): string {
  if (type.named.obj.pkg === null) return "";
  const members = texts.interfaceMembers(type.named).map((member) => indent(`${member};`));
  return docComment(type.doc) + exported(type, `interface ${type.name} {\n${members.join("\n")}\n}`);
}

function structDeclaration(texts: TypeTexts, type: ApiType): string {
  const { name, named, methods, doc } = type;
  const fields = publicFields(named).map((field) => ({
    ...field,
    name: nameText(field.name),
    doc: docComment(texts.doc(field.holder, field.name)),
  }));
  const names = new Set(methods.map((method) => method.name));
  const members = fields
    .filter((field) => !names.has(field.name))
    .map((field) => {
      const { name, type, doc } = field;
      return indent(
        `${doc}get ${name}(): ${texts.field(field)};\nset ${name}(value: ${texts.type(type, "in")});`,
      );
    });
  const inits = fields
    .filter(({ isPromoted }) => !isPromoted)
    .map(({ name, type, doc }) => indent(`${doc}${name}?: ${texts.type(type, "in")};`));
  if (inits.length === 0) inits.push("  readonly [name: string]: never;");
  const calls = methods.map((method) =>
    indent(`${docComment(method.doc)}${method.name}${texts.signature(method)};`),
  );
  const init =
    `/** The fields of ${name}; those left out are zero. */\n` +
    exported(type, `interface ${name}Init {\n${inits.join("\n")}\n}`, "Init");
  const body = [`  constructor(init?: ${name}Init);`, ...members, ...calls].join("\n");
  return `${init}\n\n${docComment(doc)}${exported(type, `declare class ${name} {\n${body}\n}`)}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
