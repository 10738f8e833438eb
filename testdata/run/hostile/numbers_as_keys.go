// Values that JavaScript would confuse: 1 and "1" and true, NaN, null-like, -0, number-like strings.
package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
)

type N int
type S string

func main() {
	m := map[any]string{}
	for _, k := range []any{1, "1", true, "true", nil, "nil", "null", "undefined", 1.0, int64(1), uint8(1), N(1), S("1"), 'a', "a", 97, "97", [1]int{1}, [1]string{"1"}, struct{ a int }{1}, struct{ b int }{1}, "[1]", "{1}", "", false, 0, 0.0} {
		m[k] = fmt.Sprintf("%T:%v", k, k)
	}
	fmt.Println(len(m))
	fmt.Println(m[1], m["1"], m[true], m[nil], m["null"], m[1.0], m[int64(1)], m[N(1)], m[S("1")], m['a'], m[[1]int{1}], m[struct{ b int }{1}], m[""], m[false], m[0], m[0.0])
	s := map[string]int{"1": 1, "01": 2, "1.0": 3, "NaN": 4, "-0": 5, "0": 6, "1e3": 7, "1000": 8, " ": 9, "": 10}
	fmt.Println(s, len(s), s["0"], s["-0"])
	i := map[int]string{10: "ten", 9: "nine", -1: "neg", 1 << 60: "big"}
	fmt.Println(i)
	keys := slices.Sorted(maps.Keys(i))
	fmt.Println(keys)
	type P struct {
		a, b string
	}
	p := map[P]int{{"a", "b,c"}: 1, {"a,b", "c"}: 2, {"a\x00", "b"}: 3, {"a", "\x00b"}: 4, {"", "ab"}: 5, {"ab", ""}: 6, {`"a"`, "b"}: 7}
	fmt.Println(len(p), p[P{"a,b", "c"}], p[P{"a", "\x00b"}], p[P{"ab", ""}])
	type Q struct {
		a any
		n int
	}
	q := map[Q]int{{1, 1}: 1, {"1", 1}: 2, {nil, 1}: 3, {int8(1), 1}: 4, {P{"x", "y"}, 1}: 5, {[2]int{1, 2}, 1}: 6, {1, 11}: 7}
	fmt.Println(len(q), q[Q{"1", 1}], q[Q{int8(1), 1}], q[Q{P{"x", "y"}, 1}], q[Q{nil, 1}], q[Q{[2]int{1, 2}, 1}])
	f := map[[2]float64]int{{0, 1}: 1, {1, 0}: 2}
	f[[2]float64{math.Copysign(0, -1), 1}] = 9
	f[[2]float64{math.NaN(), 1}] = 1
	f[[2]float64{math.NaN(), 1}] = 1
	fmt.Println(len(f), f[[2]float64{0, 1}])
	u := map[uint64]int{1 << 63: 1, 1<<63 + 1: 2}
	fmt.Println(u[1<<63+1], u[1<<63], u)
	pt := map[*P]int{}
	a, b := &P{"x", "y"}, &P{"x", "y"}
	pt[a], pt[b] = 1, 2
	fmt.Println(pt[a], pt[b], len(pt))
	e := map[error]int{io.EOF: 1, errors.New("EOF"): 2, nil: 3}
	fmt.Println(e[io.EOF], e[errors.New("EOF")], e[nil], len(e))
	b3 := map[[3]bool]int{{true, false, true}: 5}
	fmt.Println(b3[[3]bool{true, false, true}], b3[[3]bool{}])
	r := map[rune]string{'世': "w", 'a': "a"}
	fmt.Println(r['世'], r[97])
	var zero any = 0
	fmt.Println(zero == 0, zero == "0", zero == false, zero == 0.0, zero == nil, any("") == any(false), any(nil) == nil)
	i8 := map[int8]int{}
	for k := range 300 {
		i8[int8(k)]++
	}
	fmt.Println(len(i8), i8[0], i8[-128], i8[43])
	n53 := map[int]int{}
	for k := range 4 {
		n53[1<<53+k] = k
	}
	fmt.Println(len(n53), n53)
}
