// Functions that JavaScript implements for goes (js.go, js.js), and Go for Go (native.go): their values are the same.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type Line struct {
	SKU  string
	Qty  int
	note string
}

func (l *Line) Total(price float64) float64 { return price * float64(l.Qty) }

type Order struct {
	Lines []Line
	Notes map[string][]byte
	Owner *Line
}

type Shape interface{ Area() float64 }

type Square struct{ Side float64 }

func (s Square) Area() float64 { return s.Side * s.Side }

var errSmall = errors.New("too smäll")

// Made while the package is initialized, before JavaScript imports anything.
var first = describe(Order{Lines: []Line{{"ä", 1, "q"}}}, &Line{Qty: 2})

func guarded(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	fmt.Println(first)
	p := &Line{SKU: "x", Qty: 3, note: "kept"}
	o := Order{Lines: []Line{{"a", 1, "q"}, {"ü", 2, ""}}, Notes: map[string][]byte{"k": {1, 2}}, Owner: p}
	fmt.Println(describe(o, p), *p, o.Lines, o.Owner == p)
	fmt.Println(each([]string{"é", "b"}, func(s string, i int) (string, error) {
		if i > 1 {
			return "", errSmall
		}
		return fmt.Sprint(s, i, len(s)), nil
	}))
	_, err := each([]string{"", "", ""}, func(s string, i int) (string, error) {
		if i > 1 {
			return "", fmt.Errorf("at %d: %w", i, errSmall)
		}
		return s, nil
	})
	fmt.Println(err, errors.Is(err, errSmall))
	fmt.Println(biggest([]Shape{Square{2}, Square{3}, nil}).Area(), sum(1<<60, -1))

	var wg sync.WaitGroup
	results := make([]string, 3)
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s, err := load(context.Background(), 3-i)
			results[i] = fmt.Sprint(s, err)
		}()
	}
	wg.Wait()
	fmt.Println(results)
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	fmt.Println(load(ctx, 10_000))
	fmt.Println(p.rename("ö"), p.SKU, slow(20))
	guarded("panics", func() { fmt.Println(biggest(nil).Area()) })
}
