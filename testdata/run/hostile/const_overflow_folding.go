// Expressions that constant folding or range analysis may get wrong.
package main

import (
	"fmt"
	"math"
)

const big = 1 << 62

func id[T any](v T) T { return v }

func u8f() int { return 1 }

func clamp(i int) int {
	if i < 0 {
		return 0
	}
	if i > 10 {
		i = 10
	}
	return i * 1000000000 * 1000000000
}

func loop(n int) (s int) {
	for i := 0; i < n; i++ {
		s += i * i * i
		if i > 3 {
			n = 5
		}
		s <<= 3
	}
	return
}

func grow(i int) int {
	for i < 1<<60 {
		i += i + 1
	}
	return i
}

func idx(a []int, i int) (r int) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Print(e, "; ")
		}
	}()
	for ; i < len(a); i++ {
		if i == 1 {
			a = a[:1]
		}
		r += a[i]
	}
	return r
}

func shrink(s []int) (n int) {
	for i := 0; i < len(s); i++ {
		n += s[i]
		s = s[1:]
	}
	return
}

func down(s []int) (n int) {
	for i := len(s) - 1; i >= 0; i-- {
		n = n*10 + s[i]
	}
	return
}

func mutated(s []int) (n int) {
	defer func() { fmt.Print(recover(), " ") }()
	p := &s
	for i := 0; i < len(s); i++ {
		if i == 2 {
			*p = nil
		}
		n += s[i]
	}
	return
}

func captured(s []int) (n int) {
	defer func() { fmt.Print(recover(), " ") }()
	cut := func() { s = s[:1] }
	for i := range s {
		cut()
		n += s[i]
	}
	return
}

func bump(s []int) (n int) {
	defer func() { fmt.Print(recover(), " ") }()
	for i := 0; i < len(s); i++ {
		i += 2
		n += s[i]
	}
	return
}

func main() {
	x := big
	x += big
	fmt.Println(x, x+x, -x, big-1+big, uint64(big)*2, uint64(x))
	var i8 int8 = 100
	j := i8 + 27
	j++
	fmt.Println(j, i8*2, i8<<1, int(i8)*2, int8(int(i8)*2), i8/3*3, -i8-29)
	var u8 uint8 = 3
	fmt.Println(u8-4, int(u8)-4, uint(u8)-4, u8-4 > 0, ^u8, u8<<7, u8<<7>>7)
	u := uint(0)
	fmt.Println(u-1, u-1 > u, len("abc")-4, uint(len([]int{u8f(), 2}))-4, uint32(len("abc"))-2)
	fmt.Println(clamp(5), clamp(50), clamp(-1), loop(10), grow(1), grow(0))
	fmt.Println(idx([]int{1, 2, 3}, 0), idx([]int{1, 2}, -1), idx([]int{1}, 5))
	fmt.Println(shrink([]int{1, 2, 3, 4, 5}), down([]int{1, 2, 3}), down(nil))
	fmt.Println(mutated([]int{1, 2, 3}), captured([]int{1, 2}), bump([]int{1, 2, 3, 4}))
	k := 0
	k--
	k = k &^ 0xff
	fmt.Println(k, k>>1, uint8(k>>4), k%7, -k%7, k/256)
	m := math.MaxInt
	fmt.Println(m/2+m/2, (m-1)/2*2, m%2, m&1, m+1 < m, -m-1 == math.MinInt, m*m == 1, m*2 == -2)
	a, b := id(1<<31), id(1<<31)
	fmt.Println(a*b, a*b*2, int32(a), uint32(a)*2, int32(a*b), a<<32, a<<33)
	c := id(int32(math.MaxInt32))
	fmt.Println(c+1, int(c)+1, int64(c)*int64(c)*4, uint32(c)*2+2, c*c, c/-1-1-1)
	d := id(int64(1) << 53)
	fmt.Println(d+1, float64(d+1), (d+1)*3, int(d+1), (d+1)/3, (d+1)%3, (d+1)&3)
	e := 0
	for i := range 70 {
		e |= 1 << i
		if i%23 == 0 {
			fmt.Print(e, " ")
		}
	}
	fmt.Println(e)
	f := 1
	for i := 0; i < 64; i++ {
		f *= -3
	}
	fmt.Println(f)
	h := uint32(1)
	for i := uint32(1); i < 20; i++ {
		h = h*i + i
	}
	fmt.Println(h, h%1000, int32(h))
	s := make([]int, 3)
	for i := -1; i < 3; i++ {
		s[(i+3)%3] += i
	}
	fmt.Println(s)
	w := 0
	for i := 10; i > 0; i -= 3 {
		w = w*10 + i
	}
	fmt.Println(w, 07-8, 'a'-'b', len("x")-2)
}
