package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"sort"
	"strings"
)

type getter interface{ get() string }

type T struct{ id int }

// everything below is read through interfaces before it is initialized
func (t T) get() string {
	s := fmt.Sprint(num, str, slice, arr, st, ptr != nil, mp == nil, fn != nil, err1, err2 != nil, c128, flag, iface, multiA, multiB, big, named, self == "", addr, ptrTo == nil)
	return s
}

var first = getter(T{1}).get()

var self = getter(T{2}).get()[:3] + "self"

var (
	num   = compute(1)
	str   = strings.Repeat("x", 3)
	slice = strings.Fields("a b")
	arr   = [3]int{compute(1)}
	st    = point{x: compute(4)}
	ptr   = newPoint()
	mp    = map[string]int{"a": 1}
	fn    = func() int { return num }
	err1  = fmt.Errorf("e%d", 1)
	err2  = errors.New("static")
	c128  = complex(float64(compute(1)), 2)
	flag  = compute(1) > 0
	iface = boxed()
	big   = int64(compute(1)) << 40
	named = kind(compute(2))
	addr  = compute(7)
	ptrTo = &addr
)
var multiA, multiB = two()

type kind int

func (k kind) String() string { return "kind" + fmt.Sprint(int(k)) + names[k] }

var names = [...]string{"a", "b", "c"}

type point struct{ x, y int }

//go:noinline
func compute(n int) int { return n * 2 }

//go:noinline
func newPoint() *point { return &point{1, compute(2)} }

//go:noinline
func boxed() any { return compute(9) }

func two() (int, string) { return compute(5), "two" }

// statics
type S struct{}

func (S) get() string {
	return fmt.Sprint(sNum, sStr, sSlice, sPtr.x, sFn(), sErr, sConst, sArr, sStruct, sIface, sCall, sBytes, limit, copied, fnRef(2))
}

var second = getter(S{}).get()
var (
	sNum        = later
	sStr        = "lit"
	sSlice      = []string{"a", lateStr}
	sPtr        = &point{x: later}
	sFn         = func() string { return "closure" }
	sErr        = errors.New("serr")
	sConst      = kind2(later)
	sArr        = [2]int{later, 2}
	sStruct     = point{1, later}
	sIface  any = point{later, later}
	sCall       = inl(3)
	sBytes      = []byte("bytes")
	limit       = 10
	copied      = limit
	fnRef       = compute
)

type kind2 uint8

func inl(n int) *int2 { return &int2{n, later} }

type int2 struct{ a, b int }

func (i *int2) String() string { return fmt.Sprint("int2 ", i.a, i.b) }

const later = 42
const lateStr = "late"

// descriptors
type J struct {
	A lateType `json:"a"`
	B map[lateKey]*lateType
	C func(lateType) lateIface
	D []lateGeneric[lateType]
}

var js, jerr = json.Marshal(J{B: map[lateKey]*lateType{{1}: nil}})
var rt = reflect.TypeOf(J{}).String() + fmt.Sprintf("%v %T", reflect.TypeOf(J{}).Field(2).Type, []lateGeneric[lateKey]{})
var isLate = is(lateType{3})

func is(x any) string {
	switch x.(type) {
	case lateIface:
		return "iface"
	case lateType:
		return "type"
	}
	return "?"
}

type lateKey struct{ k int }

func (k lateKey) MarshalText() ([]byte, error) { return []byte(fmt.Sprint(k.k, lateVar)), nil }

var lateVar = compute(50)

type lateType struct{ X int }
type lateIface interface{ Late(lateType) *lateType }
type lateGeneric[T any] struct {
	v T
	n *lateGeneric[T]
}

func (lateType) Late(t lateType) *lateType { return &t }

// sort through an interface
type byLate []int

func (b byLate) Len() int           { return len(b) }
func (b byLate) Less(i, j int) bool { return b[i]*sign < b[j]*sign }
func (b byLate) Swap(i, j int)      { b[i], b[j] = b[j], b[i]; swaps++ }

var sorted = func() []int { s := []int{1, 3, 2}; sort.Sort(byLate(s)); return s }()
var sign = compute(-1)
var swaps = compute(100)

// generics
type summer interface{ sum() int }

func total[T summer](x T) int { return x.sum() }

type U struct{}

func (U) sum() int { return weight + len(table) }

var tot = total(U{})
var weight = compute(3)
var table = map[int]int{1: compute(1)}

// goroutine
var done = make(chan int)
var started = start()

func start() int {
	go func() { done <- 1 }()
	return <-done
}

// writes before initialization
type writer interface{ write() int }
type W struct{}

func (W) write() int { wvar = 77; wptr.x = 5; wslice = append(wslice, "d"); return 1 }

var wrote = writer(W{}).write()
var wvar = compute(1)
var wptr = &point{}
var wslice = strings.Fields("c")
var wstatic = later

func main() {
	fmt.Println(first)
	fmt.Println(self)
	fmt.Println(second)
	fmt.Println(getter(S{}).get())
	fmt.Println(string(js), jerr, rt, isLate)
	fmt.Println(sorted, sign, swaps, tot, weight, started)
	fmt.Println(wrote, wvar, wptr, wslice, wstatic)
	fmt.Println(num, str, slice, arr, st, *ptr, mp, fn(), err1, err2, c128, flag, iface, multiA, multiB, big, named, addr, *ptrTo)
	*ptrTo = 3
	fmt.Fprintln(os.Stdout, addr)
}
