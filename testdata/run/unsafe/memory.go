package main

import (
	"fmt"
	"reflect"
	"strings"
	"unsafe"
)

type point struct{ x, y int32 }

type inner struct {
	a int
	s string
}

type outer struct {
	inner
	list [4]byte
	f    float64
	next *outer
}

type stringHeader struct {
	data unsafe.Pointer
	len  int
}

type sliceHeader struct {
	data unsafe.Pointer
	len  int
	cap  int
}

type celsius float64

func add() {
	b := []byte{1, 2, 3, 4, 5, 6, 7, 8}
	p := unsafe.Pointer(&b[0])
	fmt.Println(*(*byte)(unsafe.Add(p, 2)), *(*uint32)(p), *(*uint16)(unsafe.Add(p, 1)), *(*uint64)(p))
	*(*uint16)(unsafe.Add(p, 2)) = 0x0a0b
	fmt.Println(b)
	ints := []int{10, 20, 30}
	q := unsafe.Pointer(&ints[1])
	fmt.Println(*(*int)(unsafe.Add(q, 8)), *(*int)(unsafe.Add(q, -8)), unsafe.Add(q, 8) == unsafe.Pointer(&ints[2]))
	*(*int)(unsafe.Add(q, unsafe.Sizeof(ints[0]))) = 33
	fmt.Println(ints)
	words := []string{"a", "b", "c"}
	fmt.Println(*(*string)(unsafe.Add(unsafe.Pointer(&words[0]), 16)))
	points := []point{{1, 2}, {3, 4}, {5, 6}}
	r := unsafe.Pointer(&points[0])
	fmt.Println(*(*point)(unsafe.Add(r, 8)), *(*int32)(unsafe.Add(r, 12)), (*point)(unsafe.Add(r, 16)) == &points[2])
	(*point)(unsafe.Add(r, 8)).y = 44
	fmt.Println(points)
	for i := range points {
		fmt.Print((*point)(unsafe.Pointer(uintptr(r)+uintptr(i)*unsafe.Sizeof(points[0]))).x, " ")
	}
	fmt.Println()
	array := [3]float64{1, 2, 3}
	fmt.Println(*(*float64)(unsafe.Pointer(uintptr(unsafe.Pointer(&array)) + 16)))
}

func fields() {
	o := outer{inner{7, "seven"}, [4]byte{1, 2, 3, 4}, 2.5, nil}
	o.next = &o
	p := unsafe.Pointer(&o)
	fmt.Println(*(*float64)(unsafe.Add(p, unsafe.Offsetof(o.f))), *(*string)(unsafe.Add(p, unsafe.Offsetof(o.s))))
	fmt.Println((*inner)(p).s, *(*int)(p), (*inner)(p) == &o.inner)
	*(*int)(p) = 8
	(*inner)(p).s = "eight"
	*(*byte)(unsafe.Add(p, unsafe.Offsetof(o.list)+3)) = 9
	fmt.Println(o.a, o.s, o.list, (*(**outer)(unsafe.Add(p, unsafe.Offsetof(o.next)))).f)
	f := unsafe.Pointer(&o.f)
	fmt.Println(*(**outer)(unsafe.Add(f, 8)) == &o)
	fmt.Println(uintptr(f)-uintptr(p) == unsafe.Offsetof(o.f))
}

func headers() {
	s := "hello"
	h := *(*stringHeader)(unsafe.Pointer(&s))
	bh := sliceHeader{h.data, h.len, h.len}
	b := *(*[]byte)(unsafe.Pointer(&bh))
	fmt.Println(len(b), cap(b), string(b))
	b2 := []byte("abc")
	fmt.Println(*(*string)(unsafe.Pointer(&b2)))
	list := []int{1, 2, 3, 4}
	lh := (*sliceHeader)(unsafe.Pointer(&list))
	fmt.Println(lh.len, lh.cap, *(*int)(lh.data))
	lh.len = 2
	fmt.Println(list, len(list), cap(list))
	lh.data = unsafe.Add(lh.data, 8)
	lh.len, lh.cap = 3, 3
	fmt.Println(list, cap(list))
	rh := (*reflect.SliceHeader)(unsafe.Pointer(&list))
	fmt.Println(rh.Len, rh.Cap, rh.Data == uintptr(unsafe.Pointer(&list[0])))
	text := "world"
	sh := (*reflect.StringHeader)(unsafe.Pointer(&text))
	sh.Len = 3
	fmt.Println(text)
	var empty []int
	fmt.Println((*sliceHeader)(unsafe.Pointer(&empty)).data == nil)
}

func slices() {
	points := []point{{1, 2}, {3, 4}, {5, 6}}
	p := unsafe.SliceData(points[1:])
	fmt.Println(*p, unsafe.Slice(p, 2))
	unsafe.Slice(p, 2)[1].x = 55
	fmt.Println(points, unsafe.Slice(&points[0], 2))
	b := []byte("bytes")
	fmt.Println(unsafe.String(&b[1], 3), unsafe.String(unsafe.SliceData(b), len(b)))
	fmt.Println(string(unsafe.Slice(unsafe.StringData("text"), 4)), unsafe.String(nil, 0) == "")
	a := (*[2]int)(unsafe.Pointer(&[]int{1, 2, 3}[1]))
	a[0] = 9
	fmt.Println(*a)
	flags := []bool{true, false, true}
	fmt.Println(*(*bool)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(flags)), 2)), unsafe.Slice(&flags[1], 2))
	big := [6]int{1, 2, 3, 4, 5, 6}
	fmt.Println(*(*[3]int)(unsafe.Pointer(&big)), *(*[3]int)(unsafe.Pointer(&big[2])))
	raw := []byte{1, 0, 0, 0, 2, 0, 0, 0}
	numbers := unsafe.Slice((*uint32)(unsafe.Pointer(&raw[0])), 2)
	numbers[1] = 0x01020304
	fmt.Println(numbers, raw)
}

func numbers() {
	f := 1.5
	fmt.Printf("%x\n", *(*uint64)(unsafe.Pointer(&f)))
	u := (*uint64)(unsafe.Pointer(&f))
	*u = 0x4000000000000000
	fmt.Println(f, *u == 0x4000000000000000)
	var x uint32 = 0x01020304
	fmt.Println(*(*byte)(unsafe.Pointer(&x)), *(*[4]byte)(unsafe.Pointer(&x)))
	(*[4]byte)(unsafe.Pointer(&x))[3] = 0xff
	fmt.Printf("%x\n", x)
	n := -1
	fmt.Println(*(*uint)(unsafe.Pointer(&n)), *(*int32)(unsafe.Pointer(&n)))
	c := celsius(36.6)
	fmt.Println(*(*float64)(unsafe.Pointer(&c)))
	g := float32(0.1)
	fmt.Println(*(*int32)(unsafe.Pointer(&g)))
	t := true
	fmt.Println(*(*uint8)(unsafe.Pointer(&t)))
	v := struct{ a, b float32 }{1, 2}
	fmt.Println(*(*uint32)(unsafe.Pointer(&v.b)))
	p := &f
	fmt.Println(*(*unsafe.Pointer)(unsafe.Pointer(&p)) == unsafe.Pointer(&f))
}

func addresses() {
	a, b := make([]float64, 9), make([]float64, 3)
	x, y := uintptr(unsafe.Pointer(&a[0])), uintptr(unsafe.Pointer(&b[0]))
	d := int(x-y) / 8
	fmt.Println(d >= 3 || d <= -9, uintptr(unsafe.Pointer(&a[2]))-x, uintptr(unsafe.Pointer(&a[8])) == x+64)
	at := func(p any) (n uintptr) { fmt.Sscanf(fmt.Sprintf("%p", p), "0x%x", &n); return }
	fmt.Println(at(&a[3])-at(&a[1]), at(a) == at(&a[0]), at(a[2:])-at(a), at(&a[0]) == x)
	s := []string{"a", "b"}
	fmt.Println(at(&s[1])-at(&s[0]), at(s[1:]) == at(&s[1]))
	i := []int{1, 2, 3}
	fmt.Println(at(&i[2])-at(&i[0]), at(&i[0])-at(i))
	points := make([]point, 4)
	fmt.Println(uintptr(unsafe.Pointer(&points[3])) - uintptr(unsafe.Pointer(&points[0])))
	fmt.Println(unsafe.Pointer(nil) == nil, uintptr(unsafe.Pointer(nil)), strings.HasPrefix(fmt.Sprint(unsafe.Pointer(&a[0])), "0x"))
}

func main() {
	add()
	fields()
	headers()
	slices()
	numbers()
	addresses()
}
