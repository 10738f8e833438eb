package reflect

import (
	"internal/dynamic"
	"unsafe"
)

// MakeMap returns a new map.
func MakeMap(typ Type) Value {
	return MakeMapWithSize(typ, 0)
}

// MakeMapWithSize is MakeMap; the size is of no use here.
func MakeMapWithSize(typ Type, n int) Value {
	if kindOf(typ.common()) != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	return Value{typ.common(), makeMap(typ.common()), 0}
}

func makeMap(t *dynamic.Type) unsafe.Pointer
func mapGet(m, key unsafe.Pointer) (value unsafe.Pointer, ok bool)
func mapSet(m, key, value unsafe.Pointer)
func mapDelete(m, key unsafe.Pointer)
func mapKeys(m unsafe.Pointer) []unsafe.Pointer

// MapIndex returns the value for a key; the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.want(Map, "MapIndex")
	k := key.assignTo("reflect.Value.MapIndex", dynamic.Key(v.typ))
	x, ok := mapGet(v.load(), k)
	if !ok {
		return Value{}
	}
	return Value{dynamic.Elem(v.typ), x, v.inherited() | key.inherited()}
}

// MapKeys returns the keys of a map, in no order.
func (v Value) MapKeys() []Value {
	v.want(Map, "MapKeys")
	keys := mapKeys(v.load())
	values := make([]Value, len(keys))
	for i, key := range keys {
		values[i] = Value{dynamic.Key(v.typ), key, v.inherited()}
	}
	return values
}

// SetMapIndex sets the value for a key; the zero Value deletes the key.
func (v Value) SetMapIndex(key, elem Value) {
	v.want(Map, "SetMapIndex")
	v.exported("SetMapIndex")
	key.exported("SetMapIndex")
	k := key.assignTo("reflect.Value.SetMapIndex", dynamic.Key(v.typ))
	if elem.typ == nil {
		mapDelete(v.load(), k)
		return
	}
	elem.exported("SetMapIndex")
	mapSet(v.load(), k, elem.assignTo("reflect.Value.SetMapIndex", dynamic.Elem(v.typ)))
}

// MapIter goes through the entries of a map.
type MapIter struct {
	m       Value
	entries unsafe.Pointer
	state   int
	key     unsafe.Pointer
	value   unsafe.Pointer
}

// The states of a MapIter.
const (
	beforeFirst = iota
	atEntry
	afterLast
)

func mapEntries(m unsafe.Pointer) unsafe.Pointer
func nextEntry(entries unsafe.Pointer) (key, value unsafe.Pointer, ok bool)

// MapRange returns an iterator of a map.
func (v Value) MapRange() *MapIter {
	v.want(Map, "MapRange")
	return &MapIter{m: v}
}

// Next goes on to the next entry and reports whether there is one.
func (iter *MapIter) Next() bool {
	if iter.m.typ == nil {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	switch iter.state {
	case afterLast:
		panic("MapIter.Next called on exhausted iterator")
	case beforeFirst:
		iter.entries = mapEntries(iter.m.load())
	}
	ok := false
	iter.key, iter.value, ok = nextEntry(iter.entries)
	iter.state = atEntry
	if !ok {
		iter.state = afterLast
	}
	return ok
}

func (iter *MapIter) check(method string) {
	switch iter.state {
	case beforeFirst:
		panic(method + " called before Next")
	case afterLast:
		panic(method + " called on exhausted iterator")
	}
}

// Key returns the key of the entry.
func (iter *MapIter) Key() Value {
	iter.check("MapIter.Key")
	return Value{dynamic.Key(iter.m.typ), iter.key, iter.m.inherited()}
}

// Value returns the value of the entry.
func (iter *MapIter) Value() Value {
	iter.check("MapIter.Value")
	return Value{dynamic.Elem(iter.m.typ), iter.value, iter.m.inherited()}
}

// Reset makes iter an iterator of another map.
func (iter *MapIter) Reset(v Value) {
	if v.typ != nil {
		v.want(Map, "MapRange")
	}
	*iter = MapIter{m: v}
}

// SetIterKey sets v to the key of an iterator's entry.
func (v Value) SetIterKey(iter *MapIter) {
	iter.check("reflect: Value.SetIterKey")
	v.settable("SetIterKey")
	v.Set(iter.Key())
}

// SetIterValue sets v to the value of an iterator's entry.
func (v Value) SetIterValue(iter *MapIter) {
	iter.check("reflect: Value.SetIterValue")
	v.settable("SetIterValue")
	v.Set(iter.Value())
}
