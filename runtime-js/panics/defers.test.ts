// defer, panic and recover in the emitted form, with the reports that real Go prints.
import { describe, expect, test } from "vitest";
import { float64Text } from "../numbers/floattext.ts";
import { Box } from "../types/interfaces.ts";
import { float32Type, intType, named, sliceOf, stringType, structClass, structOf } from "../types/types.ts";
import type { AnyFunction, Interface, Value } from "../types/value.ts";
import { Defers, recover, recovering, takePanic, unwind } from "./defers.ts";
import { FatalError, fromJSError, Goexit, GoPanic, panicIndex, RuntimeError } from "./errors.ts";
import { guards } from "./guards.ts";
import { formatPanic, panic } from "./report.ts";
import { frameLines } from "./stacktext.ts";

/** type Failure struct{}; func (*Failure) Error() string */
class Failure {
  Error(): string {
    return "E error";
  }
}

/** type Text struct{}; func (*Text) String() string */
class Text {
  String(): string {
    return "S string";
  }
}

/** A nil pointer, or func value. */
const nil = null as unknown as { x: number } & (() => void);

/** func() { defer …; body() } */
function withDefers(body: () => void, ...deferred: AnyFunction[]): void {
  const d = new Defers();
  try {
    for (const f of deferred) d.push(f);
    body();
  } catch (e) {
    d.panic(e);
  } finally {
    d.run();
  }
}

const raise = (v: Interface) => (): never => {
  throw panic(v);
};

/** func() { recover(); then() } */
function recoverer(then: (v: Interface) => void = () => {}): () => void {
  return recovering(() => {
    const p = takePanic();
    then(recover(p));
  });
}

function report(f: () => void): string {
  try {
    f();
  } catch (e) {
    const p = fromJSError(e);
    if (p instanceof GoPanic) return formatPanic(p);
    throw p;
  }
  return "";
}

describe("reports", () => {
  test.each([
    ["panic: str\n\tline2\n", raise("str\nline2")],
    ["panic: 1.5\n", raise(1.5)],
    ["panic: 1e+100\n", raise(1e100)],
    ["panic: 42\n", raise(new Box(intType, 42))],
    ["panic: 0.1\n", raise(new Box(float32Type, Math.fround(0.1)))],
    [
      'panic: main.St("hello")\n',
      raise(
        new Box(
          named("main.St", "main", () => stringType),
          "hello",
        ),
      ),
    ],
    [
      "panic: main.I(5)\n",
      raise(
        new Box(
          named("main.I", "main", () => intType),
          5,
        ),
      ),
    ],
    ["panic: E error\n", raise(new Failure())],
    ["panic: S string\n", raise(new Text())],
    ["panic: runtime error: index out of range [5] with length 3\n", () => panicIndex(5, 3)],
    [
      "panic: runtime error: invalid memory address or nil pointer dereference\n" +
        "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n",
      () => nil.x,
    ],
    ["panic: first\n\tpanic: second\n", () => withDefers(raise("first"), raise("second"))],
    [
      "panic: first [recovered]\n\tpanic: second\n",
      () =>
        withDefers(
          raise("first"),
          recoverer(() => raise("second")()),
        ),
    ],
    [
      "panic: first [recovered, repanicked]\n",
      () =>
        withDefers(
          raise("first"),
          recoverer((v) => raise(v)()),
        ),
    ],
    ["panic: p\n\tpanic: d2\n\tpanic: d1\n", () => withDefers(raise("p"), raise("d1"), raise("d2"))],
    [
      "panic: first\n\tpanic: second\n\tpanic: third\n",
      () => withDefers(raise("first"), () => withDefers(raise("second"), raise("third"))),
    ],
    ["panic: first\n", () => withDefers(raise("first"), () => withDefers(raise("second"), recoverer()))],
  ])("%j", (want, f) => {
    expect(report(f)).toBe(want);
  });

  test("values of other kinds show their type", () => {
    expect(report(raise(new Box(sliceOf(intType), {})))).toMatch(/^panic: \(\[\]int\) 0x[0-9a-f]+\n$/);
  });
});

describe("recover", () => {
  test("in the deferred function itself only", () => {
    const seen: Value[] = [];
    const helper = recovering(() => {
      const p = takePanic();
      return recover(p);
    });
    withDefers(
      raise("x"),
      recoverer((v) => seen.push(v)),
      () => seen.push(helper()),
    );
    expect(seen).toEqual([null, "x"]);
  });

  test("gives nil the second time and without a panic", () => {
    const seen: Value[] = [];
    const twice = recovering(() => {
      const p = takePanic();
      seen.push(recover(p), recover(p));
    });
    withDefers(raise("x"), twice);
    withDefers(() => {}, twice);
    expect(seen).toEqual(["x", null, null, null]);
  });

  test("of panic(nil), of errors of JS", () => {
    let seen: Interface = null;
    withDefers(
      raise(null),
      recoverer((v) => (seen = v)),
    );
    expect((seen as RuntimeError | null)?.typeString).toBe("*runtime.PanicNilError");
    withDefers(
      () => nil(),
      recoverer((v) => (seen = v)),
    );
    expect(seen).toBeInstanceOf(RuntimeError);
  });

  test("does not stop Goexit", () => {
    const seen: Value[] = [];
    const run = () =>
      withDefers(
        () => {
          throw new Goexit();
        },
        recoverer((v) => seen.push(v)),
        raise("x"),
      );
    expect(run).toThrow(expect.any(Goexit));
    expect(seen).toEqual(["x"]);
  });

  test("stack overflow is fatal", () => {
    const f = (n: number): number => f(n + 1) + 1;
    const seen: Value[] = [];
    expect(() =>
      withDefers(
        () => f(0),
        recoverer((v) => seen.push(v)),
      ),
    ).toThrow(FatalError);
    expect(seen).toEqual([]);
  });

  test("in methods and after waiting", async () => {
    class T {
      seen: Value = null;
      M(x: number) {
        const p = takePanic();
        this.seen = [recover(p), x];
      }
    }
    recovering(T.prototype.M);
    const t = new T();
    const d = new Defers();
    try {
      d.pushMethod(t, "M", 7);
      d.push(async () => {
        await null;
        throw panic("late");
      });
    } catch (e) {
      d.panic(e);
    } finally {
      await d.runAsync();
    }
    expect(t.seen).toEqual(["late", 7]);
  });
});

test("fields and methods that are not those of errors and Stringers are not asked for the text", () => {
  /** type Fields struct{ Error, String func() string } */
  class Fields {
    Error = () => "a field";
    String = () => "a field";
  }
  class Methods {
    Error(code: number): string {
      return `not for ${code}`;
    }
    String(): number {
      return 1;
    }
  }
  for (const Class of [Fields, Methods]) {
    structClass(
      Class,
      named("main.T", "main", () => structOf([])),
    );
    expect(report(raise(new Class()))).toMatch(/^panic: \(\*main\.T\) 0x[0-9a-f]+\n$/);
  }
});

test("floats print as strconv's shortest 'g'", () => {
  // Printed by println.
  const cases = "0 1 1.5 100000 123456 1e+06 1.234567e+06 1e+20 1e+21 0.0001 1e-05 1.23456789e+08 5e-324";
  expect(cases.split(" ").map(Number).map(float64Text).join(" ")).toBe(cases);
});

test("the signal of a nil dereference is reported once, after all panics", () => {
  const nilDereference = () => nil.x;
  const text = report(() => withDefers(nilDereference, raise("second")));
  expect(text).toMatch(/^panic: runtime error: invalid memory.*\n\tpanic: second\n\[signal SIGSEGV: .*\]\n$/);
});

describe("panics that are recovered as a routine", () => {
  /** func() { defer f(); body() }, where f recovers */
  function guard(f: () => void, body: () => void): void {
    let panics = false;
    guards.depth++;
    try {
      body();
    } catch (e) {
      panics = true;
      guards.depth--;
      unwind(e).push(f).run();
    } finally {
      if (!panics) {
        guards.depth--;
        f();
      }
    }
  }

  const thrown = (f: () => void): GoPanic => {
    try {
      f();
    } catch (e) {
      return e as GoPanic;
    }
    throw new Error("no panic");
  };

  /** How many frames the stack of a panic has that begins below a guard, which recovers it. */
  function framesBelow(value: Interface): number {
    let frames = -1;
    guard(recoverer(), () => {
      const p = panic(value);
      frames = frameLines(p.stack).length;
      throw p;
    });
    return frames;
  }

  class Abort {}
  class Other {}
  class Mapped {}

  test("take no stacks below a guard, once there were many of their kind", () => {
    expect(framesBelow(new Abort())).toBeGreaterThan(0);
    for (let i = 0; i < 100; i++) framesBelow(new Abort());
    expect(framesBelow(new Abort())).toBe(0);
    expect(framesBelow(new Other())).toBeGreaterThan(0);
    expect(frameLines(panic(new Abort()).stack).length).toBeGreaterThan(0);
    expect(guards.depth).toBe(0);
  });

  test("take stacks where somebody tells Go's frames of them", () => {
    const hooks = globalThis as { $goesFrames?: unknown };
    hooks.$goesFrames = () => [];
    for (let i = 0; i < 200; i++) framesBelow(new Mapped());
    expect(framesBelow(new Mapped())).toBeGreaterThan(0);
    delete hooks.$goesFrames;
  });

  test("have a stack where they get past the guards, and so have all others of their kind from then on", () => {
    for (let i = 0; i < 200; i++) framesBelow("routine");
    const p = thrown(() => guard(() => {}, raise("routine")));
    expect(frameLines(p.stack)[0]).toMatch(/ guard /);
    expect(p).toMatchObject({ value: "routine", isSpared: false, message: "routine" });
    expect(framesBelow("routine")).toBeGreaterThan(0);
  });
});
