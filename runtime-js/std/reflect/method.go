package reflect

import (
	"internal/dynamic"
	"iter"
	"unsafe"
)

// Method describes a method.
type Method struct {
	Name    string
	PkgPath string // of an unexported method's package
	Type    Type   // for types that are no interfaces, with the receiver as first parameter
	Func    Value  // with the receiver as first argument
	Index   int    // for Type.Method
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool {
	return m.PkgPath == ""
}

// numMethod returns the number of methods, of which only exported ones count but for interfaces.
func numMethod(t *dynamic.Type) int

// methodAt returns the ith of them; its type has no receiver.
//
//goes:reflect methods
func methodAt(t *dynamic.Type, i int) (name, pkgPath string, of *dynamic.Type)

// methodIndex returns the index of the method of that name, -1 if there is none.
//
//goes:reflect methods
func methodIndex(t *dynamic.Type, name string) int

// withReceiver returns a func type with another first parameter.
func withReceiver(t, receiver *dynamic.Type) *dynamic.Type

// methodFunc returns the ith method as a function of its receiver and arguments.
func methodFunc(t *dynamic.Type, i int) unsafe.Pointer

// boundMethod returns the ith method of a value as a function.
func boundMethod(t *dynamic.Type, x unsafe.Pointer, i int) unsafe.Pointer

func (r *rtype) NumMethod() int {
	return numMethod(r.t)
}

func (r *rtype) Method(i int) Method {
	if i < 0 || i >= numMethod(r.t) {
		panic("reflect: Method index out of range")
	}
	name, path, of := methodAt(r.t, i)
	m := Method{Name: name, PkgPath: path, Index: i}
	if r.Kind() == Interface {
		m.Type = toType(of)
		return m
	}
	of = withReceiver(of, r.t)
	m.Type = toType(of)
	m.Func = Value{of, methodFunc(r.t, i), 0}
	return m
}

func (r *rtype) MethodByName(name string) (m Method, ok bool) {
	i := methodIndex(r.t, name)
	if i < 0 {
		return Method{}, false
	}
	return r.Method(i), true
}

func (r *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := range r.NumMethod() {
			if !yield(r.Method(i)) {
				return
			}
		}
	}
}

// NumMethod returns the number of methods in v's method set.
func (v Value) NumMethod() int {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	return numMethod(v.typ)
}

// Method returns the ith method of v, bound to v.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if i < 0 || i >= numMethod(v.typ) {
		panic("reflect: Method index out of range")
	}
	if v.Kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	_, path, of := methodAt(v.typ, i)
	flag := v.inherited()
	if path != "" {
		flag = stickyRO
	}
	return Value{of, boundMethod(v.typ, v.copied(), i), flag}
}

// MethodByName returns the method of that name, bound to v; the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	i := methodIndex(v.typ, name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// Methods returns the methods and their bound functions.
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := range v.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}
