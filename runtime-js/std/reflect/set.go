package reflect

import (
	"internal/dynamic"
	"strconv"
	"unsafe"
)

// assignTo returns v's value as one of type t, to which it must be assignable.
func (v Value) assignTo(context string, t *dynamic.Type) unsafe.Pointer {
	if v.typ == nil {
		panic(context + ": value of type nil is not assignable to type " + dynamic.Name(t))
	}
	if !assignable(v.typ, t) {
		panic(context + ": value of type " + dynamic.Name(v.typ) + " is not assignable to type " + dynamic.Name(t))
	}
	if kindOf(t) == Interface {
		return packed(v.pack())
	}
	return v.copied()
}

// packed returns an interface value as it is.
//
//goes:reflect takes
func packed(x any) unsafe.Pointer

// Set sets v to x.
//
//goes:reflect values
func (v Value) Set(x Value) {
	v.settable("Set")
	x.exported("Set")
	store(v.typ, v.ptr, x.assignTo("reflect.Set", v.typ))
}

// SetZero sets v to the zero value of its type.
func (v Value) SetZero() {
	v.settable("SetZero")
	store(v.typ, v.ptr, zero(v.typ))
}

func (v Value) SetBool(x bool) {
	v.settable("SetBool")
	v.want(Bool, "SetBool")
	store(v.typ, v.ptr, dynamic.FromBool(x))
}

func (v Value) SetInt(x int64) {
	v.settable("SetInt")
	if !v.CanInt() {
		v.fail("SetInt")
	}
	store(v.typ, v.ptr, fromInt(v.typ, x))
}

func (v Value) SetUint(x uint64) {
	v.settable("SetUint")
	if !v.CanUint() {
		v.fail("SetUint")
	}
	store(v.typ, v.ptr, fromInt(v.typ, int64(x)))
}

// fromInt returns an integer of type t, of the bits of x.
func fromInt(t *dynamic.Type, x int64) unsafe.Pointer

func (v Value) SetFloat(x float64) {
	v.settable("SetFloat")
	switch v.Kind() {
	case Float32:
		x = float64(float32(x))
	case Float64:
	default:
		v.fail("SetFloat")
	}
	store(v.typ, v.ptr, dynamic.FromFloat(x))
}

func (v Value) SetComplex(x complex128) {
	v.settable("SetComplex")
	switch v.Kind() {
	case Complex64:
		x = complex128(complex64(x))
	case Complex128:
	default:
		v.fail("SetComplex")
	}
	store(v.typ, v.ptr, dynamic.FromComplex(real(x), imag(x)))
}

func (v Value) SetString(x string) {
	v.settable("SetString")
	v.want(String, "SetString")
	store(v.typ, v.ptr, dynamic.FromString(x))
}

func (v Value) SetBytes(x []byte) {
	v.settable("SetBytes")
	v.want(Slice, "SetBytes")
	if kindOf(dynamic.Elem(v.typ)) != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	store(v.typ, v.ptr, dynamic.FromBytes(x))
}

func (v Value) SetPointer(x unsafe.Pointer) {
	v.settable("SetPointer")
	v.want(UnsafePointer, "SetPointer")
	store(v.typ, v.ptr, x)
}

func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.fail("OverflowInt")
	}
	return v.Type().OverflowInt(x)
}

func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.fail("OverflowUint")
	}
	return v.Type().OverflowUint(x)
}

func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.fail("OverflowFloat")
	}
	return v.Type().OverflowFloat(x)
}

func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.fail("OverflowComplex")
	}
	return v.Type().OverflowComplex(x)
}

// CanConvert reports whether Convert will not panic.
func (v Value) CanConvert(t Type) bool {
	if !convertible(v.typ, t.common()) {
		return false
	}
	if v.Kind() != Slice {
		return true
	}
	switch t.Kind() {
	case Array:
		return t.Len() <= v.Len()
	case Pointer:
		return t.Elem().Kind() != Array || t.Elem().Len() <= v.Len()
	}
	return true
}

// Convert is the conversion of v to type t.
//
//goes:reflect conversions
func (v Value) Convert(t Type) Value {
	u := t.common()
	if !convertible(v.typ, u) {
		panic("reflect.Value.Convert: value of type " + dynamic.Name(v.typ) + " cannot be converted to type " +
			dynamic.Name(u))
	}
	switch kindOf(u) {
	case Interface:
		return Value{u, packed(v.pack()), v.inherited()}
	case Array:
		v.checkLen(arrayLen(u), "")
	case Pointer:
		if e := dynamic.Elem(u); kindOf(e) == Array {
			v.checkLen(arrayLen(e), "pointer to ")
		}
	}
	return Value{u, convert(v.typ, u, v.copied()), v.inherited()}
}

// checkLen panics if v is a slice of fewer than n elements.
func (v Value) checkLen(n int, to string) {
	if v.Kind() == Slice && v.Len() < n {
		panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) + " to " + to +
			"array with length " + strconv.Itoa(n))
	}
}

func convert(t, u *dynamic.Type, x unsafe.Pointer) unsafe.Pointer
