// A program of several packages whose texts follow from a list of small numbers: each decides something that other packages'
// code depends on. What waits, what is nil, how large integers get, who assigns a variable, which methods are called
// through interfaces, what constants are, what is instantiated with which types, which types are identical, what is embedded,
// which fields are two words.

/** How many values each number has. */
const choices = {
  comment: 4,
  waits: 2,
  lockedSort: 2,
  nil: 2,
  limit: 3,
  assigns: 2,
  mutates: 2,
  keeps: 2,
  receiver: 3,
  boxes: 3,
  instance: 3,
  recovers: 2,
  constant: 3,
  initializes: 2,
  extra: 3,
  alias: 2,
  field: 2,
  method: 3,
  branch: 3,
  sets: 3,
  embedded: 3,
  same: 3,
  // Inside of functions of packages that others import: the importers stay as they are, or learn of it all the same.
  body: 4,
  generic: 3,
  local: 3,
  blocks: 2,
  order: 2,
  used: 3,
  form: 3,
  values: 3,
  directive: 2,
  layout: 2,
  state: 3,
  broken: 12,
} as const;

type Choice = keyof typeof choices;
export type Choices = { [C in Choice]: number };

export function firstChoices(): Choices {
  return Object.fromEntries(Object.keys(choices).map((name) => [name, 0])) as Choices;
}

/** Chooses something anew; `next` gives numbers below n. */
export function edited(current: Choices, next: (n: number) => number): Choices {
  const names = Object.keys(choices) as Choice[];
  const name = names[next(names.length)];
  return { ...current, broken: 0, [name]: next(choices[name]) };
}

/** The files of the program. */
export function programOf(c: Choices): Map<string, string> {
  return new Map([
    ["go.mod", "module example.com/m\n\ngo 1.26\n"],
    ["shapes/shapes.go", shapes(c)],
    ["shapes/list.go", list(c)],
    ["shapes/base.go", base(c)],
    ["shapes/inner.go", inner(c)],
    ["work/work.go", work(c)],
    ["app/app.go", app(c)],
    ["other/other.go", other(c)],
  ]);
}

const pick = (n: number, ...texts: string[]) => texts[n % texts.length];

function shapes(c: Choices): string {
  return `// Package shapes has types that others use.${"\n// More of it.".repeat(c.comment)}
package shapes

import "fmt"

const Size = ${pick(c.constant, "3", "1 << 40", "7")}

var Current = ${pick(c.initializes, "1", "start()")}

func start() int { fmt.Println("start"); return 2 }

type Point struct {
	X, Y int
	${pick(c.field, "name string", "Name string")}
}

type Shape interface {
	Area() int
	scale(n int) Shape
}

func (p *Point) Area() int {
	${pick(c.receiver, "return p.X * p.Y", "if p == nil { return 0 }\n\treturn p.X", "n := p.Y\n\tp.X = n\n\treturn n")}
}

func (p *Point) scale(n int) Shape {
	${pick(c.recovers, "", "defer func() { recover() }()")}
	return &Point{X: p.X * n, Y: p.Y * n}
}

func (p Point) String() string { return fmt.Sprint(p.X, ":", p.Y) }

// Scale scales.
func Scale(s Shape, n int) Shape { return s.scale(n) }

// Shift gives another point.
func Shift(p Point, by int) Point {
	${pick(c.mutates, "q := p\n\tq.X += by\n\treturn q", "p.X += by\n\treturn p")}
}

var kept []*Point

// Sum reads points.
func Sum(points [4]Point, q *Point) int {
	total := 0
	for _, p := range points {
		${pick(c.keeps, "total += p.X", "total += p.X\n\t\tkept = append(kept, &p)")}
	}
	return total + q.Y
}

// Seed has a state that wraps around, or counts.
type Seed struct{ State uint64 }

// Step gives a number.
func (s *Seed) Step() uint64 {
	${pick(c.state, "s.State++", "s.State = s.State*6364136223846793005 + 1", "s.State ^= s.State << 13")}
	return s.State >> 1
}

// At indexes.
func At(list []int, i int) int { return list[i] + i*2 }
${pick(c.extra, "", "\nfunc Extra() int { return 1 }\n", "\ntype Extra struct{ Point }\n")}`;
}

function list(c: Choices): string {
  return `package shapes

import "sort"

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

func (s *Stack[T]) Each(f func(T)) {
	for _, x := range s.items {
		f(x)
	}
}

// Map applies f.
func Map[A, B any](list []A, f func(A) B) []B {
	var out []B
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}

// Sorted sorts by a function.
func Sorted(list []int, less func(a, b int) bool) []int {
	sort.Slice(list, func(i, j int) bool { return less(list[i], list[j]) })
	return list
}

// Apply calls.
func Apply(f func(int) int, x int) int { return f(x)${pick(c.constant, "", " + 1", " * 2")} }
`;
}

function base(c: Choices): string {
  return `package shapes

// Limit decides branches elsewhere.
const Limit = ${pick(c.branch, "2", "20", "1 << 33")}

// Table is set elsewhere.
var Table ${pick(c.sets, "[]int", "= []int{1, 2}", "[]int")}

type Base struct{ ID ${pick(c.embedded, "int", "int8", "string")} }

func (b *Base) Key() any { return b.ID }

// Square has methods that come and go.
type Square struct{ Side int }
${pick(c.method, "", "\nfunc (s Square) Measure() int { return s.Side * s.Side }\n", "\nfunc (s *Square) Measure() int { s.Side++; return s.Side }\n")}
${pick(c.same, "", "type Count struct{ N int }\n\nfunc Counted() any { return []Count{{N: 1 << 40}} }\n", 'type Text = string\n\nfunc Texts() any { return map[Text][]struct{ N int }{"a": {{N: Limit}}} }\n')}`;
}

/** What changes here is nothing that importers can name. */
function inner(c: Choices): string {
  return `package shapes

import (
	"errors"
	"strings"
)
${pick(c.layout, "", "\n// The lines below stand further down.\n\n")}
// ErrEmpty says that there is nothing.
var ErrEmpty = errors.New("empty")

var first = ${pick(c.values, "second + 1", "second + 2", "len(names)")}
var second = count()
var names = []string{"a", "b"}
var table = map[string]func(int) int{"one": func(n int) int { return n + ${pick(c.values, "1", "2", "1")} }}

// count ${pick(c.layout, "counts", "counts what there is")}.
func count() int { ${pick(c.order, "return 3", "return len(names)")} }

// Tree is generic.
type Tree[K comparable, V any] struct {
	Left, Right *Tree[K, V]
	key         K
	value       V
}

// Put ${pick(c.layout, "puts", "puts a value")}.
func (t *Tree[K, V]) Put(key K, value V) *Tree[K, V] {
	${pick(c.generic, "if t == nil { return &Tree[K, V]{key: key, value: value} }", "n := &Tree[K, V]{Left: t}\n\tn.key = key", "type pair struct { k K; v V }\n\tp := pair{key, value}\n\tt = &Tree[K, V]{Right: t, key: p.k}")}
	${pick(c.generic, "t.value = value\n\treturn t", "n.value = value\n\treturn n", "t.value = p.v\n\treturn t")}
}

// Get gets.
func (t *Tree[K, V]) Get() (K, V) { return t.key, t.value }

// Zip makes pairs.
func Zip[A any](list []A, with func(A) string) string {
	var b strings.Builder
	for ${pick(c.generic, "_, x", "i, x", "_, x")} := range list {
		${pick(c.generic, "b.WriteString(with(x))", 'if i > 0 { b.WriteString(",") }\n\t\tb.WriteString(with(x))', "defer b.WriteString(with(x))")}
	}
	return b.String()
}

// Inside computes.
func Inside(n int) int {
	${pick(c.body, "return n + first", "return n * 2", "if n > 3 { panic(ErrEmpty) }\n\treturn n", "for i := range n { n += i }\n\treturn n")}
}

// Local has types of its own.
func Local(n int) any {
	${pick(c.local, "return n", "type row struct { a int }\n\treturn row{n}", "type row struct { a, b int }\n\ttype rows []row\n\tvar s Stack[row]\n\ts.Push(row{n, 1})\n\treturn rows(s.items)")}
}

var gate = make(chan int, 4)

// Wait ${pick(c.layout, "waits", "may wait")}.
func Wait(n int) int {
	${pick(c.blocks, "return n", "gate <- n\n\treturn <-gate")}
}

// Errors lists.
func Errors(n int) error {
	${pick(c.used, "return nil", "return ErrEmpty", 'return errors.Join(ErrEmpty, errors.New(strings.Repeat("x", n)))')}
}

// Cell is a struct whose methods change.
type Cell struct{ N int; Point }

${pick(c.directive, "", "//go:noinline\n")}func (c *Cell) Grow() int {
	${pick(c.form, "c.N++\n\treturn c.N", "if c == nil { return 0 }\n\treturn c.N", "defer func() { _ = recover() }()\n\treturn c.N + c.X")}
}

// Value does not change it.
func (c Cell) Value() int { ${pick(c.form, "return c.N", "c.N = 7\n\treturn c.N", 'return c.N + table["one"](c.Y)')} }
`;
}

function work(c: Choices): string {
  return `package work

import (
	"sync"

	"example.com/m/shapes"
)

var mu sync.Mutex

// Less compares.
func Less(a, b int) bool {
	${pick(c.lockedSort, "", "mu.Lock()\n\tdefer mu.Unlock()")}
	return a < b
}

// Next may wait.
func Next(in chan int) int {
	${pick(c.waits, "if len(in) > 3 {\n\t\treturn 1\n\t}\n\treturn 0", "return <-in")}
}

// Measure asks what there is.
func Measure(x any) int {
	if m, ok := x.(interface{ Measure() int }); ok {
		return m.Measure()
	}
	return 0
}

// Pick goes one way or the other.
func Pick(list []int, i int) int {
	if shapes.Limit < 10 && i >= 0 {
		return list[i%3] * shapes.Limit
	}
	return i * shapes.Limit
}

// Draw changes the state as well.
func Draw(s *shapes.Seed) uint64 {
	s.State ^= 5
	return s.Step() + s.State
}

// Use uses a shape.
func Use(s shapes.Shape) int { return s.Area() + shapes.Size }
${pick(c.extra, "", "\nfunc Extra() int { return shapes.Extra() }\n", "\nfunc Extra() int { return shapes.Extra{}.X }\n")}`;
}

function app(c: Choices): string {
  return `// Package app is what JavaScript imports.
package app

import (
	"fmt"

	"example.com/m/shapes"
	"example.com/m/work"
)

type doc struct {
	shapes.Base
	Pages int
}

type Kind ${pick(c.alias, "", "= ")}string

// Run does it all.
func Run(n int) string {
	in := make(chan int, 1)
	in <- n
	${pick(c.assigns, "", "shapes.Current = n")}
	x := shapes.Apply(func(x int) int { return x + work.Next(in) }, n)
	p := &shapes.Point{X: x, Y: ${pick(c.limit, "2", "n", "1 << 50")}}
	q := shapes.Shift(*p, x)
	total := shapes.Sum([4]shapes.Point{q}, ${pick(c.nil, "p", "nil")})
	total += shapes.At([]int{1, 2, 3}, ${pick(c.limit, "1", "n", "n % 3")})
	total += work.Use(shapes.Scale(p, n))
	total += work.Measure(shapes.Square{n}) + work.Measure(&shapes.Square{n}) + work.Pick([]int{n, x, 3}, n%4)
	${pick(c.sets, "", "", "shapes.Table = append(shapes.Table, n)")}
	seed := shapes.Seed{State: uint64(n)}
	fmt.Println(work.Draw(&seed), seed.State%1000)
	doc := &doc{Pages: total}
	fmt.Println(doc.Key(), doc.ID, len(shapes.Table), ${pick(c.same, "doc.Pages", "shapes.Counted()", "shapes.Texts()")})
	tree := (*shapes.Tree[Kind, int])(nil).Put("k", n)
	key, value := tree.Get()
	cell := shapes.Cell{N: n}
	shown := shapes.Zip([]Kind{key}, func(k Kind) string { return string(k) })
	fmt.Println(shown, value, shapes.Inside(n), shapes.Local(n), shapes.Wait(n), shapes.Errors(2), cell.Grow(), cell.Value())
	list := shapes.Sorted([]int{3, 1, 2}, work.Less)
	${pick(c.boxes, "", "var any any = q\n\tfmt.Println(any)", "fmt.Println(*p, &q)")}
	${pick(c.instance, "var s shapes.Stack[int]\n\ts.Push(n)", "var s shapes.Stack[shapes.Point]\n\ts.Push(q)", "var s shapes.Stack[Kind]\n\ts.Push(Kind(fmt.Sprint(n)))")}
	s.Each(func(${pick(c.instance, "x int", "x shapes.Point", "x Kind")}) { fmt.Println(x${pick(c.broken, "", "", "", "", "", "", "", "", "", "", "", ".missing")}) })
	return fmt.Sprint(total, list)
}
`;
}

function other(c: Choices): string {
  return `package other

import "example.com/m/shapes"

type Local struct{ N int }

var local = []Local{{N: ${pick(c.same, "1", "2", "1 << 50")}}}

func (l *Local) grow() int { l.N += 1; return l.N }

func init() { ${pick(c.sets, "", "shapes.Table[0] = 7", "shapes.Table = make([]int, 3, 1 << 10)")} }

// Grow changes what is here.
func Grow() (int, any) { return local[0].grow(), []struct{ N int }{{N: 1}} }

// Double doubles.
func Double(list []int) []${pick(c.instance, "int", "Local", "string")} {
	return shapes.Map(list, func(x int) ${pick(c.instance, "int { return 2 * x }", "Local { return Local{x} }", 'string { return "x" }')})
}

// Inner calls what changes inside.
func Inner(n int) (int, error) {
	cells := []*shapes.Cell{nil, {N: n}}
	return shapes.Inside(shapes.Wait(n)) + cells[1].Grow() + cells[1].Value(), shapes.Errors(n)
}

// Area is that of a square.
func Area(n int) int { return (&shapes.Point{X: n, Y: n}).Area() + shapes.Current }
`;
}
