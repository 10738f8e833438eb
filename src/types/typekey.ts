// Canonical strings of types: equal for identical types and only for those. They name instances and intern types
// program-wide.
import { typeSetOf } from "./lazy.ts";
import { idOf } from "./names.ts";
import type { TypeName } from "./objects.ts";
import type { InterfaceT, Tuple, Type, TypeParam } from "./types.ts";
import { unalias } from "./underlying.ts";

/** Numbers of local types, which a package path and a name do not tell apart, and of unfinished interfaces. */
const numbers = new WeakMap<TypeName | InterfaceT, number>();
let nextNumber = 1;

function numberOf(object: TypeName | InterfaceT): number {
  let number = numbers.get(object);
  if (number === undefined) numbers.set(object, (number = nextNumber++));
  return number;
}

export function typeKey(type: Type): string {
  return key(type, []);
}

let checking = false;

/**
 * The key of a list of type arguments while the checker runs: an interface whose type set is not known yet counts
 * as different from every other, and so do named types of equal name in two versions of a package.
 */
export function argumentsKey(types: readonly Type[]): string {
  const saved = checking;
  checking = true;
  const text = types.map((type) => key(type, [])).join(",");
  checking = saved;
  return text;
}

/** `bound` are the type parameters of enclosing generic signatures, which count by place and not by name. */
function key(type: Type, bound: readonly TypeParam[]): string {
  const actual = unalias(type);
  switch (actual.kind) {
    case "basic":
      return actual.basic;
    case "array":
      return `[${actual.len}]${key(actual.elem, bound)}`;
    case "slice":
      return `[]${key(actual.elem, bound)}`;
    case "pointer":
      return `*${key(actual.elem, bound)}`;
    case "map":
      return `map[${key(actual.key, bound)}]${key(actual.elem, bound)}`;
    case "chan":
      return `chan(${actual.dir} ${key(actual.elem, bound)})`;
    case "struct": {
      const fields = actual.fields.map((field, i) => {
        const tag = actual.tags[i] ? ` ${JSON.stringify(actual.tags[i])}` : "";
        return `${field.embedded ? "!" : ""}${idOf(field)} ${key(field.type!, bound)}${tag}`;
      });
      return `struct{${fields.join(";")}}`;
    }
    case "tuple":
      return tupleKey(actual, bound);
    case "signature": {
      const inner = [...bound, ...actual.typeParams];
      const params = actual.typeParams.map((param) => key(param.bound, inner)).join(",");
      const head = params === "" ? "func" : `func[${params}]`;
      const variadic = actual.variadic ? "..." : "";
      return `${head}${tupleKey(actual.params, inner)}${variadic}${tupleKey(actual.results, inner)}`;
    }
    case "interface":
      return interfaceKey(actual, bound);
    case "named": {
      const name = objectKey(actual.origin.obj);
      const args = actual.typeArgs.map((arg) => key(arg, bound));
      return args.length === 0 ? name : `${name}[${args.join(",")}]`;
    }
    case "typeparam": {
      const place = bound.lastIndexOf(actual);
      return place >= 0 ? `$${place}` : `${actual.obj.name}#${actual.id}`;
    }
    case "union":
      return actual.terms.map((term) => (term.tilde ? "~" : "") + key(term.type, bound)).join("|");
    case "alias":
      return "invalid";
  }
}

function tupleKey(tuple: Tuple, bound: readonly TypeParam[]): string {
  return `(${tuple.vars.map((v) => key(v.type!, bound)).join(",")})`;
}

const active = new Set<InterfaceT>();

function interfaceKey(type: InterfaceT, bound: readonly TypeParam[]): string {
  // Only through its own methods' signatures can a literal reach itself, and that needs a named type between.
  if (active.has(type)) return "interface{…}";
  if (checking && type.typeSet === null) return `interface#${numberOf(type)}`;
  active.add(type);
  const set = typeSetOf(type);
  const parts = set.methods.map(
    (method) => `${idOf(method)}${method.type === null ? "" : key(method.type, bound)}`,
  );
  if (set.comparable) parts.push("comparable");
  if (set.terms !== null) {
    const terms = set.terms.map((term) => (term.tilde ? "~" : "") + key(term.type, bound));
    parts.push(`=${terms.sort().join("|")}`);
  }
  active.delete(type);
  return `interface{${parts.join(";")}}`;
}

function objectKey(obj: TypeName): string {
  if (obj.pkg === null) return obj.name;
  if (checking) return `#${numberOf(obj)}`;
  const name = `${obj.pkg.path}.${obj.name}`;
  if (obj.parent === obj.pkg.scope) return name;
  // Keys are sorted; numbers grow as long as the process lives.
  return `${name}·${String(numberOf(obj)).padStart(9, "0")}`;
}
