// Keys of every comparable kind: interfaces, structs with floats, channels, named types.
package main

import (
	"fmt"
	"math"
)

type S struct {
	f float64
	i any
}
type I interface{ M() }
type A int
type B struct{ n int }

func (A) M()  {}
func (*B) M() {}

func main() {
	m := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", true: "bool", 'a': "rune", nil: "nil", [1]int{1}: "array", struct{}{}: "empty", A(1): "A", uint64(1): "u64", float32(1): "f32", 1i: "complex"}
	fmt.Println(len(m), m[1], m[int8(1)], m["1"], m[1.0], m[true], m[int32(97)], m[nil], m[[1]int{1}], m[struct{}{}], m[A(1)], m[uint64(1)], m[float32(1)], m[1i], m[uint8(1)] == "")
	nan := math.NaN()
	n := map[float64]int{}
	n[nan] = 1
	n[nan] = 2
	_, ok := n[nan]
	fmt.Println(len(n), ok)
	delete(n, nan)
	sum := 0
	for k, v := range n {
		sum += v
		fmt.Print(k != k, " ")
	}
	fmt.Println(sum)
	s := map[S]int{{1, 1}: 1, {1, "1"}: 2, {0, nil}: 3}
	s[S{math.Copysign(0, -1), nil}]++
	s[S{nan, nil}] = 9
	s[S{nan, nil}] = 9
	fmt.Println(len(s), s[S{}], s[S{1, "1"}], s[S{nan, nil}])
	c1, c2 := make(chan int), make(chan int)
	c := map[chan int]string{c1: "c1", c2: "c2"}
	fmt.Println(c[c1], c[c2], c[nil] == "")
	b1, b2 := &B{1}, &B{1}
	im := map[I]int{A(1): 1, A(2): 2, b1: 3, b2: 4, nil: 5}
	fmt.Println(im[A(1)], im[A(2)], im[b1], im[b2], im[&B{1}], im[nil])
	type T struct {
		s    string
		a    [2]string
		e    struct{ x, y int8 }
		p    *int
		flag bool
	}
	t := T{s: "a,b", a: [2]string{"", "c"}}
	u := T{s: "a", a: [2]string{"b", "c"}}
	tm := map[T]int{t: 1, u: 2}
	t.e.x++
	tm[t] = 3
	fmt.Println(len(tm), tm[u], tm[T{s: "a,b", a: [2]string{"", "c"}}], tm[t])
	cm := map[complex128]int{1 + 2i: 1}
	fmt.Println(cm[complex(1, 2)])
	um := map[uint64]int{math.MaxUint64: 1, math.MaxUint64 - 1: 2}
	fmt.Println(um[math.MaxUint64], um[math.MaxUint64-1], um[math.MaxUint64-2])
	am := map[[2]any]int{{1, "a"}: 1, {"a", 1}: 2}
	fmt.Println(am[[2]any{"a", 1}], am[[2]any{1, 1}])
	for _, k := range []any{[]int{1}, map[string]int{}, func() {}, struct{ f []int }{}, [1]any{[]int{}}} {
		func() {
			defer func() { fmt.Println(recover()) }()
			m[k] = "bad"
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			fmt.Println(m[k])
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			delete(m, k)
		}()
	}
}
