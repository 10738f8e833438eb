import { describe, expect, it } from "vitest";
import {
  analyzeSource,
  blockingLines,
  find,
  functionKeys,
  rangeLines,
  typeLines,
} from "../../testdata/analysis.ts";

const sync = {
  "sync/mutex.go": `package sync
type Locker interface { Lock(); Unlock() }
type Mutex struct { state int32 }
//goes:lock Unlock
func (m *Mutex) Lock()
func (m *Mutex) Unlock()
`,
  "sync/mutex.ts": `
export async function Mutex$Lock(m) {}
export function Mutex$Lock$sync(m) {}
export function Mutex$Unlock(m) {}
`,
};

const reflect = {
  "reflect/reflect.go": `package reflect
//goes:reflect takes
func ValueOf(x any) *int
//goes:reflect methods
func MethodByName(v *int, name string) bool
//goes:reflect looks
func Kind(x any) int
//goes:reflect values calls
func Call(f *int)
`,
  "reflect/reflect.ts": `
export function ValueOf(x) { return null; }
export function MethodByName(v, name) { return false; }
export function Kind(x) { return 0; }
export function Call(f) {}
`,
};

describe("reachability", () => {
  it("keeps the methods of what comes to reflection, and of its parts", () => {
    const analysis = analyzeSource(
      `package main
import "reflect"
type part struct{}
func (part) Name() string { return "" }
type named interface { Name() string }
type asserted struct{}
func (asserted) Name() string { return "" }
func (asserted) Lost() string { return "" }
type given struct { part; Next *part; x any }
func (given) Name() string { return "" }
func (given) Self() any { return results{} }
type results struct{}
func (results) Found() {}
type looked struct{}
func (looked) Name() string { return "" }
func main() {
	reflect.MethodByName(reflect.ValueOf(given{}), "Name")
	var n named = asserted{}
	println(reflect.Kind(looked{}), n != nil)
	reflect.Call(nil)
}`,
      reflect,
    );
    const methods = functionKeys(analysis).filter((key) => !key.startsWith("reflect."));
    expect(methods).toEqual(["part.Name", "given.Name", "given.Self", "results.Found", "main"]);
  });

  it("finds functions, instances and methods that are used", () => {
    const analysis = analyzeSource(`package main
type Shape interface { Area() float64 }
type Square struct { side float64 }
func (s Square) Area() float64 { return s.side * s.side }
func (s Square) Unused() {}
type Circle struct { r float64 }
func (c *Circle) Area() float64 { return c.r }
func Map[T, U any](list []T, f func(T) U) []U {
	var out []U
	for _, x := range list { out = append(out, f(x)) }
	return out
}
func unused() {}
func main() {
	var s Shape = Square{2}
	println(s.Area())
	Map([]int{1}, func(i int) string { return "" })
}`);
    expect(functionKeys(analysis)).toEqual(["Square.Area", "Map[int,string]", "main"]);
    expect(typeLines(analysis)).toEqual(["Shape", "Square Area boxed"]);
  });

  it("keeps promoted methods and those asked for by assertions", () => {
    const analysis = analyzeSource(`package main
type Namer interface { Name() string }
type base struct{}
func (base) Name() string { return "base" }
func (*base) Other() {}
type derived struct { *base }
func check(x any) bool { _, ok := x.(Namer); return ok }
func main() { println(check(derived{})) }`);
    expect(functionKeys(analysis)).toEqual(["base.Name", "check", "main"]);
    expect(typeLines(analysis)).toEqual(["Namer", "base Name", "derived Name boxed"]);
  });

  it("tells types local to generic functions apart", () => {
    const analysis = analyzeSource(`package main
func make2[T any](x T) any {
	type box struct { v T }
	return box{x}
}
func main() { make2(1); make2("") }`);
    expect(typeLines(analysis).map((line) => line.replace(/·\d+/, ""))).toEqual([
      "box[int] boxed",
      "box[string] boxed",
    ]);
  });

  it("drops package variables that nobody uses unless their initializers do something", () => {
    const analysis = analyzeSource(`package main
func effect() int { println("x"); return 1 }
func helper() int { return 2 }
type T struct{}
func (*T) M() {}
type I interface { M() }
var a = effect()
var b = helper()
var c = map[string]int{"x": 1}
var d I = (*T)(nil)
func main() {}`);
    expect(functionKeys(analysis)).toEqual(["effect", "main"]);
    const { scope } = analysis.program.roots[0].pkg;
    const live = ["a", "b", "c", "d"].filter((name) => analysis.isLive(scope.lookup(name) as never));
    expect(live).toEqual(["a"]);
  });
});

describe("blocking", () => {
  it("follows calls, func values and interfaces", () => {
    const analysis = analyzeSource(`package main
type Runner interface { Run() }
type quick struct{}
func (quick) Run() {}
type slow struct{ ch chan int }
func (s slow) Run() { <-s.ch }
func run(r Runner) { r.Run() }
func call(f func()) { f() }
func other(f func()) { f() }
func main() {
	ch := make(chan int, 1)
	run(slow{ch})
	var q Runner = quick{}
	q.Run()
	call(func() { ch <- 1 })
	other(func() {})
	go func() { <-ch }()
}`);
    expect(blockingLines(analysis)).toEqual([
      "quick.Run",
      "slow.Run blocks at 6",
      "run blocks at 7",
      "call blocks at 8",
      "other",
      "main blocks at 12 15 15 17",
    ]);
    expect(find(analysis, "main").blockingLits.size).toBe(2);
  });

  it("counts select, range over channels and deferred calls", () => {
    const analysis = analyzeSource(`package main
func poll(c chan int) { select { case <-c: default: } }
func wait(c chan int) { select { case <-c: } }
func drain(c chan int) { for range c {} }
func later(c chan int) { defer drain(c) }
func main() { c := make(chan int); poll(c); wait(c); drain(c); later(c) }`);
    expect(blockingLines(analysis)).toEqual([
      "poll",
      "wait blocks at 3",
      "drain blocks at 4",
      "later blocks at 5",
      "main blocks at 6 6 6",
    ]);
  });

  it("carries blocking loop bodies into iterators", () => {
    const analysis = analyzeSource(`package main
func count(yield func(int) bool) { for i := 0; yield(i); i++ {} }
func each(yield func(string) bool) { yield("") }
func main() {
	c := make(chan int, 5)
	for i := range count { c <- i }
	for range each {}
}`);
    expect(blockingLines(analysis)).toEqual(["count blocks at 2", "each", "main blocks at 6 6 6"]);
  });

  it("takes locks for free where nobody can hold them", () => {
    const source = (body: string, rest = "") => `package main
import "sync"
type counter struct { mu sync.Mutex; n int; ch chan int }
func (c *counter) inc() {
${body}
}
${rest}
func main() { c := &counter{ch: make(chan int)}; go c.inc(); c.inc() }`;
    const lines = (text: string) =>
      blockingLines(analyzeSource(text, sync)).filter((l) => l.startsWith("counter"));
    expect(lines(source("c.mu.Lock(); c.n++; c.mu.Unlock()"))).toEqual(["counter.inc"]);
    expect(lines(source("c.mu.Lock(); defer c.mu.Unlock(); if c.n > 1 { return }"))).toEqual(["counter.inc"]);
    expect(lines(source("c.mu.Lock(); if c.n > 1 { c.mu.Unlock(); return }; c.mu.Unlock(); <-c.ch"))).toEqual(
      ["counter.inc blocks at 5"],
    );
    expect(lines(source("c.mu.Lock(); <-c.ch; c.mu.Unlock()"))).toEqual(["counter.inc blocks at 5 5"]);
    expect(lines(source("c.mu.Lock(); if c.n > 1 { return }; c.mu.Unlock()"))).toEqual([
      "counter.inc blocks at 5",
    ]);
    expect(
      lines(
        source(
          "c.mu.Lock(); c.mu.Unlock()",
          "func f(l sync.Locker) { l.Lock() }\nvar _ = g()\nfunc g() int { f(&sync.Mutex{}); return 1 }",
        ),
      ),
    ).toEqual(["counter.inc blocks at 5"]);
  });

  it("knows that nobody else runs without go statements", () => {
    const analysis = analyzeSource(
      `package main
import "sync"
var mu sync.Mutex
func main() { mu.Lock(); mu.Lock() }`,
      sync,
    );
    expect(blockingLines(analysis).filter((line) => line.startsWith("main"))).toEqual(["main"]);
  });
});

describe("sharing", () => {
  it("copies parameters only where somebody may change them", () => {
    const analysis = analyzeSource(`package main
type Point struct { x, y float64 }
type Line struct { from, to Point }
func (p Point) Area() float64 { return p.x * p.y }
func (p Point) Moved() Point { p.x++; return p }
func sum(p Point, list []float64) float64 { list[0] = p.x; return p.y }
func through(p Point, q *Point) float64 { q.x = 1; return p.x }
func indirectly(p Point, l *Line) float64 { change(l); return p.x }
func change(l *Line) { l.from.x = 1 }
func captured(p Point) func() float64 { return func() float64 { return p.x } }
func unknown(p Point, f func()) float64 { f(); return p.x }
func main() {
	p := Point{1, 2}
	p.Area(); p.Moved(); sum(p, nil); through(p, &p); indirectly(p, &Line{}); captured(p); unknown(p, func() { p.x = 3 })
}`);
    const copies = [...analysis.functions.values()].flat().filter((f) => {
      const signature = f.pkg.info.funcTypes.get(f.decl)!;
      const p = signature.recv ?? signature.params.vars[0];
      return p !== undefined && analysis.copiesParam(p, f);
    });
    expect(copies.map((f) => f.decl.name.name)).toEqual(
      ["Moved", "through", "indirectly", "change", "captured", "unknown"].filter((n) => n !== "change"),
    );
  });
});

describe("ranges", () => {
  const lines = (body: string) => {
    const analysis = analyzeSource(`package main
func f(n int, s []int, str string, u uint32, arr [16]int) int {
${body}
	return 0
}
func main() { g := f; g(0, nil, "", 0, [16]int{}) }`);
    return rangeLines(analysis, "f");
  };

  it("bounds counters", () => {
    expect(lines("for i := 0; i < 10; i++ { _ = i*2 }")).toEqual(["i++: 1..10", "i * 2: 0..18"]);
    expect(lines("for i := range n { _ = i + 1 }")).toEqual(["i + 1: ?"]);
    expect(lines("t := 0; for i := 0; i < n; i++ { t += 3 }; _ = t + 1")[0]).toBe("i++: 1..1125899906842625");
    expect(lines("x := 1; for { x = (x*1021 + 7919) % 65521 }")).toEqual([
      "(x * 1021 + 7919) % 65521: 0..65520",
      "x * 1021 + 7919: 7919..66919154",
      "x * 1021: 0..66911235",
    ]);
    expect(lines("x := 1; for { x = x * 2 }")).toEqual(["x * 2: ?"]);
  });

  it("follows conversions and masks", () => {
    expect(lines("_ = int(u) + 1; _ = n & 255; _ = n % 10; _ = n + 1")).toEqual([
      "int(u) + 1: 1..4294967296",
      "n & 255: 0..255",
      "n % 10: -9..9",
      "n + 1: ?",
    ]);
    expect(lines("if n >= 0 && n < 100 { _ = n + 1 }; if n < 0 { return 1 }; _ = n % 7")).toEqual([
      "n + 1: 1..100",
      "n % 7: 0..6",
    ]);
  });

  it("follows chains of conditions, whichever way they nest", () => {
    const sum = (condition: string) => lines(`if ${condition} { _ = n + 1 } else { _ = n + 2 }`);
    expect(sum("n >= 0 && u < 3 && n < 100")).toEqual(["n + 1: 1..100", "n + 2: ?"]);
    expect(sum("n >= 0 && (u < 3 && n < 100)")).toEqual(["n + 1: 1..100", "n + 2: ?"]);
    expect(sum("n < 0 || u < 3 && n > 5 || n > 99")).toEqual(["n + 1: ?", "n + 2: 2..101"]);
    expect(sum("!(n < 0 || n > 99) && (n < 20 || n == 50)")).toEqual(["n + 1: 1..51", "n + 2: ?"]);
    expect(sum("((n < 0 || n > 99) && n != -1) || n == 40")[1]).toBe("n + 2: 1..101");
    expect(lines("_ = n < len(s) && n >= 0 && (s[n] == 1 || s[n] == 2 || s[n+1] == 3)")).toEqual([
      "s[n]: ok",
      "s[n]: ok",
      "s[n + 1]: ?",
      "n + 1: 1..34359738368",
    ]);
  });

  it("takes time linear in the depth of a condition", () => {
    let condition = "n > 0";
    for (let i = 0; i < 60; i++) condition = `(${condition} ${i % 2 === 0 ? "&&" : "||"} s[${i}] > n)`;
    expect(lines(`if ${condition} { return 1 }`).length).toBe(60);
  });

  it("proves indices", () => {
    expect(lines("for i := 0; i < len(s); i++ { _ = s[i] }")).toEqual(["i++: 1..34359738368", "s[i]: ok"]);
    expect(lines("for i := range s { _ = s[i]; s = s[1:]; _ = s[i] }")).toEqual(["s[i]: ?", "s[i]: ?"]);
    expect(lines("for i := range s { _ = s[i]; s = append(s, 1) }")).toEqual(["s[i]: ok"]);
    expect(lines("for i := len(s)-1; i >= 0; i-- { _ = s[i] }").at(-1)).toBe("s[i]: ok");
    expect(
      lines("for i := 0; i+1 < len(str); i++ { _ = str[i]; _ = str[i+1]; _ = str[i+2] }").filter((l) =>
        l.startsWith("str"),
      ),
    ).toEqual(["str[i]: ok", "str[i + 1]: ok", "str[i + 2]: ?"]);
    expect(
      lines(
        "m := len(s); t := make([]int, n+1); for i := 0; i < m; i++ { _ = s[i] }; for i := 0; i <= n; i++ { _ = t[i] }",
      ).filter((l) => l.includes("[")),
    ).toEqual(["s[i]: ok", "t[i]: ok"]);
    expect(
      lines(
        "_ = arr[n&15]; _ = arr[n%16]; _ = arr[u%16]; if len(s) > 2 { _ = s[1]; _ = s[len(s)-1] }",
      ).filter((l) => l.includes("[")),
    ).toEqual(["arr[n & 15]: ok", "arr[n % 16]: ?", "arr[u % 16]: ok", "s[1]: ok", "s[len(s) - 1]: ok"]);
    expect(lines("i := 0; func() { i = n }(); for ; i < len(s); i++ { _ = s[i] }").at(-1)).toBe("s[i]: ?");
  });

  it("follows integers through calls, fields and shared variables", () => {
    const analysis = analyzeSource(`package main
type stack struct { depth, limit int; raw int }
func (s *stack) push() { s.depth++ }
func fib(n int) int {
	if n < 2 { return n }
	return fib(n-1) + fib(n-2)
}
func half(n int) int { return n / 2 }
func pair(n int) (int, int) { return n + 1, 7 }
var seen int
type shape interface { scale(by int) int }
type square struct{ side int }
func (s square) scale(by int) int { return by + 1 }
func main() {
	s := &stack{limit: 10}
	p := &s.raw
	*p = 1 << 60
	s.push()
	_ = s.limit * 2 + s.depth
	_ = s.raw + 1
	fib(30)
	_ = half(100) + 1
	a, b := pair(1)
	_ = a + b
	seen = 3
	func() { seen++ }()
	_ = seen * 2
	var sh shape = square{1}
	sh.scale(3)
}`);
    expect(rangeLines(analysis, "fib")).toEqual(
      ["fib(n - 1) + fib(n - 2): ?", "n - 1: 1..34", "n - 2: 0..33"].map((l) =>
        l.replace("34", "29").replace("33", "28"),
      ),
    );
    expect(rangeLines(analysis, "stack.push")).toEqual(["s.depth++: 1..1125899906842625"]);
    expect(rangeLines(analysis, "square.scale")).toEqual(["by + 1: 4..4"]);
    expect(rangeLines(analysis, "main")).toEqual([
      "1 << 60: ?",
      "s.limit * 2 + s.depth: 0..1125899906842644",
      "s.limit * 2: 0..20",
      "s.raw + 1: ?",
      "half(100) + 1: 51..51",
      "a + b: 9..9",
      "seen++: 1..1125899906842625",
      "seen * 2: 0..2251799813685248",
    ]);
  });
});
