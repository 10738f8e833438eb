package js

import "unsafe"

// Func is a function of Go that JS can call, until Release.
type Func struct {
	Value
}

// function makes a function of JS that calls fn with what enter gives, and gives what leave makes of the result. Whether it
// waits is a question of fn alone, not of all functions that JS calls: so no function of Go's stands between.
func function(
	fn func(this Value, args []Value) any,
	enter func(this unsafe.Pointer, args []unsafe.Pointer) (Value, []Value),
	leave func(result any) unsafe.Pointer,
) unsafe.Pointer

func release(f unsafe.Pointer)

// FuncOf makes a function of JS that calls fn, in a goroutine of its own. JS gets the result, or a promise of it if fn has
// to wait.
func FuncOf(fn func(this Value, args []Value) any) Func {
	return Func{Value{ref: function(fn, enter, leave)}}
}

func enter(this unsafe.Pointer, args []unsafe.Pointer) (Value, []Value) {
	values := make([]Value, len(args))
	for i, arg := range args {
		values[i].ref = arg
	}
	return Value{ref: this}, values
}

func leave(result any) unsafe.Pointer { return ValueOf(result).ref }

// Release tells that JS does not call the function any more.
func (f Func) Release() { release(f.ref) }
