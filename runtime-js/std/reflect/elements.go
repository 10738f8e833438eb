package reflect

import (
	"internal/dynamic"
	"unsafe"
)

// field, element: what is inside a struct, array or slice; as a place if it is addressable.
func field(t *dynamic.Type, x unsafe.Pointer, i int, place bool) unsafe.Pointer
func element(t *dynamic.Type, x unsafe.Pointer, i int, place bool) unsafe.Pointer

func (v Value) NumField() int {
	v.want(Struct, "NumField")
	return dynamic.NumField(v.typ)
}

// Field returns the ith field.
func (v Value) Field(i int) Value {
	v.want(Struct, "Field")
	if i < 0 || i >= dynamic.NumField(v.typ) {
		panic("reflect: Field index out of range")
	}
	_, of, exported, embedded := dynamic.Field(v.typ, i)
	flag := v.flag & (addressable | stickyRO)
	if !exported {
		if embedded {
			flag |= embedRO
		} else {
			flag |= stickyRO
		}
	}
	return Value{of, field(v.typ, v.ptr, i, v.flag&addressable != 0), flag}
}

// FieldByIndex returns the field that is reached by the indexes one after another.
func (v Value) FieldByIndex(index []int) Value {
	f, err := v.FieldByIndexErr(index)
	if err != nil {
		panic("reflect: indirection through nil pointer to embedded struct")
	}
	return f
}

// FieldByIndexErr is FieldByIndex with an error for a nil pointer on the way.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.want(Struct, "FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && kindOf(dynamic.Elem(v.typ)) == Struct {
			if v.IsNil() {
				return Value{}, nilEmbedded("reflect: indirection through nil pointer to embedded struct field " +
					name(dynamic.Elem(v.typ)))
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

type nilEmbedded string

func (e nilEmbedded) Error() string { return string(e) }

// FieldByName returns the field of that name; the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.want(Struct, "FieldByName")
	if f, ok := toType(v.typ).FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name satisfies match; the zero Value if there is none.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	v.want(Struct, "FieldByNameFunc")
	if f, ok := toType(v.typ).FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Len returns the length of an array, chan, map, slice, string or pointer to an array.
func (v Value) Len() int {
	switch v.Kind() {
	case Array, Slice:
		return dynamic.Len(v.typ, v.load())
	case Chan, Map, String:
		return length(v.typ, v.load())
	case Pointer:
		if e := dynamic.Elem(v.typ); kindOf(e) == Array {
			return arrayLen(e)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.fail("Len")
	return 0
}

// Cap returns the capacity of an array, chan, slice or pointer to an array.
func (v Value) Cap() int {
	switch v.Kind() {
	case Array:
		return arrayLen(v.typ)
	case Chan, Slice:
		return capacity(v.typ, v.load())
	case Pointer:
		if e := dynamic.Elem(v.typ); kindOf(e) == Array {
			return arrayLen(e)
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.fail("Cap")
	return 0
}

func length(t *dynamic.Type, x unsafe.Pointer) int
func capacity(t *dynamic.Type, x unsafe.Pointer) int

// Index returns the ith element of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array:
		if i < 0 || i >= arrayLen(v.typ) {
			panic("reflect: array index out of range")
		}
		flag := v.flag&addressable | v.inherited()
		return Value{dynamic.Elem(v.typ), element(v.typ, v.ptr, i, flag&addressable != 0), flag}
	case Slice:
		x := v.load()
		if i < 0 || i >= dynamic.Len(v.typ, x) {
			panic("reflect: slice index out of range")
		}
		return Value{dynamic.Elem(v.typ), element(v.typ, x, i, true), addressable | v.inherited()}
	case String:
		s := dynamic.StringOf(v.load())
		if i < 0 || i >= len(s) {
			panic("reflect: string index out of range")
		}
		return Value{dynamic.TypeOf(s[i]), dynamic.ValueOf(s[i]), v.inherited()}
	}
	v.fail("Index")
	return Value{}
}

// Slice returns v[i:j].
func (v Value) Slice(i, j int) Value {
	switch v.Kind() {
	case String:
		s := dynamic.StringOf(v.load())
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		return Value{v.typ, dynamic.FromString(s[i:j]), v.flag &^ addressable}
	case Array:
		if !v.CanAddr() {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
		if i < 0 || j < i || j > arrayLen(v.typ) {
			panic("reflect.Value.Slice: slice index out of bounds")
		}
		return v.sliced(sliceOf(dynamic.Elem(v.typ)), i, j, arrayLen(v.typ))
	case Slice:
		c := v.Cap()
		if i < 0 || j < i || j > c {
			panic("reflect.Value.Slice: slice index out of bounds")
		}
		return v.sliced(v.typ, i, j, c)
	}
	v.fail("Slice")
	return Value{}
}

// Slice3 returns v[i:j:k].
func (v Value) Slice3(i, j, k int) Value {
	t := v.typ
	switch v.Kind() {
	case Array:
		if !v.CanAddr() {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		t = sliceOf(dynamic.Elem(t))
	case Slice:
	default:
		v.fail("Slice3")
	}
	if i < 0 || j < i || k < j || k > v.Cap() {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return v.sliced(t, i, j, k)
}

func (v Value) sliced(t *dynamic.Type, i, j, k int) Value {
	return Value{t, slice(t, v.load(), i, j, k), v.inherited()}
}

func sliceOf(elem *dynamic.Type) *dynamic.Type
func slice(t *dynamic.Type, x unsafe.Pointer, i, j, k int) unsafe.Pointer

// SetLen sets the length of a slice.
func (v Value) SetLen(n int) {
	v.settable("SetLen")
	v.want(Slice, "SetLen")
	if n < 0 || n > v.Cap() {
		panic("reflect: slice length out of range in SetLen")
	}
	store(v.typ, v.ptr, slice(v.typ, v.load(), 0, n, v.Cap()))
}

// SetCap lowers the capacity of a slice.
func (v Value) SetCap(n int) {
	v.settable("SetCap")
	v.want(Slice, "SetCap")
	if n < v.Len() || n > v.Cap() {
		panic("reflect: slice capacity out of range in SetCap")
	}
	store(v.typ, v.ptr, slice(v.typ, v.load(), 0, v.Len(), n))
}

// Grow makes room for another n elements of a slice.
func (v Value) Grow(n int) {
	v.settable("Grow")
	v.want(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	if v.Len()+n > v.Cap() {
		store(v.typ, v.ptr, grow(v.typ, v.load(), n))
	}
}

func grow(t *dynamic.Type, x unsafe.Pointer, n int) unsafe.Pointer

// Clear empties a map or sets the elements of a slice to zero.
func (v Value) Clear() {
	switch v.Kind() {
	case Map, Slice:
		clearElements(v.typ, v.load())
	default:
		v.fail("Clear")
	}
}

func clearElements(t *dynamic.Type, x unsafe.Pointer)

// MakeSlice returns a new slice.
func MakeSlice(typ Type, len, cap int) Value {
	if kindOf(typ.common()) != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	return Value{typ.common(), makeSlice(typ.common(), len, cap), 0}
}

func makeSlice(t *dynamic.Type, len, cap int) unsafe.Pointer

// SliceAt returns a slice of the array that p points to.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	return Value{sliceOf(typ.common()), sliceAt(typ.common(), p, n), 0}
}

func sliceAt(t *dynamic.Type, p unsafe.Pointer, n int) unsafe.Pointer

// Append appends values to a slice.
func Append(s Value, x ...Value) Value {
	s.want(Slice, "Append")
	s.exported("Append")
	list := s.load()
	elem := dynamic.Elem(s.typ)
	for _, v := range x {
		v.exported("Append")
		list = appendElement(s.typ, list, v.assignTo("reflect.Append", elem))
	}
	return Value{s.typ, list, s.inherited()}
}

func appendElement(t *dynamic.Type, list, x unsafe.Pointer) unsafe.Pointer

// AppendSlice appends the elements of a slice to another one of the same type.
func AppendSlice(s, t Value) Value {
	s.want(Slice, "AppendSlice")
	s.exported("AppendSlice")
	t.want(Slice, "AppendSlice")
	if dynamic.Elem(s.typ) != dynamic.Elem(t.typ) {
		panic("reflect.AppendSlice: " + dynamic.Name(s.typ) + " != " + dynamic.Name(t.typ))
	}
	return Value{s.typ, appendAll(s.typ, s.load(), t.load()), s.inherited()}
}

func appendAll(t *dynamic.Type, list, more unsafe.Pointer) unsafe.Pointer

// Copy copies elements from src, an array, slice or string, to dst, a slice or array that can be set.
func Copy(dst, src Value) int {
	if k := dst.Kind(); k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	}
	if dst.Kind() == Array {
		dst.settable("Copy")
	}
	dst.exported("Copy")
	src.exported("Copy")
	switch src.Kind() {
	case Array, Slice:
		if a, b := dynamic.Elem(dst.typ), dynamic.Elem(src.typ); a != b {
			panic("reflect.Copy: " + dynamic.Name(a) + " != " + dynamic.Name(b))
		}
	case String:
		return copy(dynamic.Bytes(dst.typ, dst.load()), dynamic.StringOf(src.load()))
	default:
		panic(&ValueError{"reflect.Copy", src.Kind()})
	}
	return copyElements(dst.typ, dst.load(), src.load())
}

func copyElements(t *dynamic.Type, dst, src unsafe.Pointer) int

// Swapper returns a function that swaps elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	t, x, n := v.typ, v.load(), v.Len()
	return func(i, j int) {
		if i < 0 || i >= n || j < 0 || j >= n {
			panic("reflect: slice index out of range")
		}
		swap(t, x, i, j)
	}
}

func swap(t *dynamic.Type, x unsafe.Pointer, i, j int)
