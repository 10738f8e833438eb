// Slices of every element kind: zero values, writes that wrap, aliasing.
package main

import (
	"fmt"
)

type E struct {
	n int
	s string
}

func main() {
	i8 := make([]int8, 2)
	u8 := make([]uint8, 2)
	i16 := make([]int16, 2)
	u16 := make([]uint16, 2)
	i32 := make([]int32, 2)
	u32 := make([]uint32, 2)
	i64 := make([]int64, 2)
	u64 := make([]uint64, 2)
	in := make([]int, 2)
	un := make([]uint, 2)
	f32 := make([]float32, 2)
	f64 := make([]float64, 2)
	c64 := make([]complex64, 2)
	c128 := make([]complex128, 2)
	bs := make([]bool, 2)
	st := make([]string, 2)
	es := make([]E, 2)
	ps := make([]*E, 2)
	an := make([]any, 2)
	fn := make([]func(), 2)
	ch := make([]chan int, 2)
	ar := make([][2]int, 2)
	ms := make([]map[string]int, 2)
	fmt.Println(i8, u8, i16, u16, i32, u32, i64, u64, in, un, f32, f64, c64, c128, bs, st, es, an, ar, ms)
	fmt.Println(ps[0] == nil, fn[0] == nil, ch[0] == nil, ms[0] == nil, an[0] == nil)
	for k := range 2 {
		i8[k]--
		u8[k]--
		i16[k] -= 32767
		i16[k] -= 7000
		u16[k]--
		i32[k] = 1<<31 - 1
		i32[k]++
		u32[k]--
		i64[k]--
		i64[k] <<= 62
		u64[k]--
		in[k] = 1 << 62
		in[k] *= 2
		un[k]--
		f32[k] = 0.1
		f32[k] += 0.2
		f64[k] += 0.1 + 0.2
		c64[k] += complex(1, float32(k))
		c128[k] = c128[k] + 2i
		bs[k] = !bs[k]
		st[k] += "x"
		es[k].n++
		es[k].s += "y"
		ar[k][1] = k
	}
	fmt.Println(i8, u8, i16, u16, i32, u32, i64, u64, in, un, f32, f64, c64, c128, bs, st, es, ar)
	es2 := es[:1]
	es2[0] = E{5, "z"}
	fmt.Println(es)
	e := es[0]
	e.n = 0
	fmt.Println(es[0].n)
	p := &es[1]
	es[1] = E{8, "w"}
	fmt.Println(*p)
	*p = E{9, "v"}
	fmt.Println(es[1])
	es[0], es[1] = es[1], es[0]
	fmt.Println(es, *p)
	ar[0], ar[1] = ar[1], ar[0]
	ar[0][0] = 5
	fmt.Println(ar)
	type b bool
	x := []b{true, 3: true}
	fmt.Println(x, len(x))
}
