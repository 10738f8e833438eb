// What a program can reach: function instances, types, package variables, and methods called through interfaces.
//
// Rapid type analysis: a method of a boxed type is reached if a method of its name and signature is called through
// an interface or asked for by a type assertion. Tracer (trace.ts) walks each body once and reports here.

import type { Call } from "../../core/nodes.ts";
import type { Trees } from "../../core/trees.ts";
import type { TypeTable } from "../../core/typetable.ts";
import { isImported } from "../../load/companions.ts";
import { askedObjects, type CheckedPackage, type Program } from "../../load/program.ts";
import { Promises } from "../../load/promises.ts";
import { typeSetOf } from "../../types/lazy.ts";
import { type Method, methodSet } from "../../types/methodset.ts";
import { idOf } from "../../types/names.ts";
import type { Func, Var } from "../../types/objects.ts";
import { InterfaceT, type Named, type Signature, type Type } from "../../types/types.ts";
import { asNamed, deref } from "../../types/underlying.ts";
import type { FuncInstance } from "../analysis.ts";
import { Arrivals } from "../reflection/arrivals.ts";
import { AssignedVariables } from "../reflection/assigned.ts";
import { ReflectableTypes } from "../reflection/reflectable.ts";
import { ReflectedValues } from "../reflection/reflected.ts";
import { ReflectedInterfaces } from "../reflection/reflectedinterfaces.ts";
import { useReflection } from "../reflection/words.ts";
import { Effect } from "../waiting/effects.ts";
import { Mutexes } from "../waiting/mutexes.ts";
import { Descriptors } from "./descriptors.ts";
import { Flow, type Place, type Target } from "./flow.ts";
import { hostTypeArgs } from "./hostinstances.ts";
import { HostValues } from "./hostvalues.ts";
import { Instances } from "./instances.ts";
import { MethodTypes } from "./methodtypes.ts";
import { Places } from "./places.ts";
import {
  findPublicTypes,
  hostTypes,
  libraryUses,
  methodHolder,
  type PublicTypesFinder,
} from "./publictypes.ts";
import { hasSideEffects, type Known } from "./purity.ts";
import { Retyped } from "./retyped.ts";
import { selectionPath } from "./selections.ts";
import { SliceParameters } from "./sliceparameters.ts";
import { StructUses } from "./structuses.ts";
import { Variables } from "./variables.ts";

/** A declared function: its receiver is apart from the parameters. */
export interface FunctionTarget extends Target {
  /** null for a literal. */
  readonly instance: FuncInstance | null;
  /** Of each parameter that is a slice, where its elements are if not with those of all others: see SliceParameters. */
  readonly elements: readonly Place[];
  readonly receiver: Place;
}

/** A method that an interface method call reaches for one dynamic type. */
export interface Implementation {
  readonly type: Type;
  readonly method: string;
  readonly effect: Effect;
  /** null if the method of an embedded interface is called. */
  readonly instance: FuncInstance | null;
}

interface Candidate {
  readonly type: Type;
  readonly method: Method;
}

/** Walks one body; set by analyze.ts so that the two files need not import each other. */
export interface TraceBody {
  functionTarget(reach: Reachability, instance: FuncInstance): FunctionTarget;
  body(reach: Reachability, instance: FuncInstance, target: FunctionTarget): void;
  initializer(reach: Reachability, pkg: CheckedPackage, index: number, effect: Effect): void;
}

export class Reachability {
  readonly program: Program;
  readonly table: TypeTable;
  readonly instances: Instances;
  readonly flow = new Flow();
  readonly places: Places;
  readonly sliceParameters: SliceParameters;
  readonly live = new Set<Var>();
  /** Types converted to interfaces -> ids of the methods that may be called through them. */
  readonly boxed = new Map<Type, Set<string>>();
  readonly implementations: Implementation[] = [];
  /** Every effect of a node or body, in order of discovery. */
  readonly effects: Effect[] = [];
  /** Bodyless functions that may block, with their effects. */
  readonly natives: { instance: FuncInstance; effect: Effect }[] = [];
  readonly initEffects = new Map<CheckedPackage, Map<number, Effect>>();
  /** Operations that block by themselves. */
  readonly blocking: Effect[] = [];
  readonly variables: Variables;
  readonly mutexes: Mutexes;
  readonly emptyInterface: Type;
  /** Functions that are started or called by others than the calls in bodies: main, exports, function values. */
  readonly entries = new Set<FuncInstance>();
  readonly publicTypes: PublicTypesFinder;
  readonly hostValues: HostValues;
  readonly reflected = new ReflectedValues(this);
  readonly descriptors: Descriptors;
  readonly structUses: StructUses;
  readonly assigned = new AssignedVariables(this);
  readonly reflectable = new ReflectableTypes(this);
  readonly methodTypes = new MethodTypes(this);
  readonly interfaces = new ReflectedInterfaces(this);
  /** Functions and methods that JS can call. */
  readonly exported = new Set<FuncInstance>();
  /** Functions that are called from where the analysis of ranges does not look. */
  readonly external = new Set<FuncInstance>();
  /** Functions that go and defer statements call, or that are called with the results of another call. */
  readonly calledOtherwise = new Set<FuncInstance>();
  /** What calls of declared functions in the user's packages call. */
  readonly callees = new Map<Call, FuncInstance[]>();
  /** Methods that interface method calls in the user's packages call, by key. */
  readonly methodCalls: { call: Call; method: string }[] = [];
  /** Effects of methods promoted from embedded interfaces: they call on what they are called with. */
  readonly wrappers = new Set<Effect>();
  /** What pointers converted to unsafe.Pointer, or from it, point to. */
  readonly unsafeTypes = new Set<Type>();
  /** The types that code mentions. */
  readonly usedTypes = new Set<Type>();
  /** It calls panic. */
  panicsWithValues = false;
  readonly retyped: Retyped;
  readonly promises: Promises;
  hasGo = false;

  reflectsConversions = false;
  /** Public types that have been seen to, and what they have been seen to for. */
  private readonly shown = new Set<Named>();
  private showsInterfaces = false;
  private importsFunctions = false;
  private readonly pure: Known = new Map();
  private readonly trace: TraceBody;
  private readonly targets = new Map<FuncInstance, FunctionTarget>();
  private readonly work: (() => void)[] = [];
  /** Values in interfaces that reflection has. */
  readonly reflection: Arrivals;
  private readonly arrivals: readonly Arrivals[];
  private readonly needed = new Set<string>();
  private readonly candidates = new Map<string, Candidate[]>();
  private readonly initializers = new Map<Var, { pkg: CheckedPackage; index: number }>();

  constructor(program: Program, trace: TraceBody, trees: Trees) {
    this.program = program;
    this.trace = trace;
    this.table = trees.table;
    this.instances = new Instances(program, trees);
    this.places = new Places(this.table, this.flow);
    this.sliceParameters = new SliceParameters(this.places, this.flow);
    const { reflected, inspected, world } = this.places;
    // Others than reflection call no methods of unexported fields.
    const takes = ({ exported }: Var) => exported;
    this.reflection = new Arrivals(this, reflected, this.reflectable);
    const reads = new Arrivals(this, inspected, { takes, isReader: true });
    this.arrivals = [this.reflection, reads, new Arrivals(this, world, { takes })];
    this.descriptors = new Descriptors(program, this.table, (type) => this.described(type));
    this.mutexes = new Mutexes(this.instances);
    this.promises = new Promises(program);
    this.retyped = new Retyped(this.table, this.places, this.flow);
    this.variables = new Variables(this.table);
    this.structUses = new StructUses(this.table, this.places, this.descriptors, this.retyped);
    this.publicTypes = findPublicTypes(program, this.table);
    this.hostValues = new HostValues(this);
    const any = new InterfaceT();
    any.complete = true;
    this.emptyInterface = this.table.canonical(any);
  }

  run(): void {
    for (const pkg of this.program.packages) this.packageRoots(pkg);
    if (this.program.asked === undefined) this.program.roots.forEach((pkg) => this.companionsOf(pkg));
    for (const pkg of this.program.roots) {
      if (pkg.name !== "main") this.exportedApi(pkg);
    }
    this.publicApi();
    do {
      for (let next = this.work.pop(); next !== undefined; next = this.work.pop()) next();
    } while (this.settle());
    this.structUses.finish(this.flow, this.places.inspected);
    if (this.reflectsConversions) this.retyped.reflected(this.boxed.keys());
  }

  /** Looks where values in interfaces have come to; says whether there is something new. */
  private settle(): boolean {
    this.flow.solve();
    return this.arrivals.some((arrivals) => arrivals.settle()) || this.methodTypes.settle();
  }

  // ---- Roots

  private packageRoots(pkg: CheckedPackage): void {
    const isRoot = this.program.roots.includes(pkg);
    pkg.info.initOrder.forEach(({ lhs }, index) => {
      for (const v of lhs) this.initializers.set(v, { pkg, index });
      if (hasSideEffects(pkg, index, this.instances, this.pure)) this.initialize(pkg, index);
    });
    for (const { func } of this.instances.declaredIn(pkg)) {
      if ((func.type as Signature).recv !== null) continue;
      const isMain = isRoot && pkg.name === "main" && func.name === "main";
      const isExport = this.instances.directive(func, "go:wasmexport") !== null;
      if (func.name !== "init" && !isMain && !isExport) continue;
      const instance = this.instances.instance(func, []);
      this.external.add(instance);
      this.entries.add(instance);
      this.target(instance);
    }
  }

  /** What companions of the package export: declarations say what that has to be, whether Go calls it yet or not. */
  private companionsOf(pkg: CheckedPackage): void {
    for (const { func, decl } of this.instances.declaredIn(pkg)) {
      if (decl.hasBody || (func.type as Signature).recv !== null) continue;
      const instance = this.instances.instance(func, []);
      if (isImported(instance) && pkg.companions.size > 0) this.target(instance);
    }
  }

  /** What users of a library can name, or what of that is asked for. Generic functions that host code cannot call are reached by their uses only. */
  private exportedApi(pkg: CheckedPackage): void {
    for (const obj of askedObjects(this.program, pkg)) {
      if (obj.kind === "var") this.exportVariable(obj);
      const args = obj.kind === "func" ? hostTypeArgs(obj) : null;
      if (obj.kind === "func" && args !== null) this.exportFunction(this.instances.instance(obj, args));
    }
  }

  /** Host code reads the variable, and sets it. */
  private exportVariable(v: Var): void {
    this.useVar(v);
    const type = this.table.canonical(v.type!);
    this.describe(type);
    const place = this.places.variable(v, type, null);
    this.hostValues.share(type, place);
  }

  private exportFunction(instance: FuncInstance): void {
    const target = this.target(instance);
    this.external.add(instance);
    this.entries.add(instance);
    this.exported.add(instance);
    const types = this.instances.substitution(instance);
    const { recv, params, results } = instance.func.type as Signature;
    for (const v of [...params.vars, ...results.vars]) this.describe(types.of(v.type!));
    this.hostValues.foreign.add(types.of(instance.func.type!));
    if (recv !== null) this.hostValues.admit(types.of(recv.type!), target.receiver);
    params.vars.forEach((v, i) => this.hostValues.admit(types.of(v.type!), target.params[i]));
    results.vars.forEach((v, i) => this.hostValues.release(types.of(v.type!), target.results[i]));
  }

  /** Go calls a function of JavaScript, which gets the arguments and gives the results. */
  importFunction(
    { func }: FuncInstance,
    target: Omit<FunctionTarget, "instance">,
    typeOf: (v: Var) => Type,
  ): void {
    const { recv, params, results } = func.type as Signature;
    const { hostValues, publicTypes, table } = this;
    if (recv !== null) hostValues.release(typeOf(recv), target.receiver);
    params.vars.forEach((v, i) => hostValues.release(typeOf(v), target.params[i]));
    results.vars.forEach((v, i) => hostValues.admit(typeOf(v), target.results[i]));
    for (const v of [recv, ...params.vars, ...results.vars]) {
      if (v === null) continue;
      this.describe(table.canonical(typeOf(v)));
      publicTypes.visit(typeOf(v));
    }
    if (!this.importsFunctions) this.shown.clear();
    this.importsFunctions = true;
    this.descriptors.addPublic();
    this.publicApi();
  }

  /** The types that JS comes to see, with what host code does with values of them. */
  private publicApi(): void {
    const { types, interfaces, native } = this.publicTypes;
    if (interfaces.length > 0 && !this.showsInterfaces) {
      this.showsInterfaces = true;
      this.shown.clear();
      for (const type of hostTypes()) this.boxForHost(this.table.canonical(type));
    }
    for (const type of types) {
      if (this.shown.has(type)) continue;
      this.shown.add(type);
      this.exportType(type);
    }
    for (const type of interfaces)
      for (const { func } of methodSet(type)) if (func.exported) this.need(this.places.methodKey(func));
    if (this.publicTypes.hasErrors) this.showErrors();
    for (const [path, name] of libraryUses(native)) this.useLibrary(path, name);
  }

  /** The boundary asks Go errors for their texts, and for what they wrap. */
  private showErrors(): void {
    for (const method of ["Error func()(string)", "Unwrap func()(error)"]) this.need(method);
  }

  /** Host code gives values of the type as interface values. */
  private boxForHost(type: Type): void {
    this.box(type);
    this.flow.edge(this.places.box(type), this.places.world);
  }

  private exportType(type: Named): void {
    this.describe(this.table.canonical(type));
    this.hostValues.foreign.add(type);
    const holder = this.table.canonical(methodHolder(type));
    if (this.table.under(type).kind === "interface") return;
    if (this.showsInterfaces || this.importsFunctions) {
      this.boxForHost(type);
      if (this.table.under(type).kind === "struct") this.boxForHost(holder);
    }
    for (const { func, index } of methodSet(holder)) {
      if (!func.exported) continue;
      // Where no facade declares a class, its methods are those of the descriptor.
      if (this.importsFunctions) this.need(this.places.methodKey(func));
      const found = selectionPath(this, holder, index).holder;
      if (this.table.under(found).kind === "interface") this.need(this.places.methodKey(func));
      else this.exportFunction(this.methodInstance(func, found));
    }
  }

  /** Reaches an exported function or variable of the library, for the boundary. */
  private useLibrary(path: string, name: string): void {
    const obj = this.program.byPath.get(path)?.pkg.scope.lookup(name);
    if (obj?.kind === "var") this.useVar(obj);
    if (obj?.kind === "func") this.exportFunction(this.instances.instance(obj, []));
    if (obj?.kind === "typename") this.boxForHost(this.table.canonical(obj.type!));
  }

  // ---- Functions and variables

  /** The places of a function; its body is walked on the first request. */
  target(instance: FuncInstance): FunctionTarget {
    let target = this.targets.get(instance);
    if (target === undefined) {
      target = this.trace.functionTarget(this, instance);
      this.targets.set(instance, target);
      if (instance.recv !== null) this.useType(instance.recv);
      const reached = target;
      useReflection(this, instance, reached);
      if (!instance.hasBody) this.natives.push({ instance, effect: target.effect });
      else this.work.push(() => this.trace.body(this, instance, reached));
    }
    return target;
  }

  /** The places of a function that is reached. */
  reached(instance: FuncInstance): FunctionTarget | null {
    return this.targets.get(instance) ?? null;
  }

  /** The function of another program that had the same packages; null if it is not reached in this one. */
  counterpart({ pkg, func, typeArgs }: FuncInstance): FuncInstance | null {
    if (this.program.byPath.get(pkg.path)?.pkg !== pkg.pkg) return null;
    const instance = this.instances.instance(func, typeArgs);
    return this.targets.has(instance) ? instance : null;
  }

  /** All functions reached. */
  functions(): FuncInstance[] {
    return [...this.targets.keys()];
  }

  useVar(v: Var): void {
    if (this.live.has(v)) return;
    this.live.add(v);
    const found = this.initializers.get(v);
    if (found !== undefined) this.initialize(found.pkg, found.index);
  }

  /** Host code can set the variable. */
  isExposed(v: Var): boolean {
    return (
      v.exported && this.program.roots.some((root) => root.name !== "main" && root.pkg.scope === v.parent)
    );
  }

  private initialize(pkg: CheckedPackage, index: number): void {
    let effects = this.initEffects.get(pkg);
    if (effects === undefined) this.initEffects.set(pkg, (effects = new Map()));
    if (effects.has(index)) return;
    const { lhs, rhs } = pkg.info.initOrder[index];
    const effect = new Effect({
      kind: "initializer",
      source: rhs,
      pos: rhs.pos,
      pkg,
      within: null,
      initializes: lhs[0],
    });
    effects.set(index, effect);
    for (const v of lhs) this.live.add(v);
    this.work.push(() => this.trace.initializer(this, pkg, index, effect));
  }

  /** A companion is given (or gives out) values of the type: it can hold and hand on what is in them. */
  expose(type: Type, seen = new Set<Type>()): void {
    if (seen.has(type)) return;
    seen.add(type);
    const { flow, places, table } = this;
    for (const [part, place] of places.partsOf(table.under(type), () => true)) {
      if (place !== 0) flow.both(place, places.world);
      this.expose(table.canonical(part), seen);
    }
  }

  /** That of code that stands nowhere in the program. */
  outsideEffect(kind: "forward" | "reflection" = "forward"): Effect {
    const [pkg] = this.program.packages;
    const [source] = pkg.files;
    return new Effect({ kind, source, pos: source.pos, pkg, within: null });
  }

  // ---- Types

  /** Of the concrete type there are values. */
  useValue(type: Type): void {
    this.useType(type);
    this.structUses.value(type);
  }

  /** Notes a concrete type that a reached body mentions, and the types of which its values consist. */
  useType(type: Type): void {
    if (this.usedTypes.has(type)) return;
    this.usedTypes.add(type);
    this.register(type);
    const under = this.table.under(type);
    switch (under.kind) {
      case "pointer":
        return this.useType(this.table.canonical(under.elem));
      case "array":
      case "slice":
      case "chan":
        return this.useValue(this.table.canonical(under.elem));
      case "map":
        this.useKey(this.table.canonical(under.key));
        return this.useValue(this.table.canonical(under.elem));
      case "struct":
        for (const field of under.fields) this.useValue(this.table.canonical(field.type!));
        return;
      case "tuple":
        for (const v of under.vars) this.useValue(this.table.canonical(v.type!));
        return;
    }
  }

  /** Keys are compared by what the descriptor says of them, where JS does not do it. */
  private useKey(type: Type): void {
    const { kind } = this.table.under(type);
    this.useValue(type);
    this.structUses.compareAt(this.places.mapKey(type));
    if (kind !== "struct" && kind !== "array") return;
    this.structUses.compare(type);
    this.describe(type);
  }

  private register(type: Type): void {
    if (type.kind !== "named" || type.obj.pkg === null) return;
    this.instances.typeInstance(type);
    this.descriptors.use(type);
  }

  /** A pointer to a variable of the type becomes an unsafe.Pointer, or comes from one. */
  useUnsafely(type: Type): void {
    this.unsafeTypes.add(type);
    this.useValue(type);
    this.structUses.compare(type);
    this.describe(type);
    if (this.table.under(type).kind !== "struct") this.descriptors.addAll();
  }

  /** A type whose descriptor exists at run time, and with it those of its parts. */
  describe(type: Type): void {
    this.descriptors.add(type);
  }

  private described(type: Type): void {
    this.useType(type);
    if (this.table.under(type).kind === "chan") this.reflected.hasChannels = true;
    this.interfaces.add(type);
  }

  /** A value of the concrete type `type` becomes an interface value. */
  box(type: Type): void {
    this.structUses.value(type);
    this.structUses.compare(type);
    this.addBoxed(type);
  }

  /** One does where it is only read. */
  inspect(type: Type): void {
    this.structUses.inspect(type);
    this.addBoxed(type);
  }

  private addBoxed(type: Type): void {
    if (this.boxed.has(type)) return;
    this.boxed.set(type, new Set());
    this.describe(type);
    this.assigned.add(type);
    const base = asNamed(deref(type).type);
    if (base !== null && base.obj.pkg !== null) this.instances.typeInstance(base).boxed = true;
    for (const method of methodSet(type)) {
      const key = this.places.methodKey(method.func);
      const list = this.candidates.get(key);
      if (list === undefined) this.candidates.set(key, [{ type, method }]);
      else list.push({ type, method });
      if (this.needed.has(key)) this.implement({ type, method }, key);
    }
    // One to an interface variable can be a target for errors.As and the like.
    const under = this.table.under(type);
    if (
      type.kind === "pointer" &&
      under.kind === "pointer" &&
      this.table.under(under.elem).kind === "interface"
    )
      this.assertTo(this.table.canonical(under.elem));
  }

  /** A type assertion or type switch asks whether a value has this type. */
  assertTo(type: Type): void {
    this.describe(type);
    const under = this.table.under(type);
    if (under.kind !== "interface") return;
    for (const method of typeSetOf(under).methods) {
      const key = this.places.methodKey(method);
      this.methodTypes.ask(key);
      this.need(key);
    }
  }

  // ---- Methods

  /** Methods of that name and signature are called through an interface. */
  need(key: string): void {
    if (this.needed.has(key)) return;
    this.needed.add(key);
    for (const candidate of this.candidates.get(key) ?? []) this.implement(candidate, key);
  }

  /** Reflection can find all methods that a type exports. */
  implementExported(type: Type): void {
    for (const method of methodSet(type))
      if (method.func.exported) this.implement({ type, method }, this.places.methodKey(method.func));
  }

  private implement({ type, method }: Candidate, key: string): void {
    const implemented = this.boxed.get(type)!;
    if (implemented.has(idOf(method.func))) return;
    implemented.add(idOf(method.func));
    this.methodTypes.add(type, method.func, key);
    const signature = method.func.type as Signature;
    const places = this.places.interfaceMethod(key, signature);
    const { holder, place } = selectionPath(this, type, method.index);
    const under = this.table.under(deref(holder).type);
    if (under.kind === "interface") {
      // Promoted from an embedded interface: the wrapper calls the field's value.
      const effect = this.outsideEffect();
      this.flow.invoke(place, key, effect);
      this.wrappers.add(effect);
      this.implementations.push({ type, method: key, effect, instance: null });
      if (method.func.exported)
        this.reflectable.method({ type, signature, target: { ...places, effect }, receiver: 0 });
      return;
    }
    this.mutexes.useElsewhere(method.func);
    const target = this.target(this.methodInstance(method.func, holder));
    this.implementations.push({ type, method: key, effect: target.effect, instance: target.instance });
    places.params.forEach((from, i) => this.flow.edge(from, target.params[i]));
    target.results.forEach((from, i) => this.flow.edge(from, places.results[i]));
    if (method.func.exported)
      this.reflectable.method({
        type,
        signature,
        target,
        receiver: method.index.length > 1 ? 0 : target.receiver,
      });
    const receiver = method.index.length > 1 ? place : this.places.contents(type);
    this.flow.edge(receiver, target.receiver);
  }

  /** A panic with such a value may end the program, which then prints it. */
  panics(type: Type): void {
    this.panicsWithValues = true;
    if (this.program.roots.some(({ name }) => name !== "main")) this.showErrors();
    if (this.table.under(type).kind !== "interface" && !this.boxed.has(type)) return;
    for (const name of ["Error", "String"]) this.need(`${name} func()(string)`);
  }

  /** The instance of a method declared for the (pointer to a) named type `holder`. */
  methodInstance(func: Func, holder: Type): FuncInstance {
    const named = this.table.canonical(deref(holder).type) as Named;
    return this.instances.instance(func, named.typeArgs);
  }
}
