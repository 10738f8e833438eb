// The places of the variable type analysis. Variables have one each (one per instance inside generic functions),
// fields one per struct type; elements share one per element type, as pointers and slices alias them.

import type { TypeTable } from "../../core/typetable.ts";
import { idOf } from "../../types/names.ts";
import type { Func, Var } from "../../types/objects.ts";
import type { Signature, StructT, Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Flow, Place } from "./flow.ts";

export class Places {
  private readonly table: TypeTable;
  private readonly flow: Flow;
  private readonly vars = new Map<Var, Place>();
  private readonly instanceVars = new Map<FuncInstance, Map<Var, Place>>();
  private readonly fields = new Map<Type, Place[]>();
  private readonly cells = new Map<Type, Place>();
  private readonly mapKeys = new Map<Type, Place>();
  private readonly mapElems = new Map<Type, Place>();
  private readonly channels = new Map<Type, Place>();
  private readonly boxes = new Map<Type, Place>();
  private readonly boxContents = new Map<Type, Place>();
  private readonly methods = new Map<string, { params: Place[]; results: Place[] }>();
  /** What companions hold and host code passes in. */
  readonly world: Place;
  /** What `panic` throws and `recover` returns. */
  readonly panics: Place;
  /** The interface values that package reflect has the contents of, or makes. */
  readonly reflected: Place;
  /** Those that package internal/dynamic looks into, for fmt: it reads them only. */
  readonly inspected: Place;

  constructor(table: TypeTable, flow: Flow) {
    this.table = table;
    this.flow = flow;
    this.world = flow.place();
    this.panics = flow.place();
    this.reflected = flow.place();
    this.inspected = flow.place();
    flow.edge(this.world, this.panics);
    flow.edge(this.reflected, this.world);
    // fmt shows what a reflect.Value holds.
    flow.edge(this.reflected, this.inspected);
  }

  /** Only values of func and interface types are followed. */
  tracked(type: Type): boolean {
    const { kind } = this.table.under(type);
    return kind === "signature" || kind === "interface";
  }

  /** `instance` holds the variables of a generic function's instance; `type` is the concrete type. */
  variable(v: Var, type: Type, instance: Map<Var, Place> | null): Place {
    if (!this.tracked(type)) return 0;
    const map = instance !== null && v.parent !== v.pkg?.scope ? instance : this.vars;
    return this.get(map, v);
  }

  /** The variables of a generic function's instance. */
  variablesOf(within: FuncInstance): Map<Var, Place> {
    let vars = this.instanceVars.get(within);
    if (vars === undefined) this.instanceVars.set(within, (vars = new Map()));
    return vars;
  }

  field(struct: StructT, index: number): Place {
    const canonical = this.table.canonical(struct) as StructT;
    if (!this.tracked(canonical.fields[index].type!)) return 0;
    let list = this.fields.get(canonical);
    if (list === undefined) this.fields.set(canonical, (list = []));
    return (list[index] ??= this.flow.place());
  }

  /** Elements of slices and arrays and targets of pointers. */
  cell(type: Type): Place {
    return this.tracked(type) ? this.get(this.cells, this.table.canonical(type)) : 0;
  }
  mapKey(type: Type): Place {
    return this.tracked(type) ? this.get(this.mapKeys, this.table.canonical(type)) : 0;
  }
  mapElem(type: Type): Place {
    return this.tracked(type) ? this.get(this.mapElems, this.table.canonical(type)) : 0;
  }
  channel(type: Type): Place {
    return this.tracked(type) ? this.get(this.channels, this.table.canonical(type)) : 0;
  }

  /** Where interface values whose dynamic type is `type` come from. */
  box(type: Type): Place {
    return this.get(this.boxes, this.table.canonical(type));
  }
  /** The types of the parts of a value, with the places that they share; of structs the fields that `takes`. */
  partsOf(under: Type, takes: (field: Var) => boolean): readonly [type: Type, place: Place][] {
    switch (under.kind) {
      case "array":
      case "slice":
      case "pointer":
        return [[under.elem, this.cell(under.elem)]];
      case "chan":
        return [[under.elem, this.channel(under.elem)]];
      case "map":
        return [
          [under.key, this.mapKey(under.key)],
          [under.elem, this.mapElem(under.elem)],
        ];
      case "struct":
        return under.fields.flatMap((field, i): [Type, Place][] =>
          takes(field) ? [[field.type!, this.field(under, i)]] : [],
        );
      default:
        return [];
    }
  }

  /** The functions inside such interface values. */
  contents(type: Type): Place {
    return this.table.under(type).kind === "signature"
      ? this.get(this.boxContents, this.table.canonical(type))
      : 0;
  }

  /** The value after a type assertion to `type`. */
  asserted(from: Place, type: Type): Place {
    const under = this.table.under(type);
    if (under.kind === "signature") return this.contents(type);
    if (under.kind !== "interface" || from === 0) return 0;
    const place = this.flow.place(this.table.canonical(type));
    this.flow.edge(from, place);
    return place;
  }

  /** Identifies methods that an interface method call may reach: name and signature. */
  methodKey(method: Func): string {
    if (method.type === null) method.declare?.();
    return `${idOf(method)} ${this.table.key(method.type!)}`;
  }

  /** Parameters and results of all implementations of an interface method. */
  interfaceMethod(key: string, signature: Signature): { params: Place[]; results: Place[] } {
    let places = this.methods.get(key);
    if (places === undefined) {
      const list = (vars: readonly Var[]) => vars.map((v) => (this.tracked(v.type!) ? this.flow.place() : 0));
      places = { params: list(signature.params.vars), results: list(signature.results.vars) };
      this.methods.set(key, places);
    }
    return places;
  }

  private get<K>(map: Map<K, Place>, key: K): Place {
    let place = map.get(key);
    if (place === undefined) map.set(key, (place = this.flow.place()));
    return place;
  }
}

/** A field that is seen from outside of its package, or has such in it. */
export function isVisible({ exported, embedded }: Var): boolean {
  return exported || embedded;
}
