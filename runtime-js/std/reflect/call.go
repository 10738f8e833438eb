package reflect

import (
	"internal/dynamic"
	"unsafe"
)

// call calls a function, which may wait, with n results.
//
//goes:reflect values calls
func call(f unsafe.Pointer, args []unsafe.Pointer, n int) []unsafe.Pointer

// Call calls the function v. The arguments of a variadic function's last parameter are given one by one.
func (v Value) Call(in []Value) []Value {
	v.want(Func, "Call")
	v.exported("Call")
	n := numIn(v.typ)
	if !isVariadic(v.typ) {
		return v.call("Call", in)
	}
	if len(in) < n-1 {
		panic("reflect: Call with too few input arguments")
	}
	list := param(v.typ, n-1)
	elem := dynamic.Elem(list)
	rest := zero(list)
	for _, x := range in[n-1:] {
		x.exported("Call")
		if !assignable(x.typ, elem) {
			panic("reflect: cannot use " + dynamic.Name(x.typ) + " as type " + dynamic.Name(elem) + " in Call")
		}
		rest = appendElement(list, rest, x.assignTo("reflect.Value.Call", elem))
	}
	return v.call("Call", append(append([]Value(nil), in[:n-1]...), Value{list, rest, 0}))
}

// CallSlice is like Call for a variadic function, whose last argument is a slice.
func (v Value) CallSlice(in []Value) []Value {
	v.want(Func, "CallSlice")
	v.exported("CallSlice")
	if !isVariadic(v.typ) {
		panic("reflect: CallSlice of non-variadic function")
	}
	return v.call("CallSlice", in)
}

func (v Value) call(method string, in []Value) []Value {
	f := v.load()
	if dynamic.IsNil(f) {
		panic("reflect: call of nil function")
	}
	n := numIn(v.typ)
	if len(in) < n {
		panic("reflect: " + method + " with too few input arguments")
	}
	if len(in) > n {
		panic("reflect: " + method + " with too many input arguments")
	}
	args := make([]unsafe.Pointer, n)
	for i, x := range in {
		if x.typ == nil {
			panic("reflect: " + method + " using zero Value argument")
		}
		x.exported(method)
		want := param(v.typ, i)
		if !assignable(x.typ, want) {
			panic("reflect: " + method + " using " + dynamic.Name(x.typ) + " as type " + dynamic.Name(want))
		}
		args[i] = x.assignTo("reflect.Value.Call", want)
	}
	results := call(f, args, numOut(v.typ))
	out := make([]Value, len(results))
	for i, x := range results {
		out[i] = Value{result(v.typ, i), x, 0}
	}
	return out
}

// MakeFunc returns a function of a type that calls fn.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.common()
	adapted := func(args []unsafe.Pointer) []unsafe.Pointer {
		in := make([]Value, len(args))
		for i, x := range args {
			in[i] = Value{param(t, i), x, 0}
		}
		out := fn(in)
		if len(out) != numOut(t) {
			panic("reflect: wrong return count from function created by MakeFunc")
		}
		results := make([]unsafe.Pointer, len(out))
		for i, v := range out {
			if v.typ == nil {
				panic("reflect: function created by MakeFunc using closure returned zero Value")
			}
			results[i] = v.assignTo("reflect.MakeFunc", result(t, i))
		}
		return results
	}
	return Value{t, spread(adapted, fn), 0}
}

// spread returns a function that takes its arguments one by one. It may recover if fn does, which f calls.
//
//goes:reflect values functions
func spread(f func(args []unsafe.Pointer) []unsafe.Pointer, fn func(args []Value) []Value) unsafe.Pointer
