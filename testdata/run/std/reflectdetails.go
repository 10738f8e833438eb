package main

import (
	"fmt"
	"math"
	"reflect"
	"unsafe"
)

type S struct{ s string }

func (s *S) Get() string { return s.s }

type Getter interface{ Get() string }

type blank struct {
	_ int
	a float64
	_ float64
}

type named bool

type point struct{ x, y int }

func (p point) Sum() int { return p.x + p.y }

func panics(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	// Pointers to pointers have no methods.
	p := &S{"text"}
	pp := &p
	_, ok := any(pp).(Getter)
	fmt.Println(ok, reflect.TypeOf(pp).Implements(reflect.TypeFor[Getter]()), reflect.TypeOf(&pp).NumMethod())
	fmt.Println(any(p).(Getter).Get())

	negative := math.Copysign(0, -1)
	fmt.Println(reflect.ValueOf(negative).IsZero(), reflect.ValueOf(complex(0, negative)).IsZero())
	fmt.Println(reflect.ValueOf(math.NaN()).IsZero(), reflect.ValueOf(blank{a: negative}).IsZero())
	fmt.Println(reflect.Value{}.Comparable())

	f, g := reflect.ValueOf(point{1, 2}).Method(0), reflect.ValueOf(point{3, 4}).Method(0)
	fmt.Println(f.Pointer() == g.Pointer(), f.Call(nil)[0], g.Call(nil)[0])

	list := []int{1, 2, 3, 4}
	v := reflect.ValueOf(list)
	fmt.Println(v.Slice(1, 2).Slice(3, 3).UnsafePointer() == v.Slice(1, 2).UnsafePointer())
	fmt.Println(v.UnsafePointer() == unsafe.Pointer(&list[0]))

	bytes := [4]byte{1, 2, 3, 4}
	fmt.Println(reflect.SliceAt(reflect.TypeFor[byte](), unsafe.Pointer(&bytes[1]), 3))
	for i := range reflect.ValueOf((*[2]int)(nil)).Seq() {
		fmt.Println(i)
	}
	fmt.Println(reflect.TypeOf(func(func(int) named) {}).CanSeq(), reflect.TypeOf(func(func(int) bool) {}).CanSeq())

	panics(func() {
		number := reflect.TypeOf(0)
		reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "p", Type: number}, {Name: "b", PkgPath: "q", Type: number}})
	})
}
