package reflect

import (
	"internal/dynamic"
	"unsafe"
)

// Value is a Go value of any type. The zero Value holds none.
//
// Package fmt knows its fields.
type Value struct {
	typ  *dynamic.Type
	ptr  unsafe.Pointer // the value, or for an addressable one its pointer; that of a struct or array is itself
	flag int
}

// The flags of a Value.
const (
	addressable = 1
	stickyRO    = 2 // reached by an unexported field
	embedRO     = 4 // an embedded unexported struct, whose exported fields are promoted
	readOnly    = stickyRO | embedRO
)

// ValueError says that a method of Value does not make sense for a kind.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

// load returns the value itself.
func load(t *dynamic.Type, ptr unsafe.Pointer, flag int) unsafe.Pointer

// clone returns a copy of a struct or array; all else as it is.
func clone(t *dynamic.Type, v unsafe.Pointer) unsafe.Pointer

// store sets what an addressable Value refers to.
func store(t *dynamic.Type, ptr, v unsafe.Pointer)

// zero returns the zero value of a type.
func zero(t *dynamic.Type) unsafe.Pointer

func (v Value) load() unsafe.Pointer {
	return load(v.typ, v.ptr, v.flag)
}

// copied returns the value so that later changes do not reach it.
func (v Value) copied() unsafe.Pointer {
	x := v.load()
	if v.flag&addressable != 0 {
		x = clone(v.typ, x)
	}
	return x
}

// ValueOf returns the value inside i; the zero Value for nil.
//
//goes:reflect takes wraps
func ValueOf(i any) Value {
	t := dynamic.TypeOf(i)
	if t == nil {
		return Value{}
	}
	return Value{t, dynamic.ValueOf(i), 0}
}

// Zero returns the zero value of a type, which cannot be set.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	return Value{typ.common(), zero(typ.common()), 0}
}

// New returns a pointer to a new variable of a type.
//
//goes:reflect pointers
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{pointerTo(t), newVariable(t), 0}
}

func pointerTo(t *dynamic.Type) *dynamic.Type
func newVariable(t *dynamic.Type) unsafe.Pointer

// NewAt returns a pointer to the variable that p points to.
func NewAt(typ Type, p unsafe.Pointer) Value {
	return Value{pointerTo(typ.common()), pointerAs(p, typ.common()), 0}
}

// pointerAs is the pointer as one to a value of type t.
func pointerAs(p unsafe.Pointer, t *dynamic.Type) unsafe.Pointer

// noted is the pointer p of type t, which may become one of another type.
func noted(t *dynamic.Type, p unsafe.Pointer) unsafe.Pointer

// addressOf is the address that the pointer can be had back from.
//
//goes:reflect addresses
func addressOf(p unsafe.Pointer) uintptr

// Indirect returns what v points to; v itself if it is no pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// IsValid reports whether v holds a value.
func (v Value) IsValid() bool {
	return v.typ != nil
}

// Kind returns v's kind, Invalid for the zero Value.
func (v Value) Kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	return kindOf(v.typ)
}

// Type returns v's type.
func (v Value) Type() Type {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return toType(v.typ)
}

// want panics unless v is of kind k.
func (v Value) want(k Kind, method string) {
	if v.Kind() != k {
		v.fail(method)
	}
}

// fail panics because v's kind does not have a method.
func (v Value) fail(method string) {
	panic(&ValueError{"reflect.Value." + method, v.Kind()})
}

// exported panics if v was reached by an unexported field.
func (v Value) exported(method string) {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value." + method, Invalid})
	}
	if v.flag&readOnly != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
}

// settable panics if v cannot be set.
func (v Value) settable(method string) {
	v.exported(method)
	if v.flag&addressable == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// CanAddr reports whether v is a variable, so that Addr has a result.
func (v Value) CanAddr() bool {
	return v.flag&addressable != 0
}

// CanSet reports whether v is a variable that was not reached by an unexported field.
func (v Value) CanSet() bool {
	return v.flag&(addressable|readOnly) == addressable
}

// CanInterface reports whether Interface does not panic.
func (v Value) CanInterface() bool {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&readOnly == 0
}

// Interface returns v as an interface value.
//
//goes:reflect values
func (v Value) Interface() (i any) {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&readOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.pack()
}

func (v Value) pack() any {
	return pack(v.typ, v.copied())
}

// pack returns the interface value of v, of type t.
//
//goes:reflect gives
func pack(t *dynamic.Type, v unsafe.Pointer) any

// held returns the value of an interface type.
//
//goes:reflect gives
func held(v unsafe.Pointer) any

// TypeAssert is v.Interface().(T).
//
//goes:reflect values
func TypeAssert[T any](v Value) (T, bool) {
	if v.typ == nil {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&readOnly != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	x, ok := v.pack().(T)
	return x, ok
}

func isKind(k, first, last Kind) bool {
	return first <= k && k <= last
}

func (v Value) CanInt() bool     { return isKind(v.Kind(), Int, Int64) }
func (v Value) CanUint() bool    { return isKind(v.Kind(), Uint, Uintptr) }
func (v Value) CanFloat() bool   { return isKind(v.Kind(), Float32, Float64) }
func (v Value) CanComplex() bool { return isKind(v.Kind(), Complex64, Complex128) }

func (v Value) Bool() bool {
	v.want(Bool, "Bool")
	return dynamic.BoolOf(v.load())
}

func (v Value) Int() int64 {
	if !v.CanInt() {
		v.fail("Int")
	}
	return intOf(v.load())
}

func (v Value) Uint() uint64 {
	if !v.CanUint() {
		v.fail("Uint")
	}
	return uintOf(v.load())
}

func (v Value) Float() float64 {
	if !v.CanFloat() {
		v.fail("Float")
	}
	return dynamic.FloatOf(v.load())
}

func (v Value) Complex() complex128 {
	if !v.CanComplex() {
		v.fail("Complex")
	}
	re, im := dynamic.ComplexOf(v.load())
	return complex(re, im)
}

func intOf(x unsafe.Pointer) int64
func uintOf(x unsafe.Pointer) uint64

// String returns the string in v. For other kinds it does not panic but returns a text such as "<int Value>".
func (v Value) String() string {
	switch v.Kind() {
	case Invalid:
		return "<invalid Value>"
	case String:
		return dynamic.StringOf(v.load())
	}
	return "<" + dynamic.Name(v.typ) + " Value>"
}

// Bytes returns the bytes of a slice of bytes or an addressable array of bytes.
func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if kindOf(dynamic.Elem(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
	case Array:
		if kindOf(dynamic.Elem(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
	default:
		v.fail("Bytes")
	}
	return dynamic.Bytes(v.typ, v.load())
}

// IsNil reports whether a chan, func, interface, map, pointer or slice is nil.
func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return dynamic.IsNil(v.load())
	}
	v.fail("IsNil")
	return false
}

// IsZero reports whether v is the zero value of its type.
func (v Value) IsZero() bool {
	if v.typ == nil {
		v.fail("IsZero")
	}
	return isZero(v.typ, v.load())
}

func isZero(t *dynamic.Type, x unsafe.Pointer) bool

// Addr returns a pointer to v, which must be addressable.
//
//goes:reflect pointers
func (v Value) Addr() Value {
	if !v.CanAddr() {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{pointerTo(v.typ), pointer(v.ptr), v.flag & readOnly}
}

// pointer returns the one pointer to a place.
func pointer(place unsafe.Pointer) unsafe.Pointer

// inherited returns the flags for what v contains or points to.
func (v Value) inherited() int {
	if v.flag&readOnly != 0 {
		return stickyRO
	}
	return 0
}

// Elem returns what an interface holds or a pointer points to; the zero Value if it is nil.
func (v Value) Elem() Value {
	switch v.Kind() {
	case Interface:
		x := held(v.load())
		if x == nil {
			return Value{}
		}
		return Value{dynamic.TypeOf(x), dynamic.ValueOf(x), v.inherited()}
	case Pointer:
		p := v.load()
		if dynamic.IsNil(p) {
			return Value{}
		}
		return Value{dynamic.Elem(v.typ), p, v.flag&readOnly | addressable}
	}
	v.fail("Elem")
	return Value{}
}

// Pointer returns a number for the address in v.
func (v Value) Pointer() uintptr {
	switch v.Kind() {
	case Func:
		return codePointer(v.load())
	case Pointer:
		return addressOf(noted(v.typ, v.load()))
	case Slice, String:
		return addressOf(dataOf(v.typ, v.load()))
	case Chan, Map, UnsafePointer:
		return addressOf(v.load())
	}
	v.fail("Pointer")
	return 0
}

// codePointer returns the program counter where a function begins; functions made by one literal share it.
func codePointer(f unsafe.Pointer) uintptr

// UnsafePointer returns the pointer in v.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.Kind() {
	case Pointer:
		return noted(v.typ, v.load())
	case Chan, Func, Map, UnsafePointer:
		return v.load()
	case Slice, String:
		return dataOf(v.typ, v.load())
	}
	v.fail("UnsafePointer")
	return nil
}

// dataOf returns the pointer to the first element of a slice or the first byte of a string.
func dataOf(t *dynamic.Type, x unsafe.Pointer) unsafe.Pointer

// UnsafeAddr returns a number for the address of v.
func (v Value) UnsafeAddr() uintptr {
	if !v.CanAddr() {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return addressOf(noted(pointerTo(v.typ), pointer(v.ptr)))
}

// Comparable reports whether v can be compared with ==, interfaces in it by what they hold.
func (v Value) Comparable() bool {
	return v.typ != nil && canCompare(v.typ, v.load())
}

func canCompare(t *dynamic.Type, x unsafe.Pointer) bool

// Equal is v == u, of what interfaces hold. It panics if they cannot be compared.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if v.typ == nil || u.typ == nil {
		return v.typ == u.typ
	}
	if v.typ != u.typ {
		return false
	}
	if !v.Comparable() || !u.Comparable() {
		panic("reflect.Value.Equal: values of type " + dynamic.Name(v.typ) + " are not comparable")
	}
	return equalValues(v.typ, v.load(), u.load())
}

func equalValues(t *dynamic.Type, x, y unsafe.Pointer) bool
