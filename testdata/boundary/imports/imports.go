// Package imports has functions that JavaScript implements.
package imports

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"strings"
	"time"
)

type Line struct {
	SKU  string
	Qty  int
	note string
}

// Total is what the line costs.
func (l *Line) Total(price float64) float64 { return price * float64(l.Qty) }

type Order struct {
	Lines []Line
	Notes map[string][]byte
	Owner *Line
	Lists [][]int64
}

type Shape interface{ Area() float64 }

type square struct{ side float64 }

func (s square) Area() float64 { return s.side * s.side }

// ---- What companions give and get

// Describe is the companion's; it sees an order.
func Describe(o Order, p *Line) Line

func first(a, b int, s string, big int64, list []string, raw []byte) (string, int)
func each(list []string, f func(s string, i int) string) []string
func maker(by int) func(int) int
func shape(s Shape) Shape
func anything(x any) any
func at(t time.Time, d time.Duration) time.Time
func upper(words ...string) []string
func wrap(err error) error
func read(r io.Reader) int
func (l *Line) rename(to string) string

func Values() (string, int) { return first(1, -2, "äö", 1<<60, []string{"é"}, []byte{1, 255}) }

func Told() string {
	p := &Line{SKU: "p", Qty: 3, note: "kept"}
	o := Order{
		Lines: []Line{{"ä", 1, "q"}, {"ü", 2, ""}},
		Notes: map[string][]byte{"k": {1, 2}},
		Owner: p,
		Lists: [][]int64{{1}, {2, 1 << 60}},
	}
	l := Describe(o, p)
	return fmt.Sprint(l, *p, o.Lines)
}

func Each() []string {
	return each([]string{"é", "b"}, func(s string, i int) string { return fmt.Sprint(s, i, len(s)) })
}

func Made(n int) int { return maker(10)(n) }

func Shapes() string {
	s := shape(square{2})
	return fmt.Sprint(s.Area(), shape(s) == s)
}

func Any() string {
	return fmt.Sprintf("%T %v", anything(map[string]any{"a": []any{1.5, "x"}}), anything(nil))
}

func Day() string { return at(time.UnixMilli(0), time.Hour).UTC().Format(time.RFC3339) }

func Upper() string { return strings.Join(upper("a", "ß"), " ") }

func Renamed() string {
	l := &Line{SKU: "a", note: "n"}
	return l.rename("ö") + l.SKU + l.note
}

var errGone = errors.New("gone")

func Wrapped() bool { return errors.Is(wrap(errGone), errGone) }

func Read(r io.Reader) int { return read(r) }

// ---- Errors

func parse(s string) (int, error)
func check(s string) error
func throws()
func wrong() Order

func Parse(s string) string {
	n, err := parse(s)
	return fmt.Sprint(n, " ", err)
}

func Check(s string) error { return check(s) }

func Throws() { throws() }

func quantity(l *Line) int

func Quantity(l *Line) int { return quantity(l) }

func Recovered() (text string) {
	defer func() {
		err, isError := recover().(error)
		_, isRuntime := err.(runtime.Error)
		text = fmt.Sprint(isError, isRuntime, err)
	}()
	quantity(nil)
	return ""
}

func Unsigned() string {
	x := anything(uint64(math.MaxUint64))
	return fmt.Sprintf("%T %v", x, x)
}

func Wrong() { wrong() }

// ---- What waits

func later(n int) (int, error)
func arrow(n int) int
func again(n int) int
func plain(n int) int

//goes:async
func promise(n int64) int64

func fetch(ctx context.Context, url string) (string, error)

func Later(n int) (int, error) { return later(n) }

func Waits() string { return fmt.Sprint(arrow(1), again(2), promise(3)) }

func Rejects() int64 { return promise(-1) }

func Plain() int { return plain(1) }

func Fetch(ctx context.Context, url string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Millisecond)
	defer cancel()
	return fetch(ctx, url)
}

// ---- What JavaScript may promise

// Load gives the text of a page.
//
//goes:async
type Load func(url string) (string, error)

type Store interface {
	// Get reads.
	//
	//goes:async
	Get(key string) (int, error)
	Set(key string, n int)
}

func Loaded(load Load, url string) (string, error) { return load(url) }

func Stored(s Store, key string) (int, error) {
	s.Set(key, 1)
	return s.Get(key)
}

// ---- What other modules export

//go:wasmimport node:path basename
func base(path string) string

//go:wasmimport ./tools.js default
//goes:async
func scale(list []float64, by float64) []float64

func Base(path string) string { return base(path) }

func Scale() []float64 { return scale([]float64{1, 2}, 3) }

// ---- What is lent

// Invert changes the pixels where they are.
//
//goes:borrow pixels
func Invert(pixels []byte) int {
	for i := range pixels {
		pixels[i] = 255 - pixels[i]
	}
	return len(pixels)
}

type Mixer struct{ By float32 }

//goes:borrow left right
func (m *Mixer) Mix(left, right []float32, list []int) {
	for i := range left {
		left[i], right[i] = left[i]*m.By+right[i], 0
	}
	list[0] = 1
}

//goes:borrow pixels
func paint(pixels []byte, width int)

func Paint() []byte {
	pixels := make([]byte, 8)
	paint(pixels[2:6], 2)
	return pixels
}
