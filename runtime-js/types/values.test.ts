// Types, interface values, assertions, maps, strings, complex numbers.
import { describe, expect, test } from "vitest";
import { entries, type GoMap, KeyedMap, lookup, nilMap } from "../collections/maps.ts";
import * as str from "../collections/strings.ts";
import { addComplex, Complex, divComplex, mulComplex } from "../numbers/complex.ts";
import { GoPanic, type RuntimeError } from "../panics/errors.ts";
import { elementPointer, fieldPointer, Ref } from "../pointers/pointers.ts";
import { assertInterface, assertInterface2, typeAssert, typeAssert2 } from "./assertions.ts";
import {
  Box,
  box,
  boxPointer,
  equal,
  implementsInterface,
  interfaceWords,
  isType,
  typeOf,
  unbox,
} from "./interfaces.ts";
import { interfaceKey, keyOf } from "./keys.ts";
import { sizeOf } from "./layout.ts";
import * as t from "./types.ts";
import type { Interface, Value } from "./value.ts";
import { makeMap, zeroOf } from "./zero.ts";

function panicText(f: () => unknown): string {
  try {
    f();
  } catch (e) {
    if (e instanceof GoPanic) return (e.value as RuntimeError).Error();
    throw e;
  }
  return "no panic";
}

// type Point struct{ X int; Name string }; func (p *Point) Move() int; type Celsius float64; func (c Celsius) String() string
class Point {
  declare readonly $type: t.Type;
  X: Value;
  Name: string;
  constructor(X: Value = 0, Name = "") {
    this.X = X;
    this.Name = Name;
  }
  $clone(): Point {
    return new Point(this.X, this.Name);
  }
  $assign(o: Point): void {
    this.X = o.X;
    this.Name = o.Name;
  }
  $equals(o: Point): boolean {
    return this.X === o.X && this.Name === o.Name;
  }
  Move(): number {
    return this.X as number;
  }
}
const point = t.named(
  "main.Point",
  "main",
  () => t.structOf([t.field("X", t.intType), t.field("Name", t.stringType)]),
  () => [],
  () => [t.method("Move", t.funcOf([], [t.intType]))],
);
t.structClass(Point, point);
const celsius = t.named(
  "main.Celsius",
  "main",
  () => t.float64Type,
  () => [t.method("String", t.funcOf([], [t.stringType]))],
);
class CelsiusBox extends Box {
  String(): string {
    return this.value + "°";
  }
}
t.boxClass(CelsiusBox, celsius);
const stringer = t.named("fmt.Stringer", "fmt", () =>
  t.interfaceOf([t.method("String", t.funcOf([], [t.stringType]))]),
);
const mover = t.interfaceOf([t.method("Move", t.funcOf([], [t.intType]))]);

describe("types", () => {
  test("are interned", () => {
    expect(t.sliceOf(t.intType)).toBe(t.sliceOf(t.intType));
    expect(t.structOf([t.field("A", t.intType)])).toBe(t.structOf([t.field("A", t.intType)]));
    expect(t.structOf([t.field("A", t.intType)])).not.toBe(t.structOf([t.field("A", t.intType, "x")]));
    expect(t.funcOf([t.intType], [])).not.toBe(t.funcOf([], [t.intType]));
    expect(t.interfaceOf([])).toBe(t.anyType);
  });

  test.each([
    [t.mapOf(t.stringType, t.sliceOf(t.pointerTo(point))), "map[string][]*main.Point"],
    [t.arrayOf(t.chanOf(t.intType, 1), 3), "[3]<-chan int"],
    [t.chanOf(t.chanOf(t.intType, 1)), "chan (<-chan int)"],
    [
      t.funcOf([t.intType, t.sliceOf(t.stringType)], [t.boolType, t.errorType], true),
      "func(int, ...string) (bool, error)",
    ],
    [t.structOf([t.field("a", t.intType, 'json:"x"', false, "main")]), 'struct { a int "json:\\"x\\"" }'],
    [t.structOf([t.field("Point", point, "", true)]), "struct { main.Point }"],
    [
      t.interfaceOf([t.method("B", t.funcOf([], [])), t.method("A", t.funcOf([t.intType], []))]),
      "interface { A(int); B() }",
    ],
    [t.structOf([]), "struct {}"],
  ])("%#: prints", (type, want) => {
    expect(type.string).toBe(want);
  });

  test("defined types", () => {
    const list: t.Type = t.named("main.List[main.Point,int]", "main", () =>
      t.structOf([t.field("next", t.pointerTo(list), "", false, "main")]),
    );
    expect([list.name, list.kind, list.fields[0].type.elem]).toEqual([
      "List[main.Point,int]",
      t.Kind.Struct,
      list,
    ]);
    expect(sizeOf(point)).toBe(24);
    expect(zeroOf(t.arrayOf(point, 2))).toEqual([new Point(), new Point()]);
  });
});

describe("interface values", () => {
  test("dynamic types", () => {
    expect([null, "a", 1.5, true, new Point()].map(typeOf)).toEqual([
      null,
      t.stringType,
      t.float64Type,
      t.boolType,
      t.pointerTo(point),
    ]);
    expect(typeOf(box(5, t.intType))).toBe(t.intType);
    expect(box("x", t.stringType)).toBe("x");
    expect((box(20, celsius) as CelsiusBox).String()).toBe("20°");
  });

  test("a nil pointer in an interface is not nil", () => {
    const type = t.pointerTo(point);
    const x = boxPointer(null, type);
    expect(x).not.toBe(null);
    expect(equal(x, box(null, type))).toBe(true);
    expect(unbox(x)).toBe(null);
    expect(typeAssert(x, type)).toBe(null);
    expect(implementsInterface(x, mover)).toBe(true);
    expect(() => (x as Point).Move()).toThrow(TypeError);
  });

  test("equality", () => {
    const p = new Point(1, "a");
    expect(equal(p, p)).toBe(true);
    expect(equal(p, new Point(1, "a"))).toBe(false);
    expect(equal(new Box(point, p), new Box(point, new Point(1, "a")))).toBe(true);
    expect(equal(new Box(t.intType, 1), new Box(t.int8Type, 1))).toBe(false);
    expect(equal(Number.NaN, Number.NaN)).toBe(false);
    const s = new Box(t.sliceOf(t.intType), []);
    expect(panicText(() => equal(s, s))).toBe("runtime error: comparing uncomparable type []int");
  });

  test.each([
    ["interface conversion: interface {} is string, not int", () => typeAssert("a", t.intType)],
    ["interface conversion: interface {} is nil, not int", () => typeAssert(null, t.intType)],
    [
      "interface conversion: main.I is *main.Point, not int",
      () => typeAssert(new Point(), t.intType, "main.I"),
    ],
    ["interface conversion: interface is nil, not fmt.Stringer", () => assertInterface(null, stringer)],
    [
      "interface conversion: *main.Point is not fmt.Stringer: missing method String",
      () => assertInterface(new Point(), stringer),
    ],
    [
      "interface conversion: main.Point is not interface { Move() int }: missing method Move",
      () => assertInterface(new Box(point, new Point()), mover),
    ],
  ])("%s", (want, f) => {
    expect(panicText(f)).toBe(want);
  });

  test("assertions with ok, tests", () => {
    expect(typeAssert2("a", t.stringType, "")).toEqual(["a", true]);
    expect(typeAssert2("a", t.intType, 0)).toEqual([0, false]);
    const c = box(1, celsius);
    expect(assertInterface2(c, stringer)).toEqual([c, true]);
    expect(assertInterface2(null, stringer)).toEqual([null, false]);
    expect(isType(c, celsius)).toBe(true);
    expect(panicText(() => assertInterface("x", stringer))).toContain("string is not fmt.Stringer");
    try {
      typeAssert(null, t.intType);
    } catch (e) {
      expect(implementsInterface((e as GoPanic).value, t.errorType)).toBe(true);
      expect(typeOf((e as GoPanic).value)!.string).toBe("*runtime.TypeAssertionError");
    }
  });
});

describe("maps", () => {
  test("struct, array and interface keys", () => {
    const m = new KeyedMap<Point, number>(keyOf(point)!);
    m.set(new Point(1, "a"), 1).set(new Point(1, "b"), 2).set(new Point(1, "a"), 3);
    expect([m.size, m.get(new Point(1, "a")), m.get(new Point(2, "a"))]).toEqual([2, 3, undefined]);
    const any = makeMap(t.mapOf(t.anyType, t.intType));
    const keys = [
      null,
      "1",
      1,
      new Box(t.intType, 1),
      new Box(t.int8Type, 1),
      true,
      new Point(),
      new Box(point, new Point(1)),
    ];
    for (const [i, k] of keys.entries()) any.set(k, i);
    expect(any.size).toBe(keys.length);
    expect(keys.map((k) => any.get(k))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(any.get(new Box(point, new Point(1)))).toBe(7);
    expect(panicText(() => any.get(new Box(t.sliceOf(t.intType), [])))).toBe(
      "runtime error: hash of unhashable type []int",
    );
    expect(interfaceKey("")).not.toBe(undefined);
    const ofArrays = makeMap(t.mapOf(t.arrayOf(t.stringType, 2), t.intType));
    ofArrays.set(["a", "b"], 1);
    expect([ofArrays.get(["a", "b"]), ofArrays.get(["ab", ""])]).toEqual([1, undefined]);
  });

  test("NaN", () => {
    const m = makeMap(t.mapOf(t.float64Type, t.intType));
    m.set(Number.NaN, 1).set(Number.NaN, 2).set(0, 3).set(-0, 4);
    expect([m.size, m.get(Number.NaN), m.get(0), m.delete(Number.NaN)]).toEqual([3, undefined, 4, false]);
    expect([...m.keys()].some((k) => Object.is(k, -0))).toBe(true);
    m.clear();
    expect(m.size).toBe(0);
  });

  test("nil", () => {
    const none: GoMap<number, number> = nilMap;
    expect([none.size, none.get(1), lookup(none, 1, 0)]).toEqual([0, undefined, [0, false]]);
    expect(panicText(() => none.set(1, 2))).toBe("assignment to entry in nil map");
  });

  test("iteration bears insertion and deletion", () => {
    const m = new Map([1, 2, 3].map((k) => [k, k]));
    const seen: number[] = [];
    for (const [k] of entries(m)) {
      seen.push(k);
      m.delete(2);
      m.set(k + 10, 0);
    }
    expect(seen).toEqual([1, 3, 11]);
  });
});

describe("strings", () => {
  test.each(["", "abc", "héllo, 世界", "\u{1f600}x"])("%s", (s) => {
    const bytes = str.fromJS(s);
    expect(Buffer.from(bytes, "latin1").toString("utf8")).toBe(s);
    expect(str.toJS(bytes)).toBe(s);
    expect(str.runesToString(str.stringToRunes(bytes))).toBe(bytes);
    expect(str.bytesToString(str.stringToBytes(bytes))).toBe(bytes);
    expect([...str.runes(bytes)].map(([, r]) => String.fromCodePoint(r)).join("")).toBe(s);
  });

  test("invalid UTF-8", () => {
    // Printed by Go for: for _, r := range s
    expect(
      [...str.runes("a\xffb\xe4\xb8c\xed\xa0\x80\xf4\x90\x80\x80\xc0\x80")]
        .map(([i, r]) => `${i}:${r}`)
        .join(" "),
    ).toBe(
      "0:97 1:65533 2:98 3:65533 4:65533 5:99 6:65533 7:65533 8:65533 9:65533 10:65533 11:65533 12:65533 13:65533 14:65533",
    );
    expect(str.toJS("a\xff")).toBe("a\ufffd");
    expect(str.fromJS("\ud800")).toBe("\xef\xbf\xbd");
    expect([65, -1, 0xd800, 0x1f600, 2n ** 40n].map(str.runeToString)).toEqual([
      "A",
      "\xef\xbf\xbd",
      "\xef\xbf\xbd",
      "\xf0\x9f\x98\x80",
      "\xef\xbf\xbd",
    ]);
  });

  test("slicing", () => {
    expect(str.sliceString("hello", 1, 3)).toBe("el");
    expect(str.sliceString("hello", 2)).toBe("llo");
    expect(panicText(() => str.sliceString("abc", 0, 5))).toBe(
      "runtime error: slice bounds out of range [:5] with length 3",
    );
    expect(panicText(() => str.sliceString("abc", 3, 2))).toBe(
      "runtime error: slice bounds out of range [3:2]",
    );
    const long = str.fromJS("x".repeat(20000) + "é");
    expect(str.bytesToString(str.stringToBytes(long))).toBe(long);
  });
});

test("pointers are canonical", () => {
  const p = new Point(1);
  expect(fieldPointer(p, "X")).toBe(fieldPointer(p, "X"));
  expect(fieldPointer(p, "X")).not.toBe(fieldPointer(p, "Name"));
  fieldPointer(p, "X").value = 5;
  expect(p.X).toBe(5);
  const a = [1, 2];
  elementPointer(a, 1).value = 3;
  expect(a).toEqual([1, 3]);
  expect(new Ref(3).value).toBe(3);
  expect(() => fieldPointer(null, "X")).toThrow(TypeError);
});

test("complex numbers", () => {
  const c = (re: number, im: number): Complex => new Complex(re, im);
  expect(mulComplex(c(1, 2), c(3, 4))).toEqual(c(-5, 10));
  expect(addComplex(c(1, 2), c(3, 4))).toEqual(c(4, 6));
  expect(divComplex(c(-5, 10), c(3, 4))).toEqual(c(1, 2));
  expect(divComplex(c(1, 1), c(0, 0))).toEqual(c(Infinity, Infinity));
  expect(divComplex(c(0, 0), c(0, 0))).toEqual(c(Number.NaN, Number.NaN));
  expect(divComplex(c(1, 1), c(Infinity, 0))).toEqual(c(0, 0));
});

test("an interface value prints as two addresses, the first that of its type", () => {
  const words = (x: Interface) => interfaceWords(x).slice(1, -1).split(",");
  expect(words(null)).toEqual(["0x0", "0x0"]);
  expect(words(box(1, t.intType))[0]).toBe(words(box(2, t.intType))[0]);
  expect(words(box(1, t.intType))[0]).not.toBe(words("s")[0]);
  const p = new Point();
  expect(words(p)[1]).not.toBe(words(new Point())[1]);
});
