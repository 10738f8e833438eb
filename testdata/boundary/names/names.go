// Package names has the names of JS's globals.
package names

import (
	"iter"
	"time"
)

type Map struct{ N int }
type Promise struct{ Map Map }
type Error struct{ Msg string }
type Object struct{ P *Promise }
type Date struct{ D time.Time }
type Iterable []int
type Record map[string]Map
type Uint8Array []byte
type Symbol string
type GoError struct{ X int }
type Function func(Map) Promise

func (e *Error) Error() string    { return e.Msg }
func (p *Promise) Then(n int) int { return n + p.Map.N }

const (
	Partial  Symbol = "p"
	Readonly Symbol = "r"
)

func Array(m map[string]Map, r Record) (Iterable, Uint8Array, Symbol) {
	return Iterable{len(m), len(r)}, Uint8Array{1}, "p"
}
func Proxy(e *Error, o Object) (*Promise, error) {
	if e != nil {
		return nil, e
	}
	return o.P, nil
}
func Set(f func(m Map) Promise) int64 { return int64(f(Map{3}).Map.N) }
func Call(f Function) Promise         { return f(Map{4}) }
func AsyncIterable(n int) iter.Seq[Map] {
	return func(yield func(Map) bool) {
		for i := range n {
			if !yield(Map{i}) {
				return
			}
		}
	}
}
func BigInt(class, arguments, await, eval, let, static, function, undefined int64) int64 {
	time.Sleep(time.Millisecond)
	return class + arguments + await + eval + let + static + function + undefined
}
