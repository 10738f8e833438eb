// Calls across the JS boundary: docs/boundary.md links each of its rows to a test here.
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Facades, facades, failure, thrown } from "./facades.ts";

let built: Facades;
let go: any;

beforeAll(async () => {
  built = await facades("calls");
  go = built.modules.calls;
}, 60_000);
afterAll(() => built.remove());

describe("errors", () => {
  test("errors of other realms", async () => {
    const error = runInNewContext('new RangeError("elsewhere", { cause: new Error("cause") })');
    expect(error).not.toBeInstanceOf(Error);
    expect([go.Print("%v", error), go.Unwrapped(error)]).toEqual(["elsewhere", "cause"]);
    expect(await thrown(() => go.Check(() => error))).toBe(error);
  });

  test("an error result is thrown", async () => {
    expect([go.Half(4), go.Pair(1), go.Validate(1)]).toEqual([2, [1, "x"], undefined]);
    const error = await thrown(() => go.Half(3));
    expect(error).toBeInstanceOf(go.GoError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message, error.code, error.cause]).toEqual([
      "GoError",
      "3 is odd",
      "ERR_GO_ERROR",
      undefined,
    ]);
    expect(error.stack).toContain("3 is odd");
  });

  test("a Go error has its value, its cause and its identity", async () => {
    const problem = await thrown(() => go.Validate(-3));
    const gone = await thrown(() => go.Gone());
    expect(problem.value).toBeInstanceOf(go.Problem);
    expect([problem.value.Code, problem.cause, await thrown(() => go.Gone())]).toEqual([-3, gone, gone]);
    expect([go.IsGone(gone), go.IsGone(problem), go.CodeOf(problem), go.IsGone(null)]).toEqual([
      true,
      true,
      -3,
      false,
    ]);
    const wrapped = await thrown(() => go.Wrap(problem));
    expect([wrapped.message, wrapped.cause, go.CodeOf(wrapped)]).toEqual([
      "wrapped: problem -3",
      problem,
      -3,
    ]);
    expect(await failure(() => new go.GoError("x"))).toBe(
      "TypeError: only Go makes a GoError: throw an Error",
    );
  });

  test("errors that are values", async () => {
    const inner = new Error("inner");
    const problem = new go.Problem({ Code: 1, Err: inner });
    expect(problem.Unwrap()).toBe(inner);
    expect(problem.Err).toBe(inner);
    expect(new go.Problem().Unwrap()).toBe(null);
    expect(await thrown(() => problem.Check())).toBe(inner);
    expect(go.Hot().Err().message).toBe("hot");
  });

  test("a JS error is a Go error", async () => {
    const cause = new Error("cause");
    const error = new TypeError("boom ü", { cause });
    const wrapped = await thrown(() => go.Wrap(error));
    expect([wrapped.message, wrapped.cause]).toEqual(["wrapped: boom ü", error]);
    for (const [format, text] of [
      ["%v", "boom ü"],
      ["%s", "boom ü"],
      ["%q", '"boom ü"'],
      ["%+v", "boom ü"],
      ["%x", "626f6f6d20c3bc"],
      ["%T", "*js.Error"],
      ["%#v", '&js.Error{message:"boom ü"}'],
      ["%d", "&{%!d(string=boom ü)}"],
    ])
      expect([format, go.Print(format, error)]).toEqual([format, text]);
    expect(go.Print("%p", error)).toMatch(/^0x[0-9a-f]+$/);
    expect([go.SameErrors(error, error), go.SameErrors(error, new TypeError("boom ü"))]).toEqual([
      true,
      false,
    ]);
    expect([go.Unwrapped(error), go.Unwrapped(cause), go.Kind(error), go.Kind(null)]).toEqual([
      "cause",
      "<nil>",
      "wrapper",
      "nil",
    ]);
    expect([go.IsGone(error), go.CodeOf(error)]).toEqual([false, 0]);
    expect(await failure(() => go.Wrap("text"))).toBe(
      "TypeError: Wrap: err: expected an Error, found a string",
    );
  });

  test("errors that JS makes", async () => {
    const problem = new go.Problem({ Code: 7 });
    const missing = new go.Missing({ Field: "f" });
    const fail = (error: unknown) => () => {
      throw error;
    };
    const caught = await thrown(() => go.Check(fail(problem)));
    expect([caught.constructor, caught.message, caught.value]).toEqual([go.GoError, "problem 7", problem]);
    expect(await thrown(() => go.Check(() => problem))).toBe(caught);
    expect([go.CodeOf(problem), go.Kind(problem), go.SameErrors(problem, caught)]).toEqual([
      7,
      "problem",
      true,
    ]);
    expect([go.MissingIn(missing), go.SameErrors(missing, new go.Missing({ Field: "f" }))]).toEqual([
      "f",
      true,
    ]);
    expect(go.MissingIn(await thrown(() => go.Check(fail(missing))))).toBe("f");
    expect(go.MissingIn((await thrown(() => go.GoneMissing())).value)).toBe("");
    const odd = { Error: () => "odd ü" };
    expect(go.TextsOf({ Errs: [problem, missing, odd] })).toEqual([
      "*calls.Problem problem 7",
      "calls.Missing missing f",
      "*js.Error odd ü",
    ]);
    expect(await thrown(() => go.Check(fail(odd)))).toBe(odd);
    expect([go.TextOf(problem), go.TextOf(missing)]).toEqual(["problem 7", "missing f"]);
    expect(go.CodeOf(new Error("outer", { cause: problem }))).toBe(7);
    expect((await thrown(() => go.Apply(fail(problem), 1))).cause).toBe(problem);
    expect(await failure(() => go.CodeOf(new go.Handler()))).toBe(
      "TypeError: CodeOf: err: expected an Error, found a Handler",
    );
  });

  test("a JS error that wraps a Go error", async () => {
    const problem = await thrown(() => go.Validate(-4));
    const outer = new Error("outer", { cause: new Error("middle", { cause: problem }) });
    expect([go.IsGone(outer), go.CodeOf(outer)]).toEqual([true, -4]);
    const several = new AggregateError([new Error("x"), problem], "both");
    expect([go.CodeOf(several), go.Kind(several), go.Print("%v", several)]).toEqual([-4, "errors", "both"]);
    expect(go.Unwrapped(new Error("odd", { cause: 5 }))).toBe("<nil>");
  });

  test("errors inside of data", async () => {
    const error = new Error("e");
    const gone = await thrown(() => go.Gone());
    expect(go.Errors([error, null, gone])).toEqual(
      new Map([
        ["e", error],
        ["<nil>", null],
        ["gone", gone],
      ]),
    );
    expect(go.Errors([error, gone]).get("gone")).toBe(gone);
  });

  test("hostile errors", async () => {
    const error = new Error("x");
    Object.defineProperty(error, "message", {
      get() {
        throw new Error("getter");
      },
    });
    Object.defineProperty(error, "cause", {
      get() {
        throw new Error("getter");
      },
    });
    expect([go.Print("%v", error), go.Unwrapped(error)]).toEqual(["", "<nil>"]);
  });
});

describe("panics", () => {
  test("a panic is thrown with its text", async () => {
    const error = await thrown(() => go.PanicError());
    expect(error).toBeInstanceOf(go.GoPanic);
    expect([error.name, error.message, error.code]).toEqual(["GoPanic", "bad 7", "ERR_GO_PANIC"]);
    expect(error.stack).toMatch(/^GoPanic: bad 7\n +at /);
    expect(error.goStack).toMatch(/^panic: bad 7\n\ngoroutine 1 \[running\]:\n[\s\S]*PanicError/);
    expect(error.value).toBeInstanceOf(go.GoError);
    expect(error.cause).toBe(error.value);
    const texts = [];
    for (const x of ["text", 1.5, 2n, true]) texts.push((await thrown(() => go.Panic(x))).message);
    expect(texts).toEqual(["text", "1.5", "2", "true"]);
    expect((await thrown(() => go.Panic({ a: 1 }))).value).toEqual({ a: 1 });
    expect((await thrown(() => go.Index(5))).message).toBe(
      "runtime error: index out of range [5] with length 2",
    );
    expect((await thrown(() => go.Nil(null))).message).toContain("nil pointer dereference");
  });

  test("a panic that comes back is the same", async () => {
    const inner = await thrown(() => go.PanicError());
    expect(
      go.Recover(() => {
        throw inner;
      }),
    ).toBe("*errors.errorString bad 7");
    const text = await thrown(() => go.Panic("text"));
    expect(
      go.Recover(() => {
        throw text;
      }),
    ).toBe("string text");
    // JS sees stacks, however many panics Go has recovered.
    const errors: Promise<Error>[] = [];
    const fail = () => {
      errors.push(thrown(() => go.Panic("text")));
      go.Panic("text");
    };
    for (let i = 0; i < 300; i++) expect(go.Recover(fail)).toBe("string text");
    for (const error of await Promise.all(errors)) expect(error.stack).toMatch(/^GoPanic: text\n +at /);
  });

  test("a JS exception is a panic where there is no error result", async () => {
    const cause = new TypeError("Cannot read properties of null (reading 'x')");
    const fail = () => {
      throw cause;
    };
    const error = await thrown(() => go.Apply(fail, 1));
    expect(error).toBeInstanceOf(go.GoPanic);
    expect([error.message, error.cause, error.value]).toEqual([cause.message, cause, cause]);
    expect(go.Recover(fail)).toBe(`*js.Error ${cause.message}`);
    expect(
      go.Recover(() => {
        throw "text";
      }),
    ).toBe("*js.Error text");
  });
});

describe("functions", () => {
  test("JS functions", async () => {
    expect(go.Apply((x: number) => x + 1, 2)).toBe(3);
    expect(go.Each((i: number, ...rest: string[]) => [String(i), ...rest])).toEqual(["1", "a", "b"]);
    expect(await failure(() => go.Apply(() => "x", 2))).toContain(
      "expected a number for int, found a string",
    );
    expect(await failure(() => go.Apply(5, 2))).toBe(
      "TypeError: Apply: f: expected a function, found a number",
    );
    expect(await failure(() => go.Apply(null, 2))).toContain("nil pointer dereference");
    const f = () => {};
    expect(go.SameFunc(f)).toBe(f);
  });

  test("errors of JS functions", async () => {
    const error = new Error("js");
    const fail = () => {
      throw error;
    };
    expect(go.TryApply((x: number) => x * 2, 2)).toBe(4);
    expect(await thrown(() => go.TryApply(fail, 2))).toBe(error);
    expect(await thrown(() => go.Check(fail))).toBe(error);
    expect(await thrown(() => go.Check(() => error))).toBe(error);
    expect(go.Check(() => undefined)).toBe(undefined);
    const problem = await thrown(() => go.Validate(-1));
    expect(
      await thrown(() =>
        go.TryApply(() => {
          throw problem;
        }, 2),
      ),
    ).toBe(problem);
    expect(await failure(() => go.TryApply(() => "x", 2))).toContain(
      "expected a number for int, found a string",
    );
  });

  test("a Promise is no result", async () => {
    expect(await failure(() => go.Apply(async () => 1, 2))).toMatch(
      /^GoPanic: .*Go does not wait for functions without a context\.Context or \/\/goes:async, found a Promise/,
    );
    expect(await failure(() => go.Apply(go.Slow(1), 2))).toContain("found a Promise");
  });

  test("Go functions", async () => {
    const add = go.Adder(2);
    expect(add(3)).toBe(5);
    expect(await failure(() => add(-1))).toBe("GoError: negative");
    expect(await failure(() => add("x"))).toBe(
      "TypeError: argument 1: expected a number for int, found a string",
    );
    expect(await go.Slow(1)(4)).toBe(8);
    expect(
      go.Apply(
        go.Apply.bind(null, (x: number) => x + 1),
        2,
      ),
    ).toBe(3);
  });

  test("functions inside of data", async () => {
    const seen: number[] = [];
    const handler = {
      OnDone(problem: any) {
        seen.push(problem.Code);
        problem.Code = 100;
      },
      Next: { Table: { x: (n: number) => n + 10 } },
    };
    expect(go.Run(handler)).toBe(13);
    expect(seen).toEqual([0]);
    const error = new Error("handler");
    const instance = new go.Handler({
      OnDone: () => {
        throw error;
      },
    });
    expect(await thrown(() => go.Run(instance))).toBe(error);
    instance.OnDone = null;
    expect([go.Run(instance), instance.OnDone]).toEqual([1, null]);
  });

  test("types that are made of themselves", () => {
    let sum = 0;
    const step = (n: number) => {
      sum += n;
      return step;
    };
    expect([go.Steps(step, 5), sum, go.Steps(() => null, 5)]).toEqual([5, 10, 1]);
    expect(go.Hidden(step)).toBe(step);
    const tree = { N: 1, Kids: [{ N: 2, ByName: { x: {} } }, {}], Map: (t: any) => ({ Kids: [t, t] }) };
    expect(go.Mapped(tree).Kids[1].Kids[0].N).toBe(2);
    const visitor = {
      seen: [] as number[],
      Visit(t: any) {
        this.seen.push(t.N);
        return t.N === 0 ? null : this;
      },
    };
    expect([go.Walk(visitor, tree), visitor.seen]).toEqual([2, [1, 2, 0]]);
  });

  test("a function that can block returns a Promise", async () => {
    expect(go.Wait(0n)).toBeInstanceOf(Promise);
    expect(await go.Wait(1000n)).toBe("done");
    const bad = go.Wait("x");
    expect(bad).toBeInstanceOf(Promise);
    expect(await failure(() => bad)).toBe(
      "TypeError: Wait: d: expected a bigint for time.Duration, found a string",
    );
    const service = new go.Service();
    expect([await service.Next(), await service.Next()]).toEqual([1, 2]);
  });
});

describe("contexts", () => {
  test("context.Context", async () => {
    const controller = new AbortController();
    const waits = go.Wait(60_000_000_000n, { signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await thrown(() => waits)).toBe(reason);
    expect(await thrown(() => go.Wait(60_000_000_000n, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await go.Wait(1n, {})).toBe("done");
    // Contexts outlive calls, as those of Go do: one is that of its signal.
    const counting = new AbortController();
    const counted: number[] = [];
    for await (const n of go.Count({ signal: counting.signal })) {
      counted.push(n);
      if (n === 2) counting.abort();
    }
    expect(counted.slice(0, 3)).toEqual([0, 1, 2]);
    expect(counted.length).toBeLessThan(6);
    expect(await failure(() => go.Wait(1n, { signal: 5 }))).toBe(
      "TypeError: Wait: options: expected { signal?: AbortSignal }, found a number",
    );
    expect(await go.Wait(1n, { signal: undefined })).toBe("done");
    expect(await go.Wait(1n, controller.signal.aborted ? new AbortController() : {})).toBe("done");
    expect(await failure(() => go.Wait(1n, { sginal: controller.signal }))).toBe(
      "TypeError: Wait: options: there is no option sginal, only signal",
    );
    expect(await failure(() => go.Wait(1n, { signal: controller.signal, timeout: 1 }))).toBe(
      "TypeError: Wait: options: there is no option timeout, only signal",
    );
    expect(await failure(() => go.Wait(1n, "now"))).toBe(
      "TypeError: Wait: options: expected { signal?: AbortSignal }, found a string",
    );
  });

  test("JS functions with a context may wait", async () => {
    const signals: AbortSignal[] = [];
    const get = async (url: string, { signal }: any) => {
      signals.push(signal);
      return url.toUpperCase();
    };
    expect(await go.Fetch(get, "a", "b")).toBe("A,B");
    expect(await go.Fetch((url: string) => url, "a")).toBe("a");
    expect(signals.every((signal) => signal instanceof AbortSignal)).toBe(true);
    const error = await thrown(() => go.Fetch(() => Promise.reject(new Error("net")), "a"));
    expect([error.message, error.cause.message]).toEqual(["fetch a: net", "net"]);
    const slow = (_: string, { signal }: any) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    expect(await failure(() => go.Fetch(slow, "a"))).toBe("GoError: fetch a: context deadline exceeded");
  });

  test("readers of JS", async () => {
    const reader = (text: string) => {
      let bytes = new TextEncoder().encode(text);
      return {
        Read(p: Uint8Array) {
          if (bytes.length === 0) return null;
          const n = Math.min(3, p.length, bytes.length);
          p.set(bytes.subarray(0, n));
          bytes = bytes.subarray(n);
          return n;
        },
      };
    };
    expect(go.ReadAll(reader("größe und mehr"))).toBe("größe und mehr");
    const error = new Error("disk");
    const fail = () => {
      throw error;
    };
    expect(await thrown(() => go.ReadAll({ Read: fail }))).toBe(error);
    expect(await failure(() => go.ReadAll({ Read: (p: Uint8Array) => p.length + 1 }))).toBe(
      "RangeError: result of Read: 513 bytes are more than the 512 there are",
    );
    expect(await failure(() => go.ReadAll({ Read: async () => 1 }))).toContain("found a Promise");
  });

  test("objects with methods that wait", async () => {
    const loader = {
      prefix: "<",
      async Load(this: any, key: string) {
        await null;
        return this.prefix + key;
      },
    };
    expect(await go.LoadAll(loader)).toBe("<a<b");
    expect(
      await failure(() =>
        go.LoadAll({
          async Load() {
            throw new RangeError("no");
          },
        }),
      ),
    ).toBe("RangeError: no");
  });
});

describe("sequences", () => {
  test("iter.Seq and iter.Seq2", async () => {
    expect([...go.Upto(3)]).toEqual([0, 1, 2]);
    expect([...go.Enumerate(["a", "b"])]).toEqual([
      [0, "a"],
      [1, "b"],
    ]);
    const seen: number[] = [];
    go.Upto(1e9)((x: number) => {
      seen.push(x);
      return x < 2;
    });
    expect(seen).toEqual([0, 1, 2]);
    expect(await failure(() => [...go.Upto(2 ** 40)])).toContain("RangeError: the sequence is too long");
  }, 20_000);

  test("sequences that wait", async () => {
    const meter = new go.Meter({ Values: [5, 1, 7] });
    expect(await go.SlowSum(meter.Over(2))).toBe(12);
    expect(await meter.SlowSum()).toBe(13);
    const over: number[] = [];
    for await (const x of meter.Over(2)) over.push(x);
    expect(over).toEqual([5, 7]);
    expect(await failure(() => [...meter.Over(2)])).toBe(
      "TypeError: the sequence waits: iterate it by for await, or call it with a function",
    );
    const first: number[] = [];
    await meter.Over(2)((x: number) => {
      first.push(x);
      return false;
    });
    expect(first).toEqual([5]);
    const all: number[] = [];
    for await (const x of go.Upto(2)) all.push(x);
    expect(all).toEqual([0, 1]);
  });

  test("iterables as sequences", async () => {
    expect([go.SumUntil([1, 2, 3], 100), go.SumUntil(new Set([4]), 1), go.SumUntil(go.Upto(4), 100)]).toEqual(
      [6, 4, 6],
    );
    const left = vi.fn();
    function* endless() {
      try {
        for (let i = 0; ; i++) yield i;
      } finally {
        left();
      }
    }
    expect(go.SumUntil(endless(), 10)).toBe(15);
    expect(left).toHaveBeenCalledTimes(1);
    expect(go.Join(new Map([["a", 1]]))).toBe("a1;");
    expect(await failure(() => go.SumUntil([1, "2"], 9))).toBe(
      "TypeError: sequence: expected a number for int, found a string",
    );
    expect(await go.SlowSum([1, 2, 3])).toBe(6);
    expect(await failure(() => go.SumUntil(5, 1))).toBe(
      "TypeError: SumUntil: seq: expected an iterable, found a number",
    );
  });
});

describe("channels", () => {
  test("channels to receive from", async () => {
    const all: number[] = [];
    for await (const x of go.Counter(4)) {
      all.push(x);
      if (x === 2) break;
    }
    expect(all).toEqual([0, 1, 2]);
    expect(await go.SumAll(go.Counter(4))).toBe(6);
    expect(await go.SumAll([1, 2, 3])).toBe(6);
    async function* numbers() {
      yield 5;
      await null;
      yield 6;
    }
    expect(await go.SumAll(numbers())).toBe(11);
    expect(await failure(() => go.SumAll(5))).toBe(
      "TypeError: SumAll: c: expected a channel, found a number",
    );
  });

  test("channels whose source fails", async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", note);
    const source = new Error("source");
    let closed = 0;
    async function* values(last: () => unknown) {
      try {
        yield 1;
        yield last();
      } finally {
        closed++;
      }
    }
    const fail = () => {
      throw source;
    };
    expect(await thrown(() => go.SumAll(values(fail)))).toBe(source);
    expect(await failure(() => go.SumAll(values(() => "x")))).toBe(
      "TypeError: send: expected a number for int, found a string",
    );
    expect(await failure(() => go.SumAll([1, {}]))).toBe(
      "TypeError: send: expected a number for int, found an object",
    );
    expect(await thrown(() => go.Send({ send: fail }, 3))).toBe(source);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", note);
    expect([unhandled, closed]).toEqual([[], 2]);
    expect(await go.SumAll([7])).toBe(7);
  });

  test("channels to send to", async () => {
    const seen: unknown[] = [];
    const ended = new Promise<void>((resolve) => {
      void go.Send({ send: async (x: number) => void seen.push(x), close: resolve }, 3);
    });
    await ended;
    expect(seen).toEqual([0, 1, 2]);
  });

  test("channels for both", async () => {
    const pipe = go.Pipe();
    await pipe.send("x");
    expect(await go.Receive(pipe)).toBe("x");
    expect(go.Pipes({ x: pipe })[0]).toBe(pipe);
    await pipe.send("y");
    pipe.close();
    const rest = [];
    for await (const x of pipe) rest.push(x);
    expect(rest).toEqual(["y"]);
    expect(await failure(() => pipe.send(1))).toBe("TypeError: send: expected a string, found a number");
    expect(await failure(() => pipe.send("z"))).toBe("GoPanic: send on closed channel");
    expect(await failure(async () => pipe.close())).toBe("GoPanic: close of closed channel");
  });
});

describe("interfaces", () => {
  test("interfaces of both sides", () => {
    const seen: unknown[] = [];
    const listener = {
      Changed(kind: string, problem: any, more: any[]) {
        seen.push(kind, problem instanceof go.Problem, more[0] instanceof go.Missing);
        return [{ Field: "b" }];
      },
      Next: () => null,
    };
    expect([go.Notify(listener, null), seen]).toEqual(["[missing b] true true", ["new", true, true]]);
    expect(go.Echo().Changed("", { Code: 1 }, [{ Field: "c" }])).toEqual([new go.Missing({ Field: "c" })]);
  });

  test("JS objects with the methods", async () => {
    const rex = { Name: () => "rex", Err: () => null };
    expect(go.SameAnimal(rex)).toBe(rex);
    expect(go.Names(rex, { Name: () => "tom", Err: () => null })).toBe("rex tom");
    expect(go.Zoo({ x: [rex, { Name: () => "ill", Err: () => new Error("flu") }] })).toEqual([
      "rex<nil>",
      "illflu",
    ]);
    const list = [3, 1, 2];
    go.Sort({
      Len: () => list.length,
      Less: (i: number, j: number) => list[i] < list[j],
      Swap(i: number, j: number) {
        [list[i], list[j]] = [list[j], list[i]];
      },
    });
    expect(list).toEqual([1, 2, 3]);
    expect(go.Print2({ String: () => "text" })).toBe("text");
    expect(await failure(() => go.Names(rex, { Name: () => "x" }))).toBe(
      "TypeError: Names: as[1]: no calls.Animal (missing method Err)",
    );
    expect(await failure(() => go.Names(new go.Service()))).toBe(
      "TypeError: Names: as[0]: *calls.Service does not implement calls.Animal (missing method Err)",
    );
    expect(await failure(() => go.Names({ Name: () => 5, Err: () => null }))).toContain(
      "expected a string, found a number",
    );
  });

  test("Go values of types that only Go implements", async () => {
    expect(go.Eval(go.ParseSum(4))).toBe(5);
    expect(await failure(() => go.Eval({ node() {} }))).toContain("only Go types implement calls.Node");
  });

  test("Go values in interfaces", async () => {
    const [hot, cat] = [go.Hot(), go.Cat()];
    expect([hot.Name(), hot.Err().message, cat.Name(), cat.Err(), cat.Lives]).toEqual([
      "40.5°C",
      "hot",
      "cat 9",
      null,
      9,
    ]);
    cat.Lives = 8;
    expect(go.Names(hot, cat)).toBe("40.5°C cat 8");
    class Lion extends (cat.constructor as new (init: object) => any) {
      Name(): string {
        return `lion, a ${super.Name()}`;
      }
    }
    const lion = new Lion({ Lives: 1 });
    expect([lion.Name(), go.Names(lion)]).toEqual(["lion, a cat 1", "cat 1"]);
    expect([go.SameAnimal(hot), go.SameAnimal(cat), go.SameAnimal(null)]).toEqual([hot, cat, null]);
    expect(go.ReadAll(go.Reader("text"))).toBe("text");
    const coded = go.NewCoder(3);
    expect([coded.Code, coded.Error(), coded.CodeOf(), go.CodeIn(coded)]).toEqual([3, "problem 3", 3, 3]);
    const own = { Error: () => "own", CodeOf: () => 7 };
    expect([go.AnyOf(hot), go.AnyOf(cat), go.Kinds([hot, cat])]).toEqual([
      40.5,
      cat,
      "calls.Celsius *calls.cat",
    ]);
    expect([go.AnyOf({ Name: () => "x", Err: () => null }).Name(), go.AnyOf(null)]).toEqual(["x", null]);
    expect([go.SameCoder(own), go.CodeIn(own)]).toEqual([own, 7]);
  });
});
