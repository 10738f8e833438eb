// The facade module of a Go package: what `import … from "./pricing.go"` gives. The boundary makes its functions and
// classes of Go's by their types; calls between Go packages do not pass through it. Names of its own begin with `$`, and
// it uses no globals, so that no Go name is in the way of another. The text has marks of the declarations (marks.ts).
import type { Analysis, FuncInstance } from "../../analyze/analysis.ts";
import { isContext, libraryUses } from "../../analyze/reach/publictypes.ts";
import type { Constant } from "../../constant/constant.ts";
import { toNumber } from "../../constant/index.ts";
import type { CheckedPackage } from "../../load/program.ts";
import { syncSuffix } from "../../plan/names.ts";
import type { Plan } from "../../plan/plan.ts";
import { docComment, nameText, stringText } from "../../plan/text.ts";
import { noPos, type Pos } from "../../source/position.ts";
import { isInterface } from "../../types/predicates.ts";
import { type Named, PointerT, type Signature, type Type } from "../../types/types.ts";
import { asNamed, under } from "../../types/underlying.ts";
import { errorType } from "../../types/universe.ts";
import type { Api, ApiConst, ApiFunction, ApiType, ApiVariable } from "./api.ts";
import { descriptorText } from "./descriptors.ts";
import { copyFunction, type DirectParameter, directCall } from "./direct.ts";
import { publicFields } from "./fields.ts";
import { lentIn } from "./lent.ts";
import { mark } from "./marks.ts";
import { promisesOf } from "./promises.ts";
import { importsPackage, isError, needsJSON, partsOf, ruleFor, typesOf } from "./rules.ts";

export interface FacadeOptions {
  /** Specifier of the module of a package, by import path. */
  specifier(path: string): string;
  runtime: string;
  boundary: string;
}

/** JS names that an export cannot have as a declaration. */
const declarable =
  /^(?!(?:default|delete|function|class|new|in|do|if|for|var|try|void|with|case|else|enum|null|this|true|false|throw|while|break|catch|const|super|await|yield|return|switch|typeof|import|export|extends|finally|continue|debugger|instanceof)$)/;

/** What a facade exports of the boundary, unless the package exports something of that name. */
export function runtimeExports({ pkg }: Api): string[] {
  const names = ["GoError", "GoExit", "GoPanic", "GoValue", "snapshot"];
  return names.filter((name) => pkg.pkg.scope.lookup(name)?.exported !== true);
}

export function generateFacade(api: Api, analysis: Analysis, plan: Plan, options: FacadeOptions): string {
  return new FacadeWriter(api, analysis, plan, options).write();
}

class FacadeWriter {
  private readonly api: Api;
  private readonly analysis: Analysis;
  private readonly plan: Plan;
  private readonly options: FacadeOptions;
  private readonly descriptor: (type: Type) => string;
  /** Import path -> namespace name. */
  private readonly packages = new Map<string, string>();
  private mentionsAll = false;
  private mentionsErrors = false;

  constructor(api: Api, analysis: Analysis, plan: Plan, options: FacadeOptions) {
    this.api = api;
    this.analysis = analysis;
    this.plan = plan;
    this.options = options;
    this.descriptor = descriptorText(analysis, (named) => `${this.typeName(named)}$type`);
  }

  write(): string {
    this.namespace(this.api.pkg.path);
    const library = this.library();
    const constants = this.api.constants.map((each) => marked(each.obj, constantDeclaration(each)));
    const types = this.api.types.map((type) => marked(type.named.obj, this.type(type)));
    const variables = this.api.variables.map((each) => marked(each.obj, this.variable(each)));
    const functions = this.api.functions.map((each) => marked(each.func, this.function(each)));
    // Variables are made at once, of what is declared before them.
    const errors = this.mentionsErrors
      ? `const $errors = () => [${this.mentioned([errorType]).join(", ")}];`
      : "";
    const promises = promisesOf(
      this.api.types.map(({ named }) => named),
      this.analysis,
    ).map(({ named, methods }) => this.promises(named, methods));
    const body = [
      ...library,
      ...constants,
      ...types,
      ...promises,
      errors,
      this.all(),
      ...variables,
      ...functions,
    ];
    const { boundary, runtime, specifier } = this.options;
    // The boundary first: it tells the runtime that the process is not the program's before packages are initialized.
    const imports = [
      `import * as $js from ${stringText(boundary)};`,
      `import * as $rt from ${stringText(runtime)};`,
      ...[...this.packages].map(([path, name]) => `import * as ${name} from ${stringText(specifier(path))};`),
    ];
    const reexports = `export { ${runtimeExports(this.api).join(", ")} } from ${stringText(boundary)};`;
    return [imports.join("\n"), ...body, reexports].filter(Boolean).join("\n\n") + "\n";
  }

  /** All classes, for values of interface types. */
  private all(): string {
    if (!this.mentionsAll) return "";
    const classes = this.api.types.filter(({ kind }) => kind === "struct").map(({ name }) => name);
    return `const $all = () => [${classes.join(", ")}];`;
  }

  // ---- Names of modules

  private namespace(path: string): string {
    let name = this.packages.get(path);
    if (name === undefined) {
      name = this.packages.size === 0 ? "$go" : `$go${this.packages.size}`;
      this.packages.set(path, name);
    }
    return name;
  }

  private typeName(named: Named): string {
    const instance = this.analysis.typeInstance(this.analysis.concrete(named, null) as Named);
    return `${this.namespace(instance.home.path)}.${this.plan.names(instance.home).type(instance)}`;
  }

  /** The form of a function that JS calls. */
  private functionName(instance: FuncInstance, blocks: boolean): string {
    const name = this.plan.names(instance.home).function(instance);
    return `${this.namespace(instance.home.path)}.${name}${formFor(instance, blocks)}`;
  }

  /** What the boundary needs of the library for the types that JS has its own for, and for values of panics. */
  private library(): string[] {
    const { native } = this.analysis.publicTypes(this.api.pkg);
    // Values of interface types may be times where the package, or what it imports, has them.
    const time = importsPackage(this.api.pkg, "time") ? this.inProgram("time", "Time") : null;
    const parts = this.analysis.panicsWithValues() ? ["$js.usePanicValues();"] : [];
    if (this.api.types.some(({ kind, named }) => kind === "struct" && needsJSON(named)))
      parts.push("$js.useJSON();");
    if (time !== null) {
      const local = native.has("time.Time") ? `${this.namespace("time")}.Local` : "null";
      parts.push(`$js.useTimes({ type: ${this.descriptor(time)}, local: () => ${local} });`);
    }
    if (native.has("io.Reader") && this.inModule("io"))
      parts.push(`$js.useReaders({ EOF: () => ${this.namespace("io")}.EOF });`);
    if (native.has("context.Context")) {
      const names = libraryUses(new Set(["context.Context"])).map(([, name]) => name);
      const fields = names.map((name) => `${name}: ${this.namespace("context")}.${name}`);
      parts.push(`$js.useContexts({ ${fields.join(", ")} });`);
    }
    return parts;
  }

  /** Says for results of which functions JS may give Promises. */
  private promises(named: Named, methods: readonly string[] | null): string {
    const list = methods === null ? "" : `, [${methods.map((name) => stringText(name)).join(", ")}]`;
    return `$js.promises(${this.descriptor(named)}, $js.waiting${list});`;
  }

  private inModule(path: string): boolean {
    return this.analysis.program.byPath.has(path);
  }

  /** A type of the library that the program uses. */
  private inProgram(path: string, name: string): Type | null {
    const pkg = this.analysis.program.byPath.get(path);
    const obj = pkg?.pkg.scope.lookup(name);
    const isUsed = this.analysis.types.get(pkg as CheckedPackage)?.some(({ type }) => type.obj === obj);
    return isUsed && obj?.kind === "typename" ? obj.type : null;
  }

  // ---- Types

  private type(type: ApiType): string {
    if (type.kind === "interface") return "";
    return type.kind === "struct" ? this.class(type) : this.companion(type);
  }

  private class(type: ApiType): string {
    const { name, exported, named, methods, doc } = type;
    const made = methods.map((method) => this.method(type, method));
    const calls = made.map(({ call }) => call);
    const here = mark(named.obj.pos);
    const members = made.map(({ member }) => indent(member));
    const copy = this.copyFunction(type);
    const copying = copy === null ? "" : `, ${name}$copy`;
    const codec = `const ${name}$codec = /* @__PURE__ */ $js.classCodec(${name});`;
    const mentioned = this.mentioned(partsOf(named));
    const declaration =
      `const ${name} = /* @__PURE__ */ $js.struct(${this.descriptor(named)}, ($) =>\n` +
      `  class ${name} {\n    constructor(init) {\n      $.construct(this, init${copying});\n    }\n${members.join("")}${here}  },\n` +
      `  () => [${mentioned.join(", ")}],\n);`;
    const head = docComment(doc) + (exported === name ? `export ${declaration}` : declaration);
    const again = exported !== null && exported !== name ? `export { ${name} as ${exported} };` : "";
    const elements = `const ${name}$elements = /* @__PURE__ */ $js.structElements(${name}$codec, ${name}$copy);`;
    const copies = copy === null ? [] : [codec, copy, elements];
    return [head, ...copies, ...calls, again].filter(Boolean).join("\n");
  }

  /** A function that copies objects into structs of the type, if its fields are scalars. */
  private copyFunction({ name, named }: ApiType): string | null {
    const fields = publicFields(named).map((field) => ({
      ...field,
      type: this.analysis.concrete(field.type, null),
    }));
    if (named.typeArgs.length > 0 || named.obj.parent !== this.api.pkg.pkg.scope) return null;
    return copyFunction(name, named, this.typeName(named), named.obj.name, fields);
  }

  /** The name of a struct type that has such a function. */
  private copied(type: Type): string | null {
    const named = asNamed(type);
    const known = named === null ? undefined : this.api.type(named);
    if (known?.kind !== "struct" || this.copyFunction(known) === null) return null;
    return known.name;
  }

  /** A method as a member of the class, and what it calls. */
  private method(type: ApiType, method: ApiFunction): { call: string; member: string } {
    const { name, blocks, doc, signature } = method;
    const { params, args } = parametersOf(signature);
    const target = this.methodTarget(method, "$o", args);
    const direct = this.direct(`${type.name}.${name}`, method, target);
    const statements =
      direct === null
        ? [`return ${type.name}$${name}($, this, [${args}]);`]
        : ["const $o = $js.receiver($, this);", ...direct];
    const member = `${mark(method.func.pos)}${docComment(doc)}${blocks ? "async " : ""}${name}(${params}) ${block(statements)}\n`;
    return { call: direct === null ? this.methodFunction(type, method) : "", member };
  }

  private methodTarget(
    { instance, path, func, blocks }: ApiFunction,
    receiver: string,
    args: string,
  ): string {
    const object = [receiver, ...path].join(".");
    const name = this.plan.methodName(func);
    const list = (...parts: string[]) => parts.filter(Boolean).join(", ");
    if (instance !== null && !this.plan.isClassMethod(instance))
      return `${this.functionName(instance, blocks)}(${list(object, args)})`;
    if (instance === null && !blocks && this.analysis.hasSyncMethod(func))
      return `$rt.callSync(${list(object, stringText(name), args)})`;
    return `${object}.${name}${instance === null ? "" : formFor(instance, blocks)}(${args})`;
  }

  private methodFunction(type: ApiType, method: ApiFunction): string {
    const { instance, name, blocks, signature } = method;
    const target = this.methodTarget(method, "o", "...list");
    const waits = `$js.${blocks ? (instance === null ? "maybe" : "always") : "never"}`;
    return (
      `const ${type.name}$${name} = /* @__PURE__ */ $js.method(${stringText(`${type.name}.${name}`)}, ` +
      `${namesText(signature)}, ${waits}, ${this.thunk(method)}, (o, ...list) => ${target}${errorFlag(method)});`
    );
  }

  /** The methods of a type that is no class, as functions of its values. */
  private companion({ name, exported, named, methods, doc }: ApiType): string {
    const own = methods.filter(({ instance }) => instance !== null);
    if (exported === null || own.length === 0) return "";
    const calls = own.map((method) => this.companionFunction(name, exported, named, method));
    const members = own.map(({ name: method }) => `${method}: ${name}$${method}`).join(", ");
    const declaration = `${docComment(doc)}${exported === name ? "export " : ""}const ${name} = { ${members} };`;
    return [...calls, declaration, exported === name ? "" : `export { ${name} as ${exported} };`]
      .filter(Boolean)
      .join("\n");
  }

  private companionFunction(type: string, exported: string, named: Named, method: ApiFunction): string {
    const { name, instance, func, blocks, signature } = method;
    const { params, args } = parametersOf(signature);
    const list = (receiver: string, others: string) => [receiver, others].filter(Boolean).join(", ");
    const label = `${exported}.${name}`;
    const target = this.functionName(instance!, blocks);
    // `value$` is no parameter's name, `value` may be one.
    const call = `${target}(${list("value$", args)})`;
    const own = { name: "value$", shown: "value", type: named };
    const direct = func.hasPtrRecv ? null : this.direct(label, method, call, [own]);
    if (direct !== null)
      return marked(func, `function ${type}$${name}(${list("value$", params)}) ${block(direct)}`);
    const descriptor = this.methodDescriptor(named, method);
    // A context comes first at the boundary, and second to Go.
    const isContextual = contextForm(signature) !== "none";
    const f = isContextual ? `(context, value, ...list) => ${target}(value, context, ...list)` : target;
    const waits = `$js.${blocks ? "always" : "never"}`;
    const isAlone = visibleParameters(signature).length === 0;
    const names = namesText(signature).replace("[", isAlone ? '["value"' : '["value", ');
    const uses = this.mentioned([func.hasPtrRecv ? new PointerT(named) : named, ...typesOf(signature)]);
    return (
      `const ${type}$${name} = /* @__PURE__ */ $js.func(${stringText(label)}, ${names}, ${waits}, ` +
      `() => [${[
        lending(
          descriptor,
          lentIn(instance!).map((i) => i + 1),
        ),
        ...uses,
      ].join(", ")}], ${f}${errorFlag(method)});`
    );
  }

  /** The type of a method as a function that gets its receiver, after the context if there is one. */
  private methodDescriptor(named: Named, { func, signature }: ApiFunction): string {
    const type = this.descriptor(named);
    const receiver = func.hasPtrRecv ? `$rt.pointerTo(${type})` : type;
    const [first] = signature.params.vars;
    const open = "$rt.funcOf([";
    const context = `${open}${first === undefined ? "" : this.descriptor(first.type!)}`;
    if (contextForm(signature) !== "none")
      return this.descriptor(signature).replace(context, () => `${context}, ${receiver}`);
    return this.descriptor(signature).replace(
      open,
      () => `${open}${receiver}${first === undefined ? "" : ", "}`,
    );
  }

  // ---- Variables

  /** What a pointer to the variable is in JS, but for errors that stay: structs and arrays are their own pointers. */
  private variable({ name, obj, isError, doc }: ApiVariable): string {
    const { pkg } = this.api;
    const target = `${this.namespace(pkg.path)}.${this.plan.names(pkg).object(obj)}`;
    const type = new PointerT(obj.type!);
    const uses = [this.descriptor(type), ...this.mentioned([type])];
    // A pointer as an error: its object may be one of another type's class.
    const error = isInterface(obj.type!) ? target : `$rt.box(${target}, ${this.descriptor(obj.type!)})`;
    const value = isError ? this.thrown(error) : `$js.variable(() => [${uses.join(", ")}], ${target})`;
    return `${docComment(doc)}export const ${name} = /* @__PURE__ */ ${value};`;
  }

  // ---- Functions

  private function(func: ApiFunction): string {
    const { name, signature, instance, blocks, doc } = func;
    const { params, args } = parametersOf(signature);
    const target = this.functionName(instance!, blocks);
    const direct = this.direct(name, func, `${target}(${args})`);
    if (direct !== null) return `${docComment(doc)}export function ${name}(${params}) ${block(direct)}`;
    const made =
      `const ${name}$call = /* @__PURE__ */ $js.func(${stringText(name)}, ${namesText(signature)}, ` +
      `$js.${blocks ? "always" : "never"}, ${this.thunk(func)}, ${target});`;
    const keyword = blocks ? "export async function" : "export function";
    return `${made}\n${docComment(doc)}${keyword} ${name}(${params}) {\n  return ${name}$call(${args});\n}`;
  }

  /** The statements of a function that converts its values without codecs; null if it cannot. */
  private direct(
    label: string,
    { name, signature, instance, blocks }: ApiFunction,
    target: string,
    before: readonly DirectParameter[] = [],
  ): string[] | null {
    if (blocks || instance === null || signature.variadic || contextForm(signature) !== "none") return null;
    if (lentIn(instance).length > 0) return null;
    const concrete = (type: Type) => this.analysis.concrete(type, null);
    const own = visibleParameters(signature).map(({ name, type }) => ({ name, shown: name, type }));
    const params = [...before, ...own].map((param) => ({ ...param, type: concrete(param.type) }));
    const all = signature.results.vars.map(({ type }) => concrete(type!));
    const fails = throwsError(name, signature);
    const results = fails ? all.slice(0, -1) : all;
    const thrown = fails ? (error: string) => this.thrown(error) : null;
    return directCall({ label, params, results, thrown, target, copied: (type) => this.copied(type) });
  }

  /** A function for the type of a function, and the classes that it leads to: what uses the one needs the others. */
  private thunk({ signature, instance }: ApiFunction): string {
    const descriptor = lending(this.descriptor(signature), instance === null ? [] : lentIn(instance));
    const parts = [descriptor, ...this.mentioned(typesOf(signature))];
    return `() => [${parts.join(", ")}]`;
  }

  /** What JS catches for a Go error: its value may be of a class that the package exports. */
  private thrown(error: string): string {
    if (this.errors().length === 0) return `$js.errorOut(${error})`;
    this.mentionsErrors = true;
    return `$js.errorOut(${error}, $errors)`;
  }

  private errors(): ApiType[] {
    return this.api.types.filter(
      ({ kind, methods }) => kind === "struct" && methods.some(({ name }) => name === "Error"),
    );
  }

  /** The rules and classes for values of some types. */
  private mentioned(types: readonly Type[]): string[] {
    const names = new Set<string>();
    const seen = new Set<Type>();
    const visit = (type: Type): void => {
      if (seen.has(type)) return;
      seen.add(type);
      const named = asNamed(type);
      const rule = ruleFor(type);
      names.add(`$js.${rule}`);
      const known = named === null ? undefined : this.api.type(named);
      if (known?.kind === "struct") names.add(known.name);
      // Errors show what they are as `value`; any of the types may be in another interface.
      else if (rule === "errors") for (const { named } of this.errors()) visit(named);
      else if (rule === "anything" || rule === "interfaces") names.add("$all");
      else if (rule !== "times" && rule !== "contexts") partsOf(type).forEach(visit);
    };
    types.forEach(visit);
    if (names.has("$all")) this.mentionsAll = true;
    return [...names];
  }
}

/** The descriptor of a function that borrows some of its parameters. */
function lending(descriptor: string, params: readonly number[]): string {
  return params.length === 0 ? descriptor : `$js.lending(${descriptor}, [${params.join(", ")}])`;
}

/** The text of what a declaration becomes, if it becomes anything. */
function marked({ pos }: { readonly pos: Pos }, text: string): string {
  return text === "" ? "" : `${mark(pos)}${text}${mark(noPos)}`;
}

export function constantDeclaration({ name, obj, doc }: ApiConst): string {
  const value = constantText(obj.value, obj.type!);
  return value === null ? "" : `${docComment(doc)}export const ${name} = ${value};`;
}

/** A context.Context as the first parameter gives way to options at the end, which a variadic function has no place for. */
export function contextForm(signature: Signature): "none" | "options" | "background" {
  const [first] = signature.params.vars;
  if (first === undefined || !isContext(first.type!)) return "none";
  return signature.variadic ? "background" : "options";
}

/** The parameters that JS sees. */
export function visibleParameters(signature: Signature): { name: string; type: Type }[] {
  const names = parameterNames(signature);
  const list = signature.params.vars.map(({ type }, i) => ({ name: names[i], type: type! }));
  return contextForm(signature) === "none" ? list : list.slice(1);
}

/** Methods that give an error as their value: by Go's conventions, not to say that they failed. */
const errorValues = /^(Unwrap|Err|Cause)$/;

/** Whether a function's last result, an error, is thrown. */
export function throwsError(name: string, { params, results, recv }: Signature): boolean {
  const last = results.vars.at(-1);
  if (last === undefined || !isError(last.type!)) return false;
  const isValue =
    recv !== null && errorValues.test(name) && params.vars.length === 0 && results.vars.length === 1;
  return !isValue;
}

/** The last argument of what makes a method whose error is a value. */
function errorFlag({ name, signature }: ApiFunction): string {
  const last = signature.results.vars.at(-1);
  return last !== undefined && isError(last.type!) && !throwsError(name, signature) ? ", true" : "";
}

function parametersOf(signature: Signature): { params: string; args: string } {
  const names = visibleParameters(signature).map(({ name }) => name);
  if (signature.variadic) names[names.length - 1] = `...${names.at(-1)}`;
  if (contextForm(signature) === "options") names.push("options$");
  const text = names.join(", ");
  return { params: text, args: text };
}

function namesText(signature: Signature): string {
  return `[${visibleParameters(signature)
    .map(({ name }) => stringText(name))
    .join(", ")}]`;
}

function parameterNames(signature: Signature): string[] {
  const taken = new Set(["this"]);
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

/** Behind the name of the function: which form JS calls, if its facade does not wait. */
function formFor({ hasSyncForm }: FuncInstance, blocks: boolean): string {
  return hasSyncForm && !blocks ? syncSuffix : "";
}

function block(statements: readonly string[]): string {
  return `{\n${statements.map((each) => `  ${each}\n`).join("")}}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
