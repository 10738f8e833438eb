// Structs at the JS boundary.
//
// A struct value is an instance of the facade's class with its fields as data properties: a copy, which spreads,
// compares and serializes like any object. A pointer is an instance whose properties read and write the Go object;
// there is one per object, so that identity is kept. An instance that JS made becomes such a live view when it is
// first passed as a pointer.
import type { Codec } from "./codec.ts";
import { wrongType } from "./codec.ts";

export interface StructField {
  /** Name in JS, which is Go's. */
  readonly name: string;
  /** Property of the Go object. */
  readonly key: string;
  readonly codec: Codec;
}

export interface StructCodec extends Codec {
  /** Codec of *T. */
  readonly pointer: Codec;
  /** What the facade class's constructor does. */
  initialize(instance: object, init: any): void;
  /** The Go object to call a method on, and what to do after the call (a value instance takes over changes). */
  receiver(instance: object): any;
  finish(instance: object, object: any): void;
}

/** `facade` is the class that JS sees, `internal` the program's. Both are functions: types may be recursive. */
export function structs(
  name: string,
  facade: () => any,
  internal: () => any,
  fields: () => readonly StructField[],
): StructCodec {
  /** Live views: instance -> object, object -> instance. */
  const objects = new WeakMap<object, any>();
  const views = new WeakMap<object, any>();

  function assign(object: any, source: any, place: string): void {
    for (const { name, key, codec } of fields())
      if (source[name] !== undefined)
        object[key] = codec.into(source[name], place === "" ? name : `${place}.${name}`);
  }

  function fill(instance: any, object: any): void {
    for (const { name, key, codec } of fields()) instance[name] = codec.out(object[key]);
  }

  function bind(instance: any, object: any): void {
    objects.set(instance, object);
    views.set(object, instance);
    for (const { name, key, codec } of fields())
      Object.defineProperty(instance, name, {
        enumerable: true,
        configurable: true,
        get: () => codec.out(object[key]),
        set: (value) => {
          object[key] = codec.into(value, name);
        },
      });
  }

  function make(source: any, place: string): any {
    const object = new (internal())();
    assign(object, source, place);
    return object;
  }

  function intoValue(value: any, place: string): any {
    if (typeof value !== "object" || value === null) wrongType(place, `a ${name}`, value);
    return objects.get(value)?.$clone() ?? make(value, place);
  }

  function viewOf(object: any): any {
    let view = views.get(object);
    if (view === undefined) {
      view = Object.create(facade().prototype);
      bind(view, object);
    }
    return view;
  }

  return {
    into: intoValue,
    out(object) {
      const instance = Object.create(facade().prototype);
      fill(instance, object);
      return instance;
    },
    pointer: {
      into(value, place) {
        if (value === null || value === undefined) return null;
        if (typeof value !== "object") wrongType(place, `a ${name}`, value);
        const known = objects.get(value);
        if (known !== undefined) return known;
        const object = make(value, place);
        if (value instanceof facade()) bind(value, object);
        return object;
      },
      out: (object) => (object === null ? null : viewOf(object)),
    },
    initialize(instance, init) {
      fill(instance, make(init ?? {}, ""));
    },
    receiver: (instance) => objects.get(instance) ?? make(instance, "this"),
    finish(instance, object) {
      if (!objects.has(instance)) fill(instance, object);
    },
  };
}
