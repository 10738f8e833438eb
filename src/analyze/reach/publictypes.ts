// The defined types that JS sees: those that root packages export, and all that lead on from exported declarations.
import type { TypeTable } from "../../core/typetable.ts";
import { askedObjects, type CheckedPackage, type Program } from "../../load/program.ts";
import { basics } from "../../types/basics.ts";
import { typeSetOf } from "../../types/lazy.ts";
import { methodSet } from "../../types/methodset.ts";
import { type Func, Var } from "../../types/objects.ts";
import { instantiate } from "../../types/subst.ts";
import {
  type BasicKind,
  InterfaceT,
  MapT,
  type Named,
  PointerT,
  Signature,
  SliceT,
  Tuple,
  type Type,
} from "../../types/types.ts";
import { asNamed, unalias, under } from "../../types/underlying.ts";
import { hostTypeArgs } from "./hostinstances.ts";

/** Types that JS has its own for. */
export function isNativeToJS(type: Type): boolean {
  return isTime(type) || isContext(type) || isSequence(type);
}

export function isTime(type: Type): boolean {
  const named = asNamed(type);
  return named?.obj.pkg?.path === "time" && named.obj.name === "Time";
}

/** iter.Seq or iter.Seq2. */
export function isSequence(type: Type): boolean {
  const named = asNamed(type);
  return named?.obj.pkg?.path === "iter" && /^Seq2?$/.test(named.obj.name);
}

export function isContext(type: Type): boolean {
  const named = asNamed(type);
  return named?.obj.pkg?.path === "context" && named.obj.name === "Context";
}

export function takesContext({ params }: Signature): boolean {
  return params.vars.length > 0 && isContext(params.vars[0].type!);
}

export interface PublicTypes {
  readonly types: ReadonlySet<Named>;
  /** Interface types other than error, also those without a name. */
  readonly interfaces: readonly Type[];
  /** Errors are among what JS gets, or gives. */
  readonly hasErrors: boolean;
  /** Types of the library that JS has its own for, in use: "time.Time", "context.Context". */
  readonly native: ReadonlySet<string>;
}

export function findPublicTypes(program: Program, table: TypeTable): PublicTypesFinder {
  const found = new PublicTypesFinder(program, table);
  for (const pkg of program.roots) if (pkg.name !== "main") found.package(pkg);
  return found;
}

/** Those of exported declarations, and of the functions of JavaScript that Go turns out to call. */
export class PublicTypesFinder implements PublicTypes {
  readonly types = new Set<Named>();
  hasErrors = false;
  readonly native = new Set<string>();
  readonly interfaces: Type[] = [];
  private readonly table: TypeTable;
  private readonly seen = new Set<Type>();
  private readonly standard: Set<string>;
  private readonly program: Program;

  constructor(program: Program, table: TypeTable) {
    this.program = program;
    this.table = table;
    this.standard = new Set(program.packages.filter((pkg) => pkg.standard).map((pkg) => pkg.pkg.path));
  }

  package(pkg: CheckedPackage): void {
    for (const obj of askedObjects(this.program, pkg)) {
      if (obj.type === null || obj.kind === "const") continue;
      if (obj.kind !== "func") this.visit(obj.type);
      else this.function(obj);
    }
  }

  private function(func: Func): void {
    const args = hostTypeArgs(func);
    if (args !== null) this.visit(args.length === 0 ? func.type! : instantiate(func.type as Signature, args));
  }

  /** JavaScript gets values of the type, or gives them. */
  visit(type: Type): void {
    const canonical = this.table.canonical(unalias(type));
    if (this.seen.has(canonical)) return;
    this.seen.add(canonical);
    const named = asNamed(canonical);
    if (named === null) return this.parts(canonical);
    if (named.typeParams.length > 0 && named.typeArgs.length === 0) return;
    for (const arg of named.typeArgs) this.visit(arg);
    if (named.obj.pkg === null) {
      if (named.obj.name === "error") this.hasErrors = true;
      else this.parts(under(named));
      return;
    }
    if (isNativeToJS(named)) {
      this.native.add(`${named.obj.pkg.path}.${named.obj.name}`);
      return;
    }
    this.types.add(named);
    this.parts(under(named));
    // What the methods of the library's types lead to would be all of it.
    if (this.standard.has(named.obj.pkg.path)) return;
    for (const { func } of methodSet(new PointerT(named))) if (func.exported) this.visit(func.type!);
  }

  private parts(type: Type): void {
    switch (type.kind) {
      case "array":
      case "slice":
      case "pointer":
      case "chan":
        return this.visit(type.elem);
      case "map":
        this.visit(type.key);
        return this.visit(type.elem);
      case "struct":
        for (const field of type.fields) if (field.exported || field.embedded) this.visit(field.type!);
        return;
      case "signature":
        for (const v of [...type.params.vars, ...type.results.vars]) this.visit(v.type!);
        return;
      case "interface": {
        const { methods } = typeSetOf(type);
        this.interfaces.push(type);
        if (methods.some(isReading)) this.native.add("io.Reader");
        for (const method of methods) if (method.exported) this.visit(method.type!);
      }
    }
  }
}

/** A method that fills bytes, as that of io.Reader: objects of JS get Go's bytes, and say by null that there are no more. */
export function isReading({ name, type }: Func): boolean {
  const { params, results } = type as Signature;
  const [bytes] = params.vars.map((v) => under(v.type!));
  if (!/^Read(At)?$/.test(name) || bytes?.kind !== "slice" || results.vars.length !== 2) return false;
  return isBasic(bytes.elem, "uint8") && isBasic(results.vars[0].type!, "int");
}

function isBasic(type: Type, basic: BasicKind): boolean {
  const actual = under(type);
  return actual.kind === "basic" && actual.basic === basic;
}

/** The type that a public type's methods are those of: a pointer to it, unless it is an interface or pointer. */
export function methodHolder(type: Named): Type {
  const { kind } = under(type);
  return kind === "interface" || kind === "pointer" ? type : new PointerT(type);
}

/** What the boundary uses of the library's packages for the types that JS has its own for. */
export function libraryUses(native: ReadonlySet<string>): [path: string, name: string][] {
  const names: Record<string, string[]> = {
    "time.Time": ["Time", "Local"],
    "io.Reader": ["EOF"],
    "context.Context": ["Background", "WithCancelCause", "AfterFunc", "Cause"],
  };
  return Object.entries(names).flatMap(([type, list]) =>
    native.has(type) ? list.map((name): [string, string] => [type.split(".")[0], name]) : [],
  );
}

/** The types that values of JS have as values of type `any`: see docs/boundary.md. */
export function hostTypes(): Type[] {
  const any = new InterfaceT();
  any.complete = true;
  const list = new SliceT(any);
  const variable = (type: Type) => new Var(0, null, "", type);
  const callable = new Signature(new Tuple([variable(list)]), new Tuple([variable(any)]), true);
  const map = new MapT(basics.string, any);
  return [basics.int64, basics.uint64, new SliceT(basics.uint8), list, map, callable];
}
