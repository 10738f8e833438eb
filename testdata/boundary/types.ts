// The declarations of the packages beside this file, by the rows of docs/boundary.md: each has a section here.
import type * as asleep from "./asleep/asleep.go";
import * as calls from "./calls/calls.go";
import * as data from "./data/data.go";
import * as dynamic from "./dynamic/dynamic.go";
import * as generics from "./generics/generics.go";
import * as given from "./given/given.go";
import * as imports from "./imports/imports.go";
import * as vars from "./vars/vars.go";

type Is<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function is<A, B>(_: Is<A, B>): void {}
type Result<F extends (...args: never[]) => unknown> = ReturnType<F>;

export async function rows(): Promise<void> {
  // int and smaller integers
  is<Result<typeof data.Ints>, [number, number, number, number, number]>(true);
  // @ts-expect-error
  data.Ints(1n, 1, 1, 1, 1);

  // int64 and uint64
  is<Result<typeof data.Longs>, [bigint, bigint]>(true);
  data.Longs(1, 2n);

  // floats
  is<Parameters<typeof data.Floats>, [a: number, b: number]>(true);

  // complex numbers
  is<Result<typeof data.Double>, { re: number; im: number }>(true);

  // bool
  is<Parameters<typeof data.Not>, [b: boolean]>(true);

  // string
  is<Result<typeof data.Text>, [string, number]>(true);

  // constants
  is<typeof data.Fee, 250n>(true);
  is<typeof data.Open, "open">(true);

  // other defined types
  is<data.Status, "open" | "closed" | "">(true);
  is<data.Cents, bigint>(true);
  is<Result<typeof data.Status.Upper>, string>(true);
  data.Status.Close({ value: data.Open });
  // @ts-expect-error
  data.Status.Upper("other");

  // []byte
  is<Result<typeof data.Bytes>, Uint8Array>(true);
  data.Bytes(new ArrayBuffer(1));
  // @ts-expect-error
  data.Bytes([1]);

  // slices
  is<Result<typeof data.Texts>, [string[], boolean]>(true);
  is<Result<typeof data.Nested>, [string[][], Map<string, number[]>]>(true);
  data.Texts(new Set(["a"]));
  data.Texts(null);
  // @ts-expect-error
  data.Texts([1]);

  // typed arrays
  is<Result<typeof data.Numbers>, [BigInt64Array, BigUint64Array, Float32Array, number[], BigInt64Array]>(
    true,
  );
  data.Numbers([1, 2n], new BigUint64Array(1), [0.1], new Int8Array(1), [1, 2]);

  // arrays
  is<Result<typeof data.Bools>, [boolean[], boolean[]]>(true);
  // @ts-expect-error
  data.Bools([], null);

  // maps
  is<Result<typeof data.ByFloat>, Map<number, string>>(true);
  // @ts-expect-error
  data.ByFloat({ a: "x" });

  // records for string keys
  data.EnvSize({ a: 1 });
  data.Env.Keys({ b: null });
  data.ByName({ a: 1 });
  data.Count({ open: 3 });
  data.Count(new Map([[data.Open, 3]]));
  // @ts-expect-error
  data.Count({ other: 3 });

  // keys by value
  is<Result<typeof data.ByKey>, [Map<data.Key, boolean>, boolean]>(true);

  // objects as JSON and as text
  const entry = data.NewEntry(1n)!;
  is<(typeof entry)["Longs"], BigInt64Array>(true);
  is<(typeof entry)["Counts"], ReadonlyMap<string, bigint>>(true);
  // @ts-expect-error
  entry.Counts.set("a", 1n);
  is<Parameters<typeof JSON.stringify>[0], any>(true);

  // objects that lead to themselves
  entry.Next = entry;
  is<(typeof entry)["Next"], data.Entry | null>(true);

  // structs
  const line = new data.Line({ Name: "x" });
  is<typeof line.Price, number>(true);
  data.Total([line, { Qty: 1 }]);
  new data.Line({ Qty: undefined });
  is<Result<typeof line.Total>, number>(true);

  // unknown keys
  // @ts-expect-error
  data.Total([{ Qtty: 1 }]);
  // @ts-expect-error
  line.note;

  // objects of classes of JavaScript
  data.Total([
    new (class {
      get Qty() {
        return 1;
      }
    })(),
  ]);

  // a struct is a copy that keeps unexported fields
  is<Result<typeof data.Copy>, data.Order>(true);

  // a pointer is live at every depth
  const order = data.Same({ Customer: { Name: "x" } })!;
  is<Result<typeof data.Same>, data.Order | null>(true);
  order.Customer.Name = "y";
  order.Customer = { Name: "z" };
  order.Parent = null;

  // pointers inside structs inside slices inside maps
  is<Result<typeof data.Orders>, Map<string, data.Order>[]>(true);
  data.Orders({ x: [order, { Parent: order }] });

  // snapshots
  is<ReturnType<typeof data.snapshot<data.Customer>>, { Name: string }>(true);
  const plain = data.snapshot(new data.Order());
  is<(typeof plain)["Codes"], number[]>(true);
  const parts = data.snapshot([new data.Order(), 1, new Map([["k", data.NewDoc()]])] as const);
  is<(typeof parts)[1], 1>(true);
  parts[2].get("k")?.Tags.set("a", 1);
  const anything: unknown = data.snapshot({} as unknown);
  is<typeof anything, unknown>(true);
  // @ts-expect-error
  plain.Rename("x");

  // types of other packages
  is<Result<NonNullable<Result<typeof data.Item>>["Inc"]>, number>(true);
  data.Same({ Parts: [data.Item(1), { ID: 4 }] });

  // proxies of frameworks
  data.Same(new Proxy(order, {}));

  // embedded structs
  is<data.Doc["Meta"], data.Meta>(true);
  new data.Side({ ID: 1, Meta: { Labels: ["a"] } });
  // @ts-expect-error
  new data.Doc({ ID: 1 });

  // promoted fields and methods
  const doc = data.NewDoc()!;
  is<typeof doc.Labels, readonly string[]>(true);
  is<Result<typeof doc.Bump>, number>(true);

  // promoted through nil
  is<typeof doc.Tags, ReadonlyMap<string, number>>(true);

  // instances of generic types
  is<Result<typeof data.Pages>, data.Page$Line | null>(true);
  is<Result<data.Page$Line["At"]>, data.Line>(true);

  // names that are no ASCII
  data.Öffne({ Höhe: 1 }, new data.Größe());

  // structs without a name
  is<Result<typeof data.Point>, { X: number; Y: number }>(true);
  data.Sum({ X: 1 }, null);

  // other pointers
  is<Result<typeof data.Inc>, { value: number } | null>(true);

  // time.Time and time.Duration
  is<Result<typeof data.Later>, Date>(true);
  data.Later(new Date(), 5n);
  data.Later(new Date(), 5);
  is<data.Order["When"], Date>(true);

  // an error result is thrown
  is<Result<typeof calls.Half>, number>(true);
  is<Result<typeof calls.Validate>, void>(true);
  is<Result<typeof calls.Pair>, [number, string]>(true);

  // a Go error has its value, its cause and its identity
  is<calls.GoError["value"], unknown>(true);
  is<calls.GoError["code"], string>(true);

  // errors that are values
  const problem = new calls.Problem({ Err: new Error() });
  is<Result<typeof problem.Unwrap>, Error | null>(true);
  is<Result<typeof problem.Check>, void>(true);

  // a JS error is a Go error
  calls.Wrap(new TypeError());
  // @ts-expect-error
  calls.Wrap("text");

  // errors that JS makes
  calls.CodeOf(new calls.Problem({ Code: 1 }));
  calls.Check(() => new calls.Missing());
  // @ts-expect-error
  calls.CodeOf(new calls.Handler());

  // a JS error that wraps a Go error
  calls.IsGone(new AggregateError([]));

  // errors inside of data
  is<Result<typeof calls.Errors>, Map<string, Error | null>>(true);

  // errors of other realms, hostile errors
  calls.IsGone(null);

  // a panic is thrown with its text
  is<calls.GoPanic["goStack"], string>(true);
  is<calls.GoPanic["code"], string>(true);

  // a panic that comes back is the same
  is<Result<typeof calls.Recover>, string>(true);

  // a JS exception is a panic where there is no error result
  calls.Recover(() => {
    throw 1;
  });

  // JS functions
  calls.Apply((x) => x.toFixed().length, 1);
  calls.Each((i, ...rest) => [i.toFixed(), ...rest]);
  // @ts-expect-error
  calls.Apply((_x: string) => 1, 1);

  // errors of JS functions
  calls.TryApply((x) => x, 1);
  calls.Check(() => {});

  // a Promise is no result
  const pushed: string[] = [];
  calls.Recover(() => pushed.push("x"));
  calls.Recover(console.log);
  // @ts-expect-error
  calls.Recover(async () => {});
  // @ts-expect-error
  calls.Apply(async (x) => x, 1);

  // Go functions
  is<NonNullable<Result<typeof calls.Adder>>, (x: number) => number>(true);
  is<NonNullable<Result<typeof calls.Slow>>, (x: number) => number | Promise<number>>(true);

  // functions inside of data
  calls.Run({ OnDone: (problem: calls.Problem | null) => void problem?.Code, Table: { x: (n) => n } });

  // types that are made of themselves
  const step: calls.Step = () => step;
  calls.Steps(step, 1);
  calls.Mapped({ Map: (t) => ({ Kids: [t] }) });
  calls.Walk({ Visit: (t) => (t?.N === 0 ? null : { Visit: () => null }) }, {});

  // a function that can block returns a Promise
  is<Result<typeof calls.Wait>, Promise<string>>(true);
  is<Result<calls.Service["Next"]>, Promise<number>>(true);

  // calls that nothing can wake; a development server tells of calls that wait
  is<Result<typeof asleep.Nothing>, Promise<number>>(true);
  is<Result<typeof asleep.Empty>, Promise<void>>(true);

  // context.Context
  await calls.Wait(1n, { signal: new AbortController().signal });
  await calls.Wait(1n, AbortSignal.timeout(1000));
  // @ts-expect-error no option has that name
  await calls.Wait(1n, { sginal: AbortSignal.timeout(1000) });

  // JS functions with a context may wait
  await calls.Fetch(async (url, { signal }) => (signal.aborted ? "" : url), "a");
  await calls.Fetch((url) => url, "a");

  // readers of JS
  calls.ReadAll({ Read: (p: Uint8Array) => (p.length > 0 ? 1 : null) });

  // objects with methods that wait
  await calls.LoadAll({ Load: async (key) => key });

  // iter.Seq and iter.Seq2
  for (const x of calls.Upto(2)!) is<typeof x, number>(true);
  for (const [i, s] of calls.Enumerate(["a"])!) is<[typeof i, typeof s], [number, string]>(true);
  calls.Upto(2)!((x) => x < 3);

  // sequences that wait
  const meter = new calls.Meter({ Values: [1] });
  for await (const x of meter.Over(0)!) is<typeof x, number>(true);
  // @ts-expect-error
  for (const x of meter.Over(0)!) console.log(x);
  await calls.SlowSum(meter.Over(0));

  // iterables as sequences
  calls.SumUntil([1], 1);
  calls.Join(new Map([["a", 1]]));

  // channels to receive from
  for await (const x of calls.Counter(1)!) is<typeof x, number>(true);
  await calls.SumAll([1]);

  // channels whose source fails
  // @ts-expect-error
  await calls.SumAll(["x"]);

  // channels to send to
  await calls.Send({ async send(_x) {} }, 1);

  // channels for both
  await calls.Pipe()!.send("x");
  for await (const x of calls.Pipe()!) is<typeof x, string>(true);

  // interfaces of both sides
  calls.Notify(
    {
      Changed(_kind, problem, more) {
        is<typeof problem, calls.Problem | null>(true);
        is<typeof more, calls.Missing[]>(true);
        return [{ Field: "x" }];
      },
      Next: () => null,
    },
    (problem, channel) => {
      is<typeof problem, calls.Problem | null>(true);
      void channel?.send({ Field: "y" });
      return { Field: "z" };
    },
  );
  const listener: calls.Listener = { Changed: (_kind, _problem, more) => more, Next: () => calls.Echo() };
  const heard = calls.Echo()!.Changed("", { Code: 1 }, new Set([{ Field: "x" }]));
  is<typeof heard, calls.Missing[]>(true);
  calls.Notify(calls.Echo()!.Next() ?? listener, null);

  // JS objects with the methods
  const animal: calls.Animal = { Name: () => "x", Err: () => null };
  calls.Names(animal);
  // @ts-expect-error
  calls.Names({ Name: () => "x" });

  // Go values of types that only Go implements
  const sum: calls.Node | null = calls.ParseSum(1);
  calls.Eval(sum);

  // Go values in interfaces
  const hot: calls.Animal | null = calls.Hot();
  calls.Names(hot!, calls.Hot());
  const heat = calls.Hot()!.Err();
  is<typeof heat, Error | null>(true);

  // errors that stay are themselves
  is<typeof vars.ErrEmpty, vars.GoError>(true);
  is<typeof vars.ErrLast, { value: Error | null }>(true);

  // structs are live objects of their classes
  is<typeof vars.Config, vars.Settings>(true);

  // other variables are objects with a value, variables of all types
  is<typeof vars.Count, { value: number }>(true);
  is<(typeof vars.Names)["value"], readonly string[]>(true);
  vars.Names.value = new Set(["a"]);
  // @ts-expect-error
  vars.Grid.value = null;
  vars.Ages.value = { x: 1 };

  // Go's copies are copies whatever functions of JS change
  is<Result<typeof vars.Passed>, string>(true);

  // functions and objects of JS in variables
  vars.Figure.value = { Area: () => 1 };
  vars.Hook.value = (n: number) => n;

  // type parameters for any type
  const texts: string[] = generics.Map([1, 2], (x: number) => `${x}`);
  is<typeof texts, string[]>(true);

  // for comparable types
  const keys: Result<typeof generics.Keys<string, number>> = generics.Keys(new Map([["a", 1]]));
  is<typeof keys, string[]>(true);
  is<ReturnType<typeof generics.Index<string>>, number>(true);

  // for types with methods
  generics.Names({ String: () => "x" });
  // @ts-expect-error
  generics.First({});

  // for types of one form
  is<Parameters<typeof generics.Shout>, [s: string]>(true);
  const some: number[] = generics.Filter([1, 2], (x) => x > 1);
  is<typeof some, number[]>(true);

  // results of generic types, and errors
  const popped: [unknown, boolean] = generics.NewStack(1)!.Pop();
  is<typeof popped, [unknown, boolean]>(true);

  // basic values
  is<Parameters<typeof dynamic.Show>, [x: unknown]>(true);

  // objects, arrays and bytes
  is<Result<typeof dynamic.Same>, unknown>(true);
  is<Result<typeof dynamic.SameList>, unknown[]>(true);
  is<Result<typeof dynamic.SameRecord>, Map<string, unknown>>(true);

  // keys that JS inherits
  dynamic.SameRecord({ constructor: 1, toString: 2 });

  // Date, errors in any, functions in any, exported classes, opaque values, comparisons and keys
  dynamic.Show([new Date(), new Error(), () => 1, new dynamic.Line(), new Map()]);

  // values by their dynamic types, structs, functions, channels and pointers
  is<Result<typeof dynamic.Out>, unknown>(true);

  // interfaces inside of structs
  is<dynamic.Holder["Any"], unknown>(true);
  is<dynamic.Holder["List"], readonly unknown[]>(true);

  // cycles, getters and proxies that throw, getters that call Go, deep and long values end, nothing of the program shows
  is<dynamic.Holder["Next"], dynamic.Holder | null>(true);

  // companions get and give what JavaScript does, results of companions that do not fit
  is<Parameters<imports.Companion["Describe"]>, [o: imports.Order, p: imports.Line | null]>(true);
  is<Parameters<imports.Companion["Line$rename"]>, [receiver$: imports.Line | null, to: string]>(true);
  const companion = {
    Describe: (o, p) => ({ Qty: o.Lines.length + (p?.Qty ?? 0) }),
    first: (_a, _b, s, big, list, raw) => [s + list.join(), raw.length + Number(big)],
    each: (list, f) => list.map((s, i) => f!(s, i)),
    upper: (...words) => new Set(words),
  } satisfies Partial<imports.Companion>;
  // @ts-expect-error
  companion satisfies imports.Companion;
  // @ts-expect-error
  const wrong: imports.Companion["first"] = () => "s";

  // what companions throw
  is<Result<imports.Companion["parse"]>, number>(true);
  // @ts-expect-error
  const check: imports.Companion["check"] = async () => {};

  // companions that wait, functions of other modules
  is<Result<imports.Companion["promise"]>, bigint | number | Promise<bigint | number>>(true);
  is<Parameters<imports.Companion["fetch"]>, [url: string, options: { signal: AbortSignal }]>(true);
  const same: imports.Companion["plain"] = (n) => n;
  is<Result<typeof imports.Base>, string>(true);
  is<"base" extends keyof imports.Companion ? 1 : 2, 2>(true);

  // functions and objects that wait, wherever Go gets them
  const cache = new given.Cache({ Loader: { LoadField: async (key) => key } });
  const cached: string = await cache.Get("a");
  is<ReturnType<typeof given.RunHook>, Promise<number>>(true);
  is<ReturnType<typeof given.Handler.Serve>, Promise<number>>(true);
  const ran: string | undefined = await given.Runner()?.({ LoadResult: async () => "r" });
  is<ReturnType<typeof given.Next | typeof given.LoadPointer | typeof given.Made>, Promise<string>>(true);
  const retries: number = given.Configured(given.Retries(3), (settings) => void settings);
  const counted: [number, string][] = [...(given.Counting(2) ?? [])];
  void [cached, ran, retries, counted];

  // slices that are lent
  imports.Invert(new Uint8ClampedArray(4));
  imports.Invert(new ArrayBuffer(4));
  // @ts-expect-error
  new imports.Mixer().Mix([1], new Float32Array(1), [1]);
  is<Parameters<imports.Companion["paint"]>, [pixels: Uint8Array, width: number]>(true);

  // functions and methods that may promise
  const loaded: string = await imports.Loaded(async (url) => url, "x");
  is<Result<imports.Store["Get"]>, number | Promise<number>>(true);
  // @ts-expect-error
  const store: imports.Store = { Get: async () => "s", Set: () => {} };
  void [companion, wrong, check, same, loaded, store];
}
