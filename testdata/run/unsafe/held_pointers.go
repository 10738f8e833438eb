package main

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

// Pointers to slices, strings and numbers that are read from a struct as unsafe.Pointers: what they point to is known although
// no conversion said it, as messages of protobuf's opaque API need it.

type item struct{ name string }

type order struct {
	kind  int
	items *[]*item
	note  *string
	count *int32
	first **item
}

type builder struct {
	_     [0]func()
	Items []*item
	Note  string
}

func (b0 builder) build() *order {
	o := &order{}
	b, x := &b0, o
	x.items = &b.Items
	x.note = &b.Note
	return o
}

type pointer struct{ p unsafe.Pointer }

func (p pointer) apply(offset uintptr) pointer { return pointer{unsafe.Pointer(uintptr(p.p) + offset)} }
func (p pointer) elem() pointer                { return pointer{*(*unsafe.Pointer)(p.p)} }
func (p pointer) load() pointer                { return pointer{atomic.LoadPointer((*unsafe.Pointer)(p.p))} }
func (p pointer) list() []pointer              { return *(*[]pointer)(p.p) }
func (p pointer) wrapped() pointer             { return *(*pointer)(p.p) }

func (p pointer) loadOr(other unsafe.Pointer) pointer {
	atomic.CompareAndSwapPointer((*unsafe.Pointer)(p.p), nil, other)
	return p.load()
}

func names(list []pointer) (all []string) {
	for _, v := range list {
		all = append(all, *(*string)(v.apply(unsafe.Offsetof(item{}.name)).p))
	}
	return all
}

func main() {
	o := builder{Items: []*item{{"a"}, {"b"}}, Note: "fresh"}.build()
	p := pointer{unsafe.Pointer(o)}
	items := p.apply(unsafe.Offsetof(o.items))
	fmt.Println(names(items.load().list()), names(items.elem().list()), names(items.wrapped().list()))

	list := items.load()
	*(*[]pointer)(list.p) = append(list.list(), pointer{unsafe.Pointer(&item{"c"})})
	fmt.Println(len(*o.items), (*o.items)[2].name)

	note := p.apply(unsafe.Offsetof(o.note)).load()
	fmt.Println(*(*string)(note.p), *(*[]byte)(note.p))
	*(*string)(note.p) = "old"
	fmt.Println(*o.note)

	count := p.apply(unsafe.Offsetof(o.count))
	fmt.Println(count.load().p == nil)
	n := int32(7)
	fmt.Println(*(*uint32)(count.loadOr(unsafe.Pointer(&n)).p), *o.count)
	numbers := []int32{-1, 2}
	o.count = &numbers[1]
	fmt.Println(*(*[4]byte)(count.elem().p), *(*int32)(unsafe.Add(count.elem().p, -4)))

	o.first = &(*o.items)[1]
	first := p.apply(unsafe.Offsetof(o.first)).elem()
	fmt.Println(names([]pointer{first.elem()}), (*item)(first.wrapped().p) == *o.first)

	var empty order
	fmt.Println(pointer{unsafe.Pointer(&empty)}.apply(unsafe.Offsetof(o.items)).elem().p == nil)
}
