package reflect

import (
	"internal/dynamic"
	"iter"
	"unsafe"
)

// Type describes a Go type. Two Types are equal by == if they describe identical types. Most methods make sense for
// some kinds only, and panic for others.
type Type interface {
	Align() int
	FieldAlign() int
	// Method returns the ith method of the method set, sorted by name; only exported ones count, but for interfaces.
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	// Name returns the name of a defined type in its package, "" for other types.
	Name() string
	// PkgPath returns the import path of a defined type's package.
	PkgPath() string
	Size() uintptr
	// String returns the type as Go writes it, with package names.
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool

	common() *dynamic.Type
}

// rtype is the one Type of a descriptor.
type rtype struct {
	t *dynamic.Type
}

// remembered returns what remember was told of t, nil if nothing.
func remembered(t *dynamic.Type) unsafe.Pointer

func remember(t *dynamic.Type, r unsafe.Pointer)

// toType returns the Type of a descriptor.
func toType(t *dynamic.Type) Type {
	if known := remembered(t); known != nil {
		return (*rtype)(known)
	}
	r := &rtype{t}
	remember(t, unsafe.Pointer(r))
	return r
}

// TypeOf returns the dynamic type of i, nil for a nil interface.
//
//goes:reflect takes
func TypeOf(i any) Type {
	t := dynamic.TypeOf(i)
	if t == nil {
		return nil
	}
	return toType(t)
}

// TypeFor returns the Type of T.
func TypeFor[T any]() Type {
	var p *T
	return toType(dynamic.Elem(pointerType(p)))
}

// pointerType is the type of a pointer.
//
//goes:reflect takes
func pointerType(p any) *dynamic.Type

func name(t *dynamic.Type) string
func pkgPath(t *dynamic.Type) string
func size(t *dynamic.Type) int
func align(t *dynamic.Type) int
func isComparable(t *dynamic.Type) bool
func hasMethods(t, u *dynamic.Type) bool
func assignable(t, u *dynamic.Type) bool
func convertible(t, u *dynamic.Type) bool
func arrayLen(t *dynamic.Type) int
func chanDir(t *dynamic.Type) int
func isVariadic(t *dynamic.Type) bool
func numIn(t *dynamic.Type) int
func numOut(t *dynamic.Type) int
func param(t *dynamic.Type, i int) *dynamic.Type
func result(t *dynamic.Type, i int) *dynamic.Type

func (r *rtype) common() *dynamic.Type { return r.t }

func (r *rtype) Kind() Kind { return kindOf(r.t) }

func (r *rtype) String() string { return dynamic.Name(r.t) }

func (r *rtype) Name() string { return name(r.t) }

func (r *rtype) PkgPath() string { return pkgPath(r.t) }

func (r *rtype) Size() uintptr { return uintptr(size(r.t)) }

func (r *rtype) Align() int { return align(r.t) }

func (r *rtype) FieldAlign() int { return align(r.t) }

func (r *rtype) Comparable() bool { return isComparable(r.t) }

//goes:reflect interfaces
func (r *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return hasMethods(r.t, u.common())
}

//goes:reflect interfaces
func (r *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return assignable(r.t, u.common())
}

//goes:reflect interfaces
func (r *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return convertible(r.t, u.common())
}

func (r *rtype) Bits() int {
	if k := r.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + r.String())
	}
	return size(r.t) * 8
}

// want panics unless r is of kind k.
func (r *rtype) want(k Kind, method, what string) {
	if r.Kind() != k {
		panic("reflect: " + method + " of non-" + what + " type " + r.String())
	}
}

func (r *rtype) Elem() Type {
	switch r.Kind() {
	case Array, Chan, Map, Pointer, Slice:
		return toType(dynamic.Elem(r.t))
	}
	panic("reflect: Elem of invalid type " + r.String())
}

func (r *rtype) Key() Type {
	r.want(Map, "Key", "map")
	return toType(dynamic.Key(r.t))
}

func (r *rtype) Len() int {
	r.want(Array, "Len", "array")
	return arrayLen(r.t)
}

func (r *rtype) ChanDir() ChanDir {
	r.want(Chan, "ChanDir", "chan")
	return ChanDir(chanDir(r.t))
}

func (r *rtype) IsVariadic() bool {
	r.want(Func, "IsVariadic", "func")
	return isVariadic(r.t)
}

func (r *rtype) NumIn() int {
	r.want(Func, "NumIn", "func")
	return numIn(r.t)
}

func (r *rtype) NumOut() int {
	r.want(Func, "NumOut", "func")
	return numOut(r.t)
}

func (r *rtype) In(i int) Type {
	r.want(Func, "In", "func")
	return toType(param(r.t, i))
}

func (r *rtype) Out(i int) Type {
	r.want(Func, "Out", "func")
	return toType(result(r.t, i))
}

func (r *rtype) Ins() iter.Seq[Type] {
	return func(yield func(Type) bool) {
		for i := range r.NumIn() {
			if !yield(r.In(i)) {
				return
			}
		}
	}
}

func (r *rtype) Outs() iter.Seq[Type] {
	return func(yield func(Type) bool) {
		for i := range r.NumOut() {
			if !yield(r.Out(i)) {
				return
			}
		}
	}
}

func (r *rtype) OverflowComplex(x complex128) bool {
	switch r.Kind() {
	case Complex64:
		return overflowsFloat32(real(x)) || overflowsFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + r.String())
}

func (r *rtype) OverflowFloat(x float64) bool {
	switch r.Kind() {
	case Float32:
		return overflowsFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + r.String())
}

func (r *rtype) OverflowInt(x int64) bool {
	switch r.Kind() {
	case Int, Int8, Int16, Int32, Int64:
		shift := 64 - r.Bits()
		return x<<shift>>shift != x
	}
	panic("reflect: OverflowInt of non-int type " + r.String())
}

func (r *rtype) OverflowUint(x uint64) bool {
	switch r.Kind() {
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		shift := 64 - r.Bits()
		return x<<shift>>shift != x
	}
	panic("reflect: OverflowUint of non-uint type " + r.String())
}

func overflowsFloat32(x float64) bool {
	const maxFloat32 = 0x1.fffffep127
	if x < 0 {
		x = -x
	}
	return maxFloat32 < x && x <= 0x1.fffffffffffffp1023
}

func (r *rtype) CanSeq() bool {
	switch r.Kind() {
	case Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr,
		Array, Slice, Chan, String, Map:
		return true
	case Func:
		return r.isSeq(1)
	case Pointer:
		return r.Elem().Kind() == Array
	}
	return false
}

func (r *rtype) CanSeq2() bool {
	switch r.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return r.isSeq(2)
	case Pointer:
		return r.Elem().Kind() == Array
	}
	return false
}

// isSeq reports whether r is func(yield func(…) bool) with n parameters.
func (r *rtype) isSeq(n int) bool {
	if r.NumIn() != 1 || r.NumOut() != 0 {
		return false
	}
	y := r.In(0)
	return y.Kind() == Func && y.NumIn() == n && y.NumOut() == 1 && y.Out(0).Kind() == Bool && y.Out(0).PkgPath() == ""
}
