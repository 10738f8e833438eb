// The TypeScript declarations of a facade: `pricing.d.go.ts`, with the places in Go of what they declare.
import type { Constant } from "../../constant/constant.ts";
import { bindingName } from "../../plan/names.ts";
import { docComment, nameText, stringText } from "../../plan/text.ts";
import type { Named, StructT } from "../../types/types.ts";
import { under } from "../../types/underlying.ts";
import { type AnchoredText, anchor, withoutAnchors } from "./anchors.ts";
import type { Api, ApiConst, ApiFunction, ApiType, ApiVariable } from "./api.ts";
import { constantText, runtimeExports } from "./facade.ts";
import { type PublicField, publicFields } from "./fields.ts";
import { tsdoc } from "./tsdoc.ts";
import { type Direction, isCalled, publicMethods, TypeTexts } from "./typetexts.ts";

/** `boundary` is the specifier of the module with the classes that every facade exports. */
export function generateDeclarations(api: Api, boundary = "goes/runtime/boundary/index"): AnchoredText {
  return withoutAnchors(new DeclarationWriter(api).write(stringText(boundary)));
}

class DeclarationWriter {
  private readonly api: Api;
  private readonly texts: TypeTexts;
  private readonly exportedNames: ReadonlySet<string>;

  constructor(api: Api) {
    this.api = api;
    this.texts = new TypeTexts(api);
    const { constants, variables, functions, types } = api;
    const tops = [...constants, ...variables, ...functions, ...types].map(({ name }) => name);
    this.exportedNames = new Set([...tops, ...types.flatMap((type) => membersOf(type))]);
  }

  write(boundary: string): string {
    const { types, constants, variables, functions, pkg } = this.api;
    const parts = [
      `${anchor(pkg.files[0].packagePos)}import type { GoError as $GoError, GoValue as $GoValue, Nothing as $Nothing } from ${boundary};`,
      ...types.map((type) => this.type(type)),
      ...constants.map((constant) => this.constant(constant)),
      ...variables.map((variable) => this.variable(variable)),
      ...functions.map((func) => this.function(func)),
      this.companion(),
      this.api.isProgram ? "" : `export { ${runtimeExports(this.api).join(", ")} } from ${boundary};`,
      "export {};",
    ];
    return parts.filter(Boolean).join("\n\n") + "\n";
  }

  private doc(doc: string): string {
    return docComment(doc === "" ? "" : tsdoc(doc, (name) => this.exportedNames.has(name)));
  }

  private function(func: ApiFunction): string {
    const name = bindingName(func.name) === func.name ? func.name : `${func.name}$`;
    const declared = `declare function ${anchor(func.func.pos)}${name}${this.texts.signature(func)};`;
    const text = `${this.doc(func.doc)}${name === func.name ? "export " : ""}${declared}`;
    return name === func.name ? text : `${text}\nexport { ${name} as ${func.name} };`;
  }

  /** What companions of the package export for Go to call. */
  private companion(): string {
    const { companions, pkg } = this.api;
    if (companions.length === 0) return "";
    const members = companions.map(({ name, func, doc, ...type }) =>
      indent(`${this.doc(doc)}${anchor(func.pos)}readonly ${name}: ${this.texts.companion(type)};`),
    );
    const name = pkg.pkg.scope.lookup("Companion") === undefined ? "Companion" : "Companion$";
    const doc = "What the files of JavaScript beside the Go files export for Go to call.";
    return `/** ${doc} */\nexport interface ${name} {\n${members.join("\n")}\n}`;
  }

  private constant({ name, obj, doc }: ApiConst): string {
    const value = constantText(obj.value, obj.type!);
    if (value === null) return "";
    const type = value.replace(/^-?(Infinity|NaN)$/, "number");
    return `${this.doc(doc)}export declare const ${anchor(obj.pos)}${name}: ${type};`;
  }

  private variable({ name, obj, isError, doc }: ApiVariable): string {
    const type = isError ? "$GoError" : this.texts.variable(obj.type!);
    return `${this.doc(doc)}export declare const ${anchor(obj.pos)}${name}: ${type};`;
  }

  private type(type: ApiType): string {
    if (type.kind === "struct") return this.struct(type);
    if (type.kind === "interface") return this.interface(type);
    return this.named(type);
  }

  /** A closed list of constants is the union of their values; methods are functions of an object of the type's name. */
  private named(type: ApiType): string {
    const { name, exported: public_, named, methods, doc } = type;
    const own = methods.filter(({ instance }) => instance !== null);
    const direction = isCalled(type) ? "in" : "out";
    const text = this.union(named) ?? this.texts.structure(named, direction);
    const alias = `type ${anchor(named.obj.pos)}${name} = ${text};`;
    const other = this.otherForm(type);
    if (public_ === null) return this.doc(doc) + alias + other;
    if (own.length === 0 || this.api.isProgram) return this.doc(doc) + this.exported(type, alias) + other;
    const members = own.map((method) =>
      indent(`${this.doc(method.doc)}${anchor(method.func.pos)}${method.name}${this.ofValue(type, method)};`),
    );
    const companion = `declare const ${anchor(named.obj.pos)}${name}: {\n${members.join("\n")}\n};`;
    if (public_ === name) return `${this.doc(doc)}export ${alias}\nexport ${companion}${other}`;
    return `${this.doc(doc)}${alias}\n${companion}\nexport { ${name} as ${public_} };${other}`;
  }

  /** The type in the other direction, where it differs: what is accepted for data, functions that come out of Go. */
  private otherForm(type: ApiType): string {
    const { name, named } = type;
    const direction = isCalled(type) ? "out" : "in";
    const other = this.texts.nameOf(type, direction);
    if (other === name) return "";
    const alias = `type ${anchor(named.obj.pos)}${other} = ${this.texts.structure(named, direction)};`;
    const comment = direction === "in" ? `What is accepted for ${name}.` : `A ${name} that comes out of Go.`;
    const isPublic = type.exported === name && direction === "in";
    return `\n\n/** ${comment} */\n${isPublic ? "export " : ""}${alias}`;
  }

  private ofValue(type: ApiType, method: ApiFunction): string {
    const { name } = type;
    const receiver = method.func.hasPtrRecv
      ? `value: { value: ${name} }`
      : `value: ${this.texts.nameOf(type, "in")}`;
    return this.texts.signature(method).replace("(", (open) => {
      const isAlone = this.texts.signature(method).startsWith("()");
      return `${open}${receiver}${isAlone ? "" : ", "}`;
    });
  }

  private union(named: Named): string | null {
    const constants = this.texts.constants(named);
    if (constants === null) return null;
    const isOwn = named.obj.pkg === this.api.pkg.pkg;
    const texts = constants.map(({ value, type }) => constantText(value, type!));
    const zero = constantText(zeroOf(named), named);
    if (texts.includes(null) || zero === null) return null;
    const values = texts.map((text, i) => (isOwn ? `typeof ${nameText(constants[i].name)}` : text));
    // Variables begin with it, whatever the constants are.
    if (!texts.includes(zero)) values.push(zero);
    return [...new Set(values)].join(" | ");
  }

  private interface(type: ApiType): string {
    const { name, named, doc } = type;
    if (named.obj.pkg === null) return "";
    const own = this.doc(doc) + this.exported(type, this.interfaceBody(name, named, "in"));
    const called = this.texts.nameOf(type, "out");
    if (called === name) return own;
    return `${own}\n\n/** A ${name} that comes out of Go. */\n${this.interfaceBody(called, named, "out")}`;
  }

  private interfaceBody(name: string, named: Named, direction: Direction): string {
    const { pkg, name: goName, pos } = named.obj;
    const members = this.texts.interfaceMembers(named, direction, (method) =>
      this.doc(this.api.docs.of(pkg, `${goName}.${method.name}`)),
    );
    const body = members.map((member) => indent(`${member};`)).join("\n");
    return `interface ${anchor(pos)}${name} {\n${body}\n}`;
  }

  private struct(type: ApiType): string {
    const { name, named, methods, doc } = type;
    const fields = publicFields(named);
    const names = new Set(methods.map((method) => method.name));
    const members = fields
      .filter((field) => !names.has(nameText(field.name)))
      .map((field) => indent(this.property(field)));
    const calls = methods.map((method) =>
      indent(
        `${this.doc(method.doc)}${anchor(method.func.pos)}${method.name}${this.texts.signature(method)};`,
      ),
    );
    const at = anchor(named.obj.pos);
    const body = [`  ${at}constructor(init?: ${name}Init);`, ...members, ...calls].join("\n");
    const declared = this.exported(type, `declare class ${at}${name} {\n${body}\n}`);
    return `${this.init(type, fields)}\n\n${this.doc(doc)}${declared}`;
  }

  /** Where the object itself has a property, and what is read can be written, TypeScript sees it in copies by spread. */
  private property(field: PublicField): string {
    const { doc, at, name } = this.field(field);
    const [output, input] = [this.texts.field(field), this.texts.type(field.type, "in")];
    if (input === output && !field.isPromoted) return `${doc}${at}${name}: ${output};`;
    return `${doc}get ${at}${name}(): ${output};\nset ${at}${name}(value: ${input});`;
  }

  /** What is accepted for a struct. */
  private init(type: ApiType, fields: readonly PublicField[]): string {
    const { name, named } = type;
    const members = fields
      .filter(({ isPromoted }) => !isPromoted)
      .map((field) => {
        const { doc, at, name } = this.field(field);
        return indent(`${doc}${at}${this.texts.optional(name, field.type)};`);
      });
    if (members.length === 0) members.push("  readonly [name: string]: never;");
    const declared = `interface ${anchor(named.obj.pos)}${name}Init {\n${members.join("\n")}\n}`;
    return `/** The fields of ${name}; those left out are zero. */\n${this.exported(type, declared, "Init")}`;
  }

  /** Exports what is declared under a name of its own; of a program nothing but the type. */
  private exported({ name, exported }: ApiType, declaration: string, suffix = ""): string {
    if (exported === null) return declaration;
    if (this.api.isProgram)
      return `${declaration}\nexport type { ${[...new Set([name + suffix, exported + suffix])].join(" as ")} };`;
    if (exported === name) return `export ${declaration}`;
    return `${declaration}\nexport { ${name}${suffix} as ${exported}${suffix} };`;
  }

  private field({ name, holder, index }: PublicField): { doc: string; at: string; name: string } {
    const { pos } = (under(holder) as StructT).fields[index];
    return { doc: this.doc(this.texts.doc(holder, name)), at: anchor(pos), name: nameText(name) };
  }
}

/** `Line.Qty`, `Line.Total`. */
/** Of a type whose values are strings or integers. */
function zeroOf(named: Named): Constant {
  const actual = under(named);
  const isText = actual.kind === "basic" && actual.basic === "string";
  return isText ? { kind: "string", value: "" } : { kind: "int", value: 0n };
}

function membersOf({ name, kind, named, methods }: ApiType): string[] {
  const fields = kind === "struct" ? publicFields(named) : [];
  const own = kind === "interface" ? publicMethods(named) : methods;
  return [...fields, ...own].map((member) => `${name}.${nameText(member.name)}`);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
