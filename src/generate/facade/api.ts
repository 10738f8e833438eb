// What a Go package shows to JS: its exported functions, types, constants and variables, and the types of other packages
// that these lead to (docs/boundary.md).

import type { Analysis, FuncInstance } from "../../analyze/analysis.ts";
import { hostTypeArgs } from "../../analyze/reach/hostinstances.ts";
import { methodHolder } from "../../analyze/reach/publictypes.ts";
import { isImported } from "../../load/companions.ts";
import { askedObjects, type CheckedPackage } from "../../load/program.ts";
import { bindingName } from "../../plan/names.ts";
import { nameText } from "../../plan/text.ts";
import { typeLabel } from "../../plan/typelabels.ts";
import { directiveIn } from "../../syntax/directives.ts";
import { methodSet } from "../../types/methodset.ts";
import type { Const, Func, Var } from "../../types/objects.ts";
import { instantiate } from "../../types/subst.ts";
import type { Named, Signature, Type } from "../../types/types.ts";
import { asNamed, under } from "../../types/underlying.ts";
import { Documentation } from "./documentation.ts";
import { selectionFields } from "./fields.ts";

export interface ApiFunction {
  readonly name: string;
  readonly func: Func;
  readonly signature: Signature;
  /** null for a method of an embedded interface, which is called as a property. */
  readonly instance: FuncInstance | null;
  readonly blocks: boolean;
  /** Properties that lead from the object to the embedded one that has the method. */
  readonly path: readonly string[];
  readonly doc: string;
  /** The function as it is declared, of which it is the instance that JS calls; null for one that is not generic. */
  readonly generic: { readonly signature: Signature; readonly args: readonly Type[] } | null;
}

export interface ApiType {
  /** Its name in the facade. */
  readonly name: string;
  /** The name that JS imports; null for types that only their values show. */
  readonly exported: string | null;
  readonly named: Named;
  readonly kind: "struct" | "interface" | "other";
  /** Also promoted ones; those of interfaces are in their types. */
  readonly methods: readonly ApiFunction[];
  readonly doc: string;
}

export interface ApiConst {
  readonly name: string;
  readonly obj: Const;
  readonly doc: string;
}

export interface ApiVariable {
  readonly name: string;
  readonly obj: Var;
  /** It holds one error for good, which is what JS sees of it. */
  readonly isError: boolean;
  readonly doc: string;
}

export interface ApiCompanion {
  /** The name of the export. */
  readonly name: string;
  readonly func: Func;
  readonly signature: Signature;
  readonly receiver: Type | null;
  /** It may return a Promise. */
  readonly waits: boolean;
  readonly doc: string;
}

export interface Api {
  readonly pkg: CheckedPackage;
  readonly analysis: Analysis;
  readonly functions: readonly ApiFunction[];
  readonly types: readonly ApiType[];
  readonly constants: readonly ApiConst[];
  readonly variables: readonly ApiVariable[];
  /** Functions of JavaScript that Go calls: what companions of the package export. */
  readonly companions: readonly ApiCompanion[];
  /** JavaScript sees types of it, but imports nothing: it is a program. */
  readonly isProgram: boolean;
  /** Doc comments, as those of "Type.Field". */
  readonly docs: Documentation;
  /** The public type for a defined type; undefined for those that JS has its own for. */
  type(named: Named): ApiType | undefined;
}

/** With what its companions export, for declarations; facades have none of that. */
export function declaredApi(pkg: CheckedPackage, analysis: Analysis): Api {
  const docs = new Documentation(analysis.program);
  return packageApi(pkg, analysis, companionsOf(pkg, analysis, docs), docs);
}

export function packageApi(
  pkg: CheckedPackage,
  analysis: Analysis,
  companions: readonly ApiCompanion[] = [],
  docs = new Documentation(analysis.program),
): Api {
  const isProgram = pkg.name === "main";
  const exported = isProgram ? [] : askedObjects(analysis.program, pkg).sort((a, b) => a.pos - b.pos);
  const functions: ApiFunction[] = [];
  const constants: ApiConst[] = [];
  const variables: ApiVariable[] = [];
  for (const obj of exported) {
    const doc = docs.of(pkg.pkg, obj.name);
    if (obj.kind === "const") constants.push({ name: nameText(obj.name), obj, doc });
    if (obj.kind === "var")
      variables.push({ name: nameText(obj.name), obj, isError: analysis.isSentinel(obj), doc });
    const args = obj.kind === "func" ? hostTypeArgs(obj) : null;
    if (obj.kind === "func" && args !== null)
      functions.push({
        ...declaredFunction(analysis, obj, analysis.instance(obj, args), [], doc),
        ...instanceOf(obj, args),
      });
  }
  const names = new Set(pkg.pkg.scope.objects.keys());
  const given = companions.flatMap(({ receiver, signature }): Type[] =>
    receiver === null ? [signature] : [receiver, signature],
  );
  const public_ = isProgram ? [] : analysis.publicTypes(pkg).types;
  const types = [...new Set([...public_, ...analysis.publicTypesOf(given).types])]
    .sort((a, b) => a.obj.pos - b.obj.pos)
    .map((named) => apiType(pkg, analysis, docs, names, named));
  const byType = new Map(types.map((type) => [type.named, type]));
  return {
    pkg,
    analysis,
    functions,
    types,
    constants,
    variables,
    companions,
    isProgram,
    docs,
    type: (named) => byType.get(analysis.concrete(named, null) as Named),
  };
}

function companionsOf(pkg: CheckedPackage, analysis: Analysis, docs: Documentation): ApiCompanion[] {
  const own = (analysis.functions.get(pkg) ?? []).filter(
    (f) =>
      isImported(f) &&
      f.pkg === pkg &&
      f.typeArgs.length === 0 &&
      directiveIn(f.decl.doc, "go:wasmimport") === null,
  );
  return own.map(({ func, recv, blocking }) => {
    const signature = func.type as Signature;
    return {
      name: recv === null ? func.name : `${recv.obj.name}$${func.name}`,
      func,
      signature,
      receiver: signature.recv?.type ?? null,
      waits: blocking,
      doc: docs.of(pkg.pkg, recv === null ? func.name : `${recv.obj.name}.${func.name}`),
    };
  });
}

function declaredFunction(
  { waits }: Analysis,
  func: Func,
  instance: FuncInstance,
  path: readonly string[],
  doc: string,
): ApiFunction {
  return apiFunction(func, instance, path, doc, waits.blocks(instance));
}

/** The signature that JS sees of a generic function. */
function instanceOf({ type }: Func, args: readonly Type[]): Partial<ApiFunction> {
  const signature = type as Signature;
  if (args.length === 0) return {};
  return { signature: instantiate(signature, args), generic: { signature, args } };
}

function apiFunction(
  func: Func,
  instance: FuncInstance | null,
  path: readonly string[],
  doc: string,
  blocks: boolean,
): ApiFunction {
  return {
    name: nameText(func.name),
    func,
    signature: func.type as Signature,
    instance,
    blocks,
    path,
    doc,
    generic: null,
  };
}

function apiType(
  pkg: CheckedPackage,
  analysis: Analysis,
  docs: Documentation,
  names: Set<string>,
  named: Named,
): ApiType {
  const isOwn = named.obj.pkg === pkg.pkg && named.obj.parent === pkg.pkg.scope;
  const isPlain = isOwn && named.typeArgs.length === 0;
  const label = named.typeArgs.length === 0 ? bindingName(named.obj.name) : typeLabel(named);
  const name = isPlain ? (globals.has(label) ? `${label}$` : label) : freeName(label, names);
  const { kind } = under(named);
  return {
    name,
    exported: isOwn && named.obj.exported ? (isPlain ? nameText(named.obj.name) : name) : null,
    named,
    kind: kind === "struct" || kind === "interface" ? kind : "other",
    methods: kind === "interface" ? [] : methodsOf(pkg, analysis, named, docs),
    doc: docs.of(named.obj.pkg, named.obj.name),
  };
}

/** What declarations call by their global names: a type of that name is exported under it, but called another in there. */
const globals = new Set(
  "AbortSignal AsyncIterable Date Error Iterable Partial Promise Readonly ReadonlyMap Record GoError GoExit GoPanic GoValue".split(
    " ",
  ),
);

function freeName(base: string, names: Set<string>): string {
  let name = base;
  for (let i = 1; names.has(name); i++) name = `${base}$${i}`;
  names.add(name);
  return name;
}

function methodsOf(
  pkg: CheckedPackage,
  analysis: Analysis,
  named: Named,
  docs: Documentation,
): ApiFunction[] {
  return methodSet(methodHolder(named))
    .filter(({ func }) => func.exported)
    .map(({ func, index }) => {
      const { holder, path } = selectionFields(named, index);
      if (under(holder).kind === "interface") {
        const doc = docs.of(func.pkg, `${asNamed(holder)?.obj.name}.${func.name}`);
        return apiFunction(func, null, path, doc, analysis.waits.methodMayBlock(pkg, func));
      }
      const base = asNamed(holder)!;
      const typeArgs = (analysis.concrete(base, null) as Named).typeArgs;
      const doc = docs.of(base.obj.pkg, `${base.obj.name}.${func.name}`);
      return declaredFunction(analysis, func, analysis.instance(func, typeArgs), path, doc);
    });
}
