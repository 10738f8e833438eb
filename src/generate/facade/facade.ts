// The facade module of a Go package: what `import … from "./pricing.go"` gives. It converts at the edge; calls between
// Go packages do not pass through it.
import type { Analysis } from "../../analyze/analysis.ts";
import type { Constant } from "../../constant/constant.ts";
import { toNumber } from "../../constant/index.ts";
import { fieldName, memberName } from "../../plan/names.ts";
import type { Plan } from "../../plan/plan.ts";
import { docComment, nameText, stringText } from "../../plan/text.ts";
import type { Named, Signature, Type } from "../../types/types.ts";
import { asNamed, under } from "../../types/underlying.ts";
import type { Api, ApiConst, ApiFunction, ApiStruct } from "./api.ts";
import { type CodecText, codecText, structCodecName } from "./codecs.ts";

export interface FacadeOptions {
  /** Specifier of the module of a package, by import path. */
  specifier(path: string): string;
  runtime: string;
  boundary: string;
}

/** JS names that an export cannot have as a declaration. */
const declarable =
  /^(?!(?:default|delete|function|class|new|in|do|if|for|var|try|void|with|case|else|enum|null|this|true|false|throw|while|break|catch|const|super|await|yield|return|switch|typeof|import|export|extends|finally|continue|debugger|instanceof)$)/;

export function generateFacade(api: Api, analysis: Analysis, plan: Plan, options: FacadeOptions): string {
  return new FacadeWriter(api, analysis, plan, options).write();
}

class FacadeWriter {
  private readonly api: Api;
  private readonly analysis: Analysis;
  private readonly plan: Plan;
  private readonly options: FacadeOptions;
  private readonly codecs: CodecText;
  /** Import path -> namespace name. */
  private readonly packages = new Map<string, string>();
  private readonly lines: string[] = [];

  constructor(api: Api, analysis: Analysis, plan: Plan, options: FacadeOptions) {
    this.api = api;
    this.analysis = analysis;
    this.plan = plan;
    this.options = options;
    this.codecs = codecText(api, (named) => this.internalClass(named));
  }

  write(): string {
    this.namespace(this.api.pkg.path);
    const functions = this.api.functions.map((func) => this.function(func));
    const constants = this.api.constants.map((constant) => this.constant(constant));
    // Writing a struct may bring in more structs.
    const structs: string[] = [];
    for (let i = 0; i < this.api.structs.length; i++) structs.push(this.struct(this.api.structs[i]));
    const imports = [...this.packages].map(
      ([path, name]) => `import * as ${name} from ${stringText(this.options.specifier(path))};`,
    );
    // The boundary first: it tells the runtime that the process is not the program's before packages are initialized.
    imports.unshift(
      `import * as js from ${stringText(this.options.boundary)};`,
      `import * as rt from ${stringText(this.options.runtime)};`,
    );
    this.lines.push(
      imports.join("\n"),
      ...constants,
      ...structs,
      ...functions,
      `export { GoError, GoExit, GoPanic } from ${stringText(this.options.boundary)};`,
    );
    return this.lines.filter(Boolean).join("\n\n") + "\n";
  }

  private namespace(path: string): string {
    let name = this.packages.get(path);
    if (name === undefined) {
      name = this.packages.size === 0 ? "go" : `go${this.packages.size}`;
      this.packages.set(path, name);
    }
    return name;
  }

  private internalClass(named: Named): string {
    const instance = this.analysis.typeInstance(this.analysis.concrete(named, null) as Named);
    return `${this.namespace(instance.home.path)}.${this.plan.names(instance.home).type(instance)}`;
  }

  // ---- constants

  private constant({ name, obj, doc }: ApiConst): string {
    const value = constantText(obj.value, obj.type!);
    return value === null ? "" : `${docComment(doc)}export const ${name} = ${value};`;
  }

  // ---- structs

  private struct(struct: ApiStruct): string {
    const codec = structCodecName(struct);
    const fields = struct.fields.map(
      ({ name, index, type }) =>
        `  { name: ${stringText(name)}, key: ${stringText(fieldName(name, index))}, codec: ${this.codecs.codec(type)} },\n`,
    );
    const methods = struct.methods.map((method) => this.method(struct, method));
    const table = fields.length === 0 ? "[]" : `[\n${fields.join("")}]`;
    const head =
      `const ${codec} = /* @__PURE__ */ js.structs(${stringText(struct.name)}, () => ${struct.name}, ` +
      `() => ${this.internalClass(struct.named)}, () => (${codec}fields ??= ${table}));`;
    return (
      `let ${codec}fields;\n${head}\n\n${docComment(struct.doc)}${struct.own ? "export " : ""}class ${struct.name} {\n` +
      `  constructor(init) {\n    ${codec}.initialize(this, init);\n  }\n${methods.join("")}}`
    );
  }

  private method(struct: ApiStruct, method: ApiFunction): string {
    const codec = structCodecName(struct);
    const { params, args, blocking } = this.parameters(method);
    const direct = `receiver.${memberName(method.name)}(${args.join(", ")})`;
    const keyword = blocking ? "async " : "";
    const call = blocking ? `await js.enter(() => ${direct})` : `js.call(() => ${direct})`;
    const finish = method.func.hasPtrRecv ? `    ${codec}.finish(this, receiver);\n` : "";
    return (
      `${indent(docComment(method.doc))}  ${keyword}${memberName(method.name)}(${params.join(", ")}) {\n` +
      `    const receiver = ${codec}.receiver(this);\n` +
      `    const result = ${call};\n${finish}` +
      `    return ${this.result(method.signature, "result")};\n  }\n`
    );
  }

  // ---- functions

  private function(func: ApiFunction): string {
    const { params, args, blocking } = this.parameters(func);
    const home = func.instance.home;
    const target = `${this.namespace(home.path)}.${this.plan.names(home).function(func.instance)}`;
    const call = blocking
      ? `await js.enter(${[target, ...args].join(", ")})`
      : `js.call(() => ${target}(${args.join(", ")}))`;
    const name = declarable.test(func.name) ? func.name : `${func.name}$`;
    const body = `${blocking ? "async " : ""}function ${name}(${params.join(", ")}) {\n  return ${this.result(func.signature, call)};\n}`;
    const text = `${docComment(func.doc)}${name === func.name ? "export " : ""}${body}`;
    return name === func.name ? text : `${text}\nexport { ${name} as ${func.name} };`;
  }

  private parameters({ signature, instance }: ApiFunction): {
    params: string[];
    args: string[];
    blocking: boolean;
  } {
    const names = parameterNames(signature);
    const params = [...names];
    const args = signature.params.vars.map(
      (param, i) => `${this.codecs.codec(param.type!)}.into(${names[i]}, ${stringText(names[i])})`,
    );
    if (signature.variadic) params[params.length - 1] = `...${names.at(-1)}`;
    return { params, args, blocking: instance.blocking };
  }

  /** Converts what a call returned: (T, error) gives T or throws, (A, B) an array. */
  private result(signature: Signature, call: string): string {
    const types = signature.results.vars.map(({ type }) => type!);
    if (types.length === 0) return `void ${call.startsWith("await") ? `(${call})` : call}`;
    const fails = isError(types.at(-1)!);
    const values = fails ? types.slice(0, -1) : types;
    const source = fails ? `js.unwrap(${call})` : call;
    if (values.length === 0) return source;
    if (values.length === 1) return `${this.codecs.codec(values[0])}.out(${source})`;
    const outs = values.map((type, i) => `${this.codecs.codec(type)}.out(r[${i}])`);
    return `((r) => [${outs.join(", ")}])(${source})`;
  }
}

export function parameterNames(signature: Signature): string[] {
  const taken = new Set(["go", "js", "rt", "receiver", "result", "this"]);
  return signature.params.vars.map((param, i) => {
    const name = nameText(param.name);
    let free = name === "" || name === "_" ? `arg${i}` : declarable.test(name) ? name : `${name}$`;
    while (
      taken.has(free) ||
      /^(arguments|eval|let|static|public|private|protected|package|interface|implements)$/.test(free)
    )
      free += "$";
    taken.add(free);
    return free;
  });
}

export function isError(type: Type): boolean {
  const named = asNamed(type);
  return named?.obj.name === "error" && named.obj.pkg === null;
}

/** A constant as a JS literal; null for those that JS cannot hold exactly. */
export function constantText(value: Constant | null, type: Type): string | null {
  const actual = under(type);
  if (value === null || actual.kind !== "basic") return null;
  switch (value.kind) {
    case "bool":
      return String(value.value);
    case "string":
      return stringText(decodeBytes(value.value));
    case "int":
      if (/64$/.test(actual.basic) && !/float/.test(actual.basic)) return `${value.value}n`;
      return Number.isSafeInteger(Number(value.value)) ? String(value.value) : null;
    case "float":
      return String(toNumber(value));
    default:
      return null;
  }
}

/** A Go string as JS has it; unlike what TextDecoder does by itself, also with a byte order mark at its start. */
function decodeBytes(text: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(text, (c) => c.charCodeAt(0)));
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
