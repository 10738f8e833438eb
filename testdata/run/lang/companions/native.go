//go:build !goes

package main

import (
	"context"
	"fmt"
	"slices"
	"time"
)

func describe(o Order, p *Line) Line {
	p.Qty += 6
	last := o.Lines[len(o.Lines)-1]
	text := ""
	for _, b := range o.Notes["k"] {
		text += fmt.Sprint(b)
	}
	return Line{SKU: last.SKU + "é" + text, Qty: last.Qty + int(p.Total(2))}
}

func each(list []string, f func(s string, i int) (string, error)) (result []string, err error) {
	for i, s := range list {
		t, err := f(s, i)
		if err != nil {
			return nil, err
		}
		result = append(result, t)
	}
	return result, nil
}

func biggest(shapes []Shape) Shape {
	list := slices.DeleteFunc(slices.Clone(shapes), func(s Shape) bool { return s == nil })
	if len(list) == 0 {
		return nil
	}
	return slices.MaxFunc(list, func(a, b Shape) int { return int(a.Area() - b.Area()) })
}

func sum(a, b int64) int64 { return a + b }

func load(ctx context.Context, ms int) (string, error) {
	select {
	case <-ctx.Done():
		return "", context.Cause(ctx)
	case <-time.After(time.Duration(ms) * time.Millisecond):
		return fmt.Sprint("after ", ms), nil
	}
}

func (l *Line) rename(to string) string {
	before := l.SKU
	l.SKU = to
	return before
}

func slow(n int) int { return n + 1 }
