// What a checked package exports, in the words of the files api/*.txt of a Go installation: a line for each constant (its
// type, and its value), variable, function, type, field and method. Types are written out: int32 for rune, other packages by
// their names, type parameters as $0, $1, …
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dist } from "./packages.mjs";

const module = (path) => import(pathToFileURL(join(dist, "src", path)).href);
const { constantString, exactString } = await module("constant/string.js");
const { isExported } = await module("types/names.js");
const { methodSet } = await module("types/methodset.js");
const { typeSetOf } = await module("types/lazy.js");
const { PointerT } = await module("types/types.js");
const { under } = await module("types/underlying.js");

const untyped = new Map([
  ["untyped bool", "ideal-bool"],
  ["untyped int", "ideal-int"],
  ["untyped rune", "ideal-char"],
  ["untyped float", "ideal-float"],
  ["untyped complex", "ideal-complex"],
  ["untyped string", "ideal-string"],
]);

/** Features of a package: { symbol, text } each, where the symbol is `Name` or `Type.Name`. */
export function featuresOf(pkg) {
  const words = new Words(pkg);
  const names = [...pkg.scope.objects.keys()].filter(isExported).sort();
  return names.flatMap((name) => words.object(pkg.scope.lookup(name)));
}

class Words {
  constructor(pkg) {
    this.pkg = pkg;
    /** Type parameters of the declaration at hand, in order. */
    this.params = [];
  }

  object(obj) {
    const { name } = obj;
    if (obj.type === null) obj.declare?.();
    const of = (text) => ({ symbol: name, text });
    switch (obj.kind) {
      case "const":
        return [of(`const ${name} ${this.type(obj.type)}`), of(`const ${name} = ${valueText(obj.value)}`)];
      case "var":
        return [of(`var ${name} ${this.type(obj.type)}`)];
      case "func":
        return [of(`func ${name}${this.generic(obj.type.typeParams)}${this.signature(obj.type)}`)];
      case "typename":
        return this.declared(obj);
      default:
        return [];
    }
  }

  declared(obj) {
    const { name, type } = obj;
    const of = (text) => ({ symbol: name, text });
    if (type.kind === "alias") {
      const head = `type ${name}${this.generic(type.typeParams)} = ${this.type(aliased(type))}`;
      return [of(head), ...this.members(name, "", type)];
    }
    if (type.kind !== "named") return [of(`type ${name} = ${this.type(type)}`)];
    const head = `type ${name}${this.generic(type.typeParams)}`;
    return [...this.members(name, head, type), ...this.methods(name, type)];
  }

  /** What a type is, with its fields or methods of an interface. */
  members(name, head, type) {
    const underlying = under(type);
    if (underlying.kind === "struct") return this.structure(name, head, underlying);
    if (underlying.kind === "interface") return this.interface(name, head, underlying);
    return [{ symbol: name, text: `${head} ${this.type(underlying)}` }];
  }

  structure(name, head, struct) {
    const fields = struct.fields.filter((field) => isExported(field.name));
    const lines = fields.map((field) => ({
      symbol: `${name}.${field.name}`,
      text: `${head} struct, ${field.embedded ? "embedded" : field.name} ${this.type(field.type)}`,
    }));
    return [{ symbol: name, text: `${head} struct` }, ...lines];
  }

  interface(name, head, type) {
    const { methods } = typeSetOf(type);
    const exported = methods.filter((method) => isExported(method.name)).sort(byName);
    const lines = exported.map((method) => ({
      symbol: `${name}.${method.name}`,
      text: `${head} interface, ${method.name}${this.signature(method.type)}`,
    }));
    const list = exported.map((method) => method.name).join(", ");
    const whole = exported.length === methods.length;
    const text = whole ? `{${list === "" ? "" : ` ${list} `}}` : "unexported methods";
    return [{ symbol: name, text: `${head} interface${whole ? " " : ", "}${text}` }, ...lines];
  }

  methods(name, type) {
    if (under(type).kind === "interface" || under(type).kind === "pointer") return [];
    const values = new Set(methodSet(type).map(({ func }) => func.name));
    const own = type.methods.filter((method) => isExported(method.name) && isGeneric(method));
    const all = [...methodSet(new PointerT(type)).map(({ func }) => func), ...own];
    return all
      .filter((method) => isExported(method.name))
      .map((method) => {
        const star = values.has(method.name) ? "" : "*";
        if (method.type === null) method.declare?.();
        this.generic(type.typeParams);
        const params = type.typeParams.map((_, i) => `$${i}`).join(", ");
        const receiver = `(${star}${name}${params === "" ? "" : `[${params}]`})`;
        this.receiver = method.type.recvTypeParams;
        const text = `method ${receiver} ${method.name}${this.ownGeneric(method.type)}${this.signature(method.type)}`;
        this.receiver = [];
        return { symbol: `${name}.${method.name}`, text };
      });
  }

  /** Type parameters of a method itself, after those of its receiver. */
  ownGeneric({ typeParams }) {
    if (typeParams.length === 0) return "";
    return this.constraints(typeParams);
  }

  generic(params) {
    this.params = params;
    return this.constraints(params);
  }

  constraints(params) {
    if (params.length === 0) return "";
    return `[${params.map((param) => `${this.type(param)} ${this.constraint(param.bound)}`).join(", ")}]`;
  }

  constraint(bound) {
    if (bound.kind === "interface" && bound.predeclared === null) return this.literal(bound);
    return this.type(bound);
  }

  type(type) {
    switch (type.kind) {
      case "basic":
        return untyped.get(type.basic) ?? type.basic;
      case "array":
        return `[${type.len}]${this.type(type.elem)}`;
      case "slice":
        return `[]${this.type(type.elem)}`;
      case "struct":
        return "struct";
      case "pointer":
        return `*${this.type(type.elem)}`;
      case "signature":
        return `func${this.signature(type)}`;
      case "map":
        return `map[${this.type(type.key)}]${this.type(type.elem)}`;
      case "chan":
        return `${{ both: "chan", send: "chan<-", recv: "<-chan" }[type.dir]} ${this.type(type.elem)}`;
      case "interface":
        return this.literal(type);
      case "union":
        return type.terms.map((term) => (term.tilde ? "~" : "") + this.type(term.type)).join(" | ");
      case "typeparam":
        return this.parameter(type);
      case "alias":
        return this.type(aliased(type));
      case "named":
        return this.named(type);
      default:
        throw new Error(`no words for ${type.kind}`);
    }
  }

  parameter(type) {
    const at = [this.receiver ?? [], this.params].map((list) => list.indexOf(type)).find((i) => i >= 0);
    return `$${at ?? type.index}`;
  }

  named({ obj, typeArgs }) {
    const prefix = obj.pkg === null || obj.pkg === this.pkg ? "" : `${obj.pkg.name}.`;
    const args = typeArgs.length === 0 ? "" : `[${typeArgs.map((arg) => this.type(arg)).join(", ")}]`;
    return `${prefix}${obj.name}${args}`;
  }

  literal(type) {
    if (type.predeclared === "interface{comparable}") return "comparable";
    const methods = [...type.methods].sort(byName).map((m) => `${m.name}${this.signature(m.type)}`);
    const parts = [...methods, ...type.embeddeds.map((embedded) => this.type(embedded))];
    return parts.length === 0 ? "interface{}" : `interface{ ${parts.join("; ")} }`;
  }

  signature({ params, results, variadic }) {
    const list = params.vars.map(({ type }, i) =>
      variadic && i === params.vars.length - 1 ? `...${this.type(type.elem)}` : this.type(type),
    );
    const given = results.vars.map(({ type }) => this.type(type));
    const result = given.length > 1 ? ` (${given.join(", ")})` : given.length === 1 ? ` ${given[0]}` : "";
    return `(${list.join(", ")})${result}`;
  }
}

const isGeneric = (method) => {
  if (method.type === null) method.declare?.();
  return method.type.typeParams.length > 0;
};

function aliased(type) {
  if (type.rhs === null) type.resolve?.();
  return type.rhs;
}

function valueText(value) {
  const short = constantString(value);
  const exact = exactString(value);
  return value.kind === "string" || short === exact ? exact : `${short}  // ${exact}`;
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}
