package main

import (
	"fmt"
	"reflect"
)

type P struct{ X, Y int }
type Z struct{}
type ZA struct {
	a [0]int
	b Z
}

func main() {
	y := [6]int{0, 1, 2, 3, 4, 5}
	*(*[4]int)(y[1:5]) = *(*[4]int)(y[0:4])
	fmt.Println(y)
	y = [6]int{0, 1, 2, 3, 4, 5}
	*(*[4]int)(y[0:4]) = *(*[4]int)(y[1:5])
	fmt.Println(y)
	b := []byte("abcdef")
	*(*[4]byte)(b[1:5]) = *(*[4]byte)(b[0:4])
	fmt.Println(string(b))
	ps := []P{{1, 2}, {3, 4}, {5, 6}}
	*(*[2]P)(ps[1:]) = *(*[2]P)(ps)
	fmt.Println(ps)
	n := [3][2]int{{1, 2}, {3, 4}, {5, 6}}
	*(*[2][2]int)(n[1:]) = *(*[2][2]int)(n[:])
	fmt.Println(n)
	u := make([]uint64, 6)
	for i := range u {
		u[i] = uint64(i)
	}
	p := (*[5]uint64)(u[1:])
	q := (*[5]uint64)(u)
	*p = *q
	fmt.Println(u)
	*q, *p = *p, *q
	fmt.Println(u)
	s := []string{"a", "b", "c"}
	*(*[2]string)(s[1:]) = [2]string(s)
	fmt.Println(s)
	whole := (*[3]string)(s)
	*(*[2]string)(s) = *(*[2]string)(whole[1:])
	fmt.Println(s, *whole)

	a := make([]struct{}, 1<<40)
	fmt.Println(len(a), cap(a), len(a[1<<39:]))
	a[1<<39] = struct{}{}
	a = append(a, struct{}{})
	fmt.Println(len(a), a[1<<40])
	e := make([][0]int, 1<<33, 1<<34)
	e = append(e, [0]int{})
	fmt.Println(len(e), e[5], len(e[7]))
	z := make([]ZA, 3)
	z = append(z, ZA{}, ZA{})
	z[4] = ZA{}
	fmt.Println(z, len(z), z[1] == z[2])
	z = append(z, z...)
	fmt.Println(len(z), copy(z, z[5:]))
	clear(z)
	var big [1 << 40]struct{}
	fmt.Println(len(big), big[7])
	big[8] = struct{}{}
	pz := &z[1]
	*pz = ZA{}
	for i, x := range z[:2] {
		fmt.Println(i, x)
	}
	m := map[string]struct{}{"a": {}}
	fmt.Println(m, len(m), [3]Z{})
	c := make(chan struct{}, 3)
	c <- struct{}{}
	fmt.Println(<-c)
	fmt.Println(reflect.DeepEqual(reflect.TypeOf(1), reflect.TypeOf("")), reflect.DeepEqual(reflect.TypeOf(1), reflect.TypeOf(2)))
	type T struct{ t reflect.Type }
	fmt.Println(reflect.DeepEqual(T{reflect.TypeOf(1)}, T{reflect.TypeFor[string]()}), reflect.DeepEqual([]reflect.Type{reflect.TypeOf(1)}, []reflect.Type{reflect.TypeOf(3)}))
	rv := reflect.MakeSlice(reflect.TypeFor[[]struct{}](), 5, 10)
	fmt.Println(rv.Len(), rv.Index(3))
	var arr [5]struct{}
	for range arr {
		fmt.Print(".")
	}
	for i, v := range &arr {
		fmt.Print(i, v)
	}
	fmt.Println(arr == [5]struct{}{}, any(arr) == any([5]struct{}{}))
}
