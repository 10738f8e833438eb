package js

import "unsafe"

// Func is a function of Go that JS can call, until Release.
type Func struct {
	Value
}

// function makes a function of JS.
func function(f func(this unsafe.Pointer, args []unsafe.Pointer) unsafe.Pointer) unsafe.Pointer

func release(f unsafe.Pointer)

// FuncOf makes a function of JS that calls fn, in a goroutine of its own. JS gets the result, or a promise of it if fn has
// to wait.
func FuncOf(fn func(this Value, args []Value) any) Func {
	ref := function(func(this unsafe.Pointer, args []unsafe.Pointer) unsafe.Pointer {
		values := make([]Value, len(args))
		for i, arg := range args {
			values[i].ref = arg
		}
		return ValueOf(fn(Value{ref: this}, values)).ref
	})
	return Func{Value{ref: ref}}
}

// Release tells that JS does not call the function any more.
func (f Func) Release() { release(f.ref) }
