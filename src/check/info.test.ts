// What the checker records, and the questions about types that its results answer.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { FileSet } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { parseFile } from "../syntax/parser.ts";
import { lookupFieldOrMethod } from "../types/lookup.ts";
import { methodSet } from "../types/methodset.ts";
import { alignOf, offsetsOf, sizeOf } from "../types/sizes.ts";
import { typeKey } from "../types/typekey.ts";
import { PointerT, type Type } from "../types/types.ts";
import { typeString } from "../types/typestring.ts";
import { under } from "../types/underlying.ts";
import { checkPackage } from "./check.ts";

function check(text: string) {
  const fileSet = new FileSet();
  const errors: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => errors.push(diagnostic);
  const files = [parseFile(fileSet.add("x.go", `package x\n${text}`), report)];
  const importPackage = (path: string) => `no package ${path}`;
  const result = checkPackage({ path: "p/x", files, fileSet, report, importPackage, goVersion: "go1.27" });
  expect(errors).toEqual([]);
  const print = (type: Type | null | undefined) => (type == null ? "" : typeString(type, () => ""));
  const typeOf = (name: string) => result.pkg.scope.lookup(name)!.type!;
  return { ...result, print, typeOf };
}

describe("recorded information", () => {
  it("gives untyped operands the type their context asks for", () => {
    const { info, print } = check("var f float64\nvar s = f + 1\nvar t = uint8(3)\nvar u any = 'x'");
    const types = [...info.types].flatMap(([e, tv]) =>
      e.kind === "BasicLit" ? [`${e.value} ${print(tv.type)}`] : [],
    );
    expect(types.sort()).toEqual(["'x' rune", "1 float64", "3 uint8"]);
  });

  it("orders initializers by their dependencies", () => {
    const { info } = check(
      "var a = b + f()\nvar b, c = g()\nfunc f() int { return d }\nvar d = 1\nfunc g() (int, int) { return 1, 2 }",
    );
    expect(info.initOrder.map((init) => init.lhs.map((v) => v.name).join())).toEqual(["b,c", "d", "a"]);
  });

  it("records instances at the identifier", () => {
    const { info, print } = check(
      "func id[T any](x T) T { return x }\ntype L[T any] []T\nvar _ = id(1)\nvar _ L[L[string]]",
    );
    const instances = [...info.instances].map(([id, { typeArgs }]) => `${id.name} ${typeArgs.map(print)}`);
    expect(instances.sort()).toEqual(["L L[string]", "L string", "id int"]);
  });

  it("records paths through embedded fields", () => {
    const { info } = check(
      "type A struct { n int }\nfunc (*A) m() {}\ntype B struct { x int; *A }\nfunc f(b B) { b.m(); b.n++ }",
    );
    const selections = [...info.selections.values()].map(({ kind, index, indirect }) => ({
      kind,
      index,
      indirect,
    }));
    expect(selections).toEqual([
      { kind: "method", index: [1, 0], indirect: true },
      { kind: "field", index: [1, 0], indirect: true },
    ]);
  });

  it("keeps the origin of an instance's fields and methods", () => {
    const { typeOf, print } = check(
      "type Box[T any] struct { v T }\nfunc (b Box[T]) get() T { return b.v }\nvar box Box[int]",
    );
    const get = lookupFieldOrMethod(typeOf("box"), true, null, "get");
    expect(get.obj).toBeNull(); // unexported, of another package
    const pkg = check("").pkg;
    const { obj } = lookupFieldOrMethod(typeOf("box"), true, pkg, "get");
    expect(print(obj!.type)).toBe("func() int");
    expect(obj!.origin).not.toBeNull();
    const field = lookupFieldOrMethod(typeOf("box"), true, pkg, "v").obj!;
    expect([print(field.type), print(field.origin!.type)]).toEqual(["int", "T"]);
  });

  it("lists types declared in functions with their function", () => {
    const { info } = check("func f() { type t int; _ = func() { type u t; var _ u } }");
    expect(info.localTypes.map((t) => `${t.enclosing?.name}.${t.name}`)).toEqual(["f.t", "f.u"]);
  });
});

describe("types", () => {
  it("finds method sets", () => {
    const { typeOf } = check(
      "type I interface { M() }\ntype T struct { I }\nfunc (T) A() {}\nfunc (*T) B() {}\nvar t T",
    );
    const names = (type: Type) =>
      methodSet(type)
        .map((m) => m.func.name)
        .join();
    expect(names(typeOf("t"))).toBe("A,M");
    expect(names(new PointerT(typeOf("t")))).toBe("A,B,M");
  });

  it("has the sizes of 64-bit machines", () => {
    const { typeOf } = check("type S struct { a bool; b int64; c [3]int16; d string; e struct{} }");
    const struct = under(typeOf("S"));
    expect(struct.kind === "struct" && offsetsOf(struct.fields)).toEqual([0, 8, 16, 24, 40]);
    expect([sizeOf(struct), alignOf(struct)]).toEqual([48, 8]);
  });

  it("has one key for identical types", () => {
    const { info } = check(`type G[T any] struct { f *G[T] }
      func f() { type t int; var _ G[t]; var _ struct { a int "tag"; b func(x ...int) (y error) } }
      func g() { type t int; var _ G[t]; var _ struct { a int "tag"; b func(...int) error } }
      var _ interface { A(); B() }
      var _ interface { B(); interface { A() } }`);
    const keys = [...info.types]
      .filter(([e]) => ["IndexExpr", "StructType", "InterfaceType"].includes(e.kind))
      .sort(([a], [b]) => a.pos - b.pos)
      .map(([e, { type }]: [ast.Expr, { type: Type }]) => [e.kind, typeKey(type)]);
    const of = (kind: string) => keys.filter(([k]) => k === kind).map(([, key]) => key);
    const [, inF, inG] = of("IndexExpr");
    expect(inF).not.toBe(inG);
    const [, s1, s2] = of("StructType");
    expect(s1).toBe(s2);
    const [i1, i2] = of("InterfaceType");
    expect(i1).toBe(i2);
  });
});

describe("a checked package", () => {
  it("does not keep its syntax trees in memory", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const { pkg, tree } = checked();
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    expect(tree.deref()).toBeUndefined();
    expect(pkg.scope.objects.size).toBe(5);
  });

  /** In a function of its own, so that nothing else is on the stack when garbage is collected. */
  function checked() {
    const { pkg, info } = check(`type I interface { m(); error }
      type G[T any] struct { f *G[T] }
      func (G[T]) m() {}
      var g G[int]
      func f(i I) { g.m(); i.m() }
      const c = len("four")`);
    return { pkg, tree: new WeakRef(info.files[0]) };
  }
});
