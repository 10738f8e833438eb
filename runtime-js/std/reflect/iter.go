package reflect

import (
	"internal/dynamic"
	"iter"
)

// Fields returns the fields and their values.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		v.fail("Fields")
	}
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Seq returns the values of a range statement over v with one variable.
func (v Value) Seq() iter.Seq[Value] {
	switch {
	case v.Kind() == Func && v.Type().CanSeq():
		return func(yield func(Value) bool) {
			f := MakeFunc(v.Type().In(0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0]))}
			})
			v.Call([]Value{f})
		}
	case v.CanInt():
		return func(yield func(Value) bool) {
			for i := range v.Int() {
				if !yield(Value{v.typ, fromInt(v.typ, i), 0}) {
					return
				}
			}
		}
	case v.CanUint():
		return func(yield func(Value) bool) {
			for i := range v.Uint() {
				if !yield(Value{v.typ, fromInt(v.typ, int64(i)), 0}) {
					return
				}
			}
		}
	case v.Kind() == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	}
	pairs := v.pairs("Seq")
	return func(yield func(Value) bool) {
		for key := range pairs {
			if !yield(key) {
				return
			}
		}
	}
}

// Seq2 returns the values of a range statement over v with two variables.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if v.Kind() == Func && v.Type().CanSeq2() {
		return func(yield func(Value, Value) bool) {
			f := MakeFunc(v.Type().In(0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0], in[1]))}
			})
			v.Call([]Value{f})
		}
	}
	return v.pairs("Seq2")
}

func (v Value) pairs(method string) iter.Seq2[Value, Value] {
	switch v.Kind() {
	case Pointer:
		if e := dynamic.Elem(v.typ); kindOf(e) == Array {
			if v.IsNil() && method == "Seq" {
				return indexes(arrayLen(e))
			}
			return v.Elem().pairs(method)
		}
	case Array, Slice:
		return func(yield func(Value, Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i), v.Index(i)) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	}
	produced := "Seq[Value]"
	if method == "Seq2" {
		produced = "Seq2[Value, Value]"
	}
	panic("reflect: " + dynamic.Name(v.typ) + " cannot produce iter." + produced)
}

// indexes are those of an array that is not there.
func indexes(n int) iter.Seq2[Value, Value] {
	return func(yield func(Value, Value) bool) {
		for i := range n {
			if !yield(ValueOf(i), Value{}) {
				return
			}
		}
	}
}
