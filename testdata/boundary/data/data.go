// Package data takes and gives values of every kind of type.
package data

import (
	"sort"
	"strings"
	"time"

	"example.com/boundary/parts"
)

func Ints(a int, b int8, c uint16, d uint, e uintptr) (int, int8, uint16, uint, uintptr) {
	return a, b, c, d, e
}
func Huge() int                               { return 1 << 60 }
func Longs(a int64, b uint64) (int64, uint64) { return a, b }
func Floats(a float32, b float64) (float32, float64) {
	return a, b
}
func Not(b bool) bool                             { return !b }
func Text(s string) (string, int)                 { return s + "!", len(s) }
func Invalid() string                             { return "a\xffb" }
func Double(c complex128) complex128              { return c * 2 }
func Bytes(b []byte) []byte                       { b = append(b, 1); return b }
func Hash(b [3]byte) [3]byte                      { b[0]++; return b }
func Bools(a []bool, b [2]bool) ([]bool, [2]bool) { return a, b }
func Numbers(a []int64, b []uint64, c []float32, d []int, e [2]int64) ([]int64, []uint64, []float32, []int, [2]int64) {
	return a, b, c, d, e
}
func Texts(a []string) ([]string, bool)                                      { return a, a == nil }
func Nested(a [][]string, b map[string][]int) ([][]string, map[string][]int) { return a, b }

type Key struct {
	Name string
	At   [2]int
}

func ByName(m map[string]int) (map[string]int, bool)  { return m, m == nil }
func ByKey(m map[Key]bool) (map[Key]bool, bool)       { return m, m[Key{"x", [2]int{1, 2}}] }
func ByFloat(m map[float64]string) map[float64]string { return m }
func Broken() map[string]int                          { return map[string]int{"\xff": 1, "\xfe": 2} }
func TwoNaN(nan float64) map[float64]int {
	m := map[float64]int{}
	m[nan] = 1
	m[nan] = 2
	return m
}

// Status says how far an order is.
type Status string

const (
	Open   Status = "open"
	Closed Status = "closed"
)

func (s Status) Upper() string              { return strings.ToUpper(string(s)) }
func (s *Status) Close()                    { *s = Closed }
func Count(m map[Status]int) map[Status]int { return m }

type Plain string
type Cents int64

const Fee Cents = 250
const Big = 1 << 62
const Name = "goes"

func Pay(c Cents, p Plain) (Cents, Plain) { return c + Fee, p }

// Line is one position.
type Line struct {
	Name  string
	Price int // cents
	Qty   int
	note  string
}

func (l *Line) SetNote(s string) { l.note = s }
func (l Line) Note() string      { return l.note }
func (l Line) Total() int        { return l.Price * l.Qty }

type Customer struct{ Name string }

type Order struct {
	Lines    []Line
	ByName   map[string]Line
	Parts    []*parts.Item
	Customer Customer
	Backup   *Customer
	Codes    [2]int
	Parent   *Order
	When     time.Time
	Done     func() bool
	secret   int
}

func (o *Order) Rename(name string) { o.Customer = Customer{name} }
func (o *Order) Hide(n int)         { o.secret = n }
func (o Order) Secret() int         { return o.secret }

func Total(lines []Line) int {
	sum := 0
	for _, l := range lines {
		sum += l.Total()
	}
	return sum
}
func Same(o *Order) *Order     { return o }
func Copy(o Order) Order       { return o }
func Inner(o *Order) *Customer { return &o.Customer }
func NameOf(o *Order) string   { return o.Customer.Name }

// Tag is made of scalars only.
type Tag struct {
	Name  string
	Count int8
	Cost  Cents
	Ratio float32
	On    bool
	seen  int
}

func (t *Tag) Raise(by int8) int8 { t.Count += by; t.seen++; return t.Count }
func (t Tag) Seen() int           { return t.seen }
func Tagged(prefix string, t Tag) (string, int8, Cents, float32, bool, int) {
	t.Raise(1)
	return prefix + t.Name, t.Count, t.Cost, t.Ratio, t.On, t.seen
}

// Label has the same objects as Tag.
type Label Tag

func AsLabel(t *Tag) *Label { return (*Label)(t) }
func AsTag(l *Label) *Tag   { return (*Tag)(l) }

func Orders(m map[string][]*Order) []map[string]Order {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	var out []map[string]Order
	for _, name := range names {
		for _, o := range m[name] {
			out = append(out, map[string]Order{name: *o})
		}
	}
	return out
}
func Item(id int) *parts.Item                   { return parts.Make(id) }
func Paint(c parts.Color) (parts.Color, string) { return c, c.String() }

type base struct{ ID int }

func (b *base) Bump() int { b.ID++; return b.ID }

type Meta struct {
	Labels []string
	Name   string
}

func (m Meta) First() string { return m.Labels[0] }

type Doc struct {
	base
	Meta
	*parts.Item
	Name string
}

type Side struct {
	base
	Meta
}

func NewDoc() *Doc { return &Doc{Meta: Meta{Name: "inner"}, Item: parts.Make(7), Name: "outer"} }

type Page[T any] struct {
	Items []T
	Next  *Page[T]
}

func (p *Page[T]) Len() int   { return len(p.Items) }
func (p *Page[T]) At(i int) T { return p.Items[i] }

func Pages(names ...string) *Page[Line] {
	p := &Page[Line]{}
	for _, name := range names {
		p.Items = append(p.Items, Line{Name: name})
	}
	return p
}
func Ints2(p Page[int]) int { return len(p.Items) }

func Point() struct{ X, Y int }                           { return struct{ X, Y int }{1, 2} }
func Sum(p struct{ X, Y int }, q *struct{ X, Y int }) int { return p.X + p.Y + q.X + q.Y }

func Inc(p *int) *int         { *p++; return p }
func First(p *[3]int) *[3]int { p[0] = 9; return p }
func Pointer() **string       { s := "x"; p := &s; return &p }

func Later(t time.Time, d time.Duration) time.Time { return t.Add(d) }
func Hour(t time.Time) int                         { return t.Hour() }
func Never() time.Time                             { return time.Unix(1<<50, 0) }
func Now() time.Time                               { return time.Now() }
func LaterAll(ts []*time.Time) map[string]time.Time {
	m := map[string]time.Time{}
	for _, t := range ts {
		m[t.UTC().Format("2006")] = t.Add(time.Hour)
	}
	return m
}

// Größe has names that are no ASCII.
type Größe struct {
	Höhe  int
	Ärger []Ärgernis
}
type Ärgernis int

func (g Größe) Überschrift() string { return "ü" }

type Überall interface{ Überschrift() string }

func Öffne(g *Größe, ü Überall) (int, string) { return g.Höhe, ü.Überschrift() }

type Env map[string]any

func (e Env) Keys() int { return len(e) }
func EnvSize(e Env) int { return len(e) }

// Entry has what JSON has no form for.
type Entry struct {
	ID     int64
	Sum    uint64
	Data   []byte
	Counts map[string]int64
	By     map[int]Line
	Longs  []int64
	Small  []int16
	Any    any
	At     time.Time
	Next   *Entry
}

func NewEntry(id int64) *Entry {
	line := Line{Name: "tea", Qty: 1}
	return &Entry{
		ID: id, Sum: 1<<64 - 1, Data: []byte("ä"), Counts: map[string]int64{"a": 1, "b": 1 << 60},
		By: map[int]Line{-1: line}, Longs: []int64{1, 1 << 60}, Small: []int16{-1},
		Any: map[string]any{"n": int64(5), "list": []any{1.5}}, At: time.UnixMilli(0), Next: &Entry{ID: 2},
	}
}

// Named has a text of its own.
type Named struct{ S string }

func (t Named) String() string { return "<" + t.S + ">" }

type Circle struct {
	Name string
	Self *Circle
}

func NewCircle() *Circle {
	c := &Circle{Name: "c"}
	c.Self = c
	return c
}
