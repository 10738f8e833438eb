// Functions of JavaScript that Go calls by name: bodyless functions of users, implemented by companions or imported by
// `//go:wasmimport`. The boundary makes them of what JavaScript exports, by the descriptor of their type, as it makes those that
// JavaScript calls; between the library and its own companions nothing is converted.

import type { FuncInstance } from "../analyze/analysis.ts";
import { libraryUses } from "../analyze/reach/publictypes.ts";
import { isImported } from "../load/companions.ts";
import { join } from "../load/paths.ts";
import type { Companion } from "../load/program.ts";
import { directiveIn } from "../syntax/directives.ts";
import type { Signature, Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { typeMember } from "./classref.ts";
import type { estree as es } from "./estree.ts";
import { lentIn } from "./facade/lent.ts";
import { promisesOf } from "./facade/promises.ts";
import { importsPackage, rulesOf } from "./facade/rules.ts";
import type { Generator } from "./generator.ts";
import { funcType, type } from "./types.ts";

/** Where JavaScript has it: an export of a module. */
export interface JSExport {
  readonly specifier: string;
  readonly name: string;
}

/** Where a function without a body is implemented: where `//go:wasmimport` says, or in the companion of its file. */
export function jsExport(
  g: Generator,
  instance: FuncInstance,
  companion: Companion | undefined,
): JSExport | null {
  const { func, recv, pkg, decl } = instance;
  const [module, exported] = (isImported(instance) && directiveIn(decl.doc, "go:wasmimport")) || [];
  if (exported !== undefined) {
    const isFile = module.startsWith(".");
    return {
      specifier: isFile ? g.options.companionSpecifier(join(pkg.dir, module)) : module,
      name: exported,
    };
  }
  const name = recv === null ? func.name : `${recv.obj.name}$${func.name}`;
  if (companion === undefined || !(companion.exports.has(name) || companion.isOpen)) return null;
  return { specifier: g.options.companionSpecifier(companion.specifier), name };
}

/** Declares a function that calls the one of JavaScript. */
export function jsFunction(
  g: Generator,
  instance: FuncInstance,
  name: string,
  { specifier, name: exported }: JSExport,
): es.VariableDeclaration {
  const { func, recv, decl, blocking } = instance;
  const signature = func.type as Signature;
  const concrete = (t: Type) => g.analysis.concrete(t, instance);
  const values = [...signature.params.vars, ...signature.results.vars].map((v) => concrete(v.type!));
  const receiver = recv === null ? null : concrete(signature.recv!.type!);
  const all = receiver === null ? values : [receiver, ...values];
  const descriptor = funcType(g, concreteSignature(g, instance));
  const lent = lentIn(instance).map((i) => b.num(i));
  const uses = [
    lent.length === 0 ? descriptor : b.call(boundary(g, "lending"), [descriptor, b.array(lent)]),
    receiver === null ? b.nullLit() : type(g, receiver),
    ...[...rulesOf(all)].map((rule) => boundary(g, rule)),
    ...libraryParts(g, all),
  ];
  const label = recv === null ? func.name : `${recv.obj.name}.${func.name}`;
  const args = [
    b.str(label),
    b.arrow([], b.array(uses)),
    b.id(g.module.imported(specifier, exported, `${name}$js`)),
  ];
  if (blocking) args.push(boundary(g, "waiting"));
  return b.declare(
    "const",
    b.id(name, decl.name.pos, func.name),
    b.call(boundary(g, "jsFunction"), args),
    decl.pos,
  );
}

function concreteSignature(g: Generator, instance: FuncInstance): Signature {
  return g.analysis.concrete(instance.func.type!, instance) as Signature;
}

function boundary(g: Generator, name: string): es.Identifier {
  return b.id(g.module.imported(g.options.jsFunctions(), name, `js$${name}`));
}

/** What the boundary needs of the library for the types that JS has its own for, and for values of panics. */
function libraryParts(g: Generator, types: readonly Type[]): b.Expression[] {
  const { analysis } = g;
  const { native, types: public_ } = analysis.publicTypesOf(types);
  const parts = analysis.panicsWithValues() ? [b.call(boundary(g, "usePanicValues"), [])] : [];
  for (const { named, methods } of promisesOf([...public_], analysis)) {
    const list = methods === null ? [] : [b.array(methods.map((name) => b.str(name)))];
    parts.push(b.call(boundary(g, "promises"), [type(g, named), boundary(g, "waiting"), ...list]));
  }
  const time = importsPackage(g.pkg, "time") ? timeType(g) : null;
  if (time !== null) {
    const local = native.has("time.Time") ? libraryName(g, "time", "Local") : b.nullLit();
    const package_ = b.object({ type: time, local: b.arrow([], local) });
    parts.push(b.call(boundary(g, "useTimes"), [package_]));
  }
  if (native.has("io.Reader") && analysis.packageAt("io") !== null) {
    const package_ = b.object({ EOF: b.arrow([], libraryName(g, "io", "EOF")) });
    parts.push(b.call(boundary(g, "useReaders"), [package_]));
  }
  if (native.has("context.Context")) {
    const names = libraryUses(new Set(["context.Context"])).map(([, name]) => name);
    const package_ = b.object(
      Object.fromEntries(names.map((name) => [name, libraryName(g, "context", name)])),
    );
    parts.push(b.call(boundary(g, "useContexts"), [package_]));
  }
  return parts;
}

/** The descriptor of time.Time, where the program uses it: values of interface types may be times. */
function timeType(g: Generator): b.Expression | null {
  const pkg = g.packageOf("time");
  const used = g.analysis.types
    .get(pkg)
    ?.find(({ type: { obj } }) => obj.pkg === pkg.pkg && obj.name === "Time");
  return used === undefined || !g.analysis.isDescribed(used.type) ? null : typeMember(g, used.type, "$type");
}

function libraryName(g: Generator, path: string, name: string): b.Expression {
  return g.moduleName(g.packageOf(path), name);
}
