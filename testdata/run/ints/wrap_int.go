// int and uint have 64 bits: arithmetic around 2^53 and 2^63.
package main

import (
	"fmt"
	"math"
)

func main() {
	a := 1 << 53
	fmt.Println(a, a+1, a+2, a+3, -a-1, (a+1)-1 == a, a+1 > a)
	b := math.MaxInt64
	b2 := b
	b2++
	fmt.Println(b, b2, b+b, b*b, b*2, -b, -b-1, b2-1, -b2, b2/-1, b2%-1)
	c := 94906267
	fmt.Println(c*c, c*c+1, c*c*c, c*c*c*c)
	d := 3037000500
	fmt.Println(d*d, (d-1)*(d-1), -d*d)
	x := 123456789
	y := 987654321
	fmt.Println(x*y, x*y*x, x*y*x*y, x*y%1000000007, (x*y)/(y-1), x*y-y*x)
	h := 5381
	for i := range 40 {
		h = h*33 + i
	}
	fmt.Println(h)
	f := 1
	for i := 1; i <= 30; i++ {
		f *= i
		if i%5 == 0 || i == 21 {
			fmt.Print(f, " ")
		}
	}
	fmt.Println()
	p, q := 0, 1
	for range 100 {
		p, q = q, p+q
	}
	fmt.Println(p, q)
	var u uint = 0
	u--
	fmt.Println(u, u+1, u*u, u/3, u>>1, u>>63, u%10, -u, u == math.MaxUint64)
	u = 1 << 63
	fmt.Println(u, u+u, u-1, u|1, u^math.MaxUint64, u&^(1<<63), int(u), uint(int(u)))
	z := a + 1
	z &= 0xff
	fmt.Println(z, (a+1)|1<<60, (a+1)^(a+2), ^(a + 1), -(a + 1), (a+1)&^1)
	fmt.Println(a*1024, a*1025, a*2048, (a+1)%7, (a+1)/3, (a+1)<<9, (a+1)<<10, (a+1)>>1)
	m := map[int]string{a: "a", a + 1: "a+1", a + 2: "a+2", b: "max", b2: "min"}
	fmt.Println(len(m), m[a+1], m[a+2], m[b], m[-b-1])
	s := []int{a, a + 1, b, b2}
	s[0] += 1
	s[2]++
	s[3]--
	fmt.Println(s, s[0] == s[1], s[0] == a+1)
	var mean int
	lo, hi := b-10, b-2
	mean = lo + (hi-lo)/2
	fmt.Println(mean, (lo+hi)/2, int(uint(lo+hi)>>1))
	fmt.Println(b == b2-1, b < b2, b2 < 0, a < b, b > a, -a > b2)
}
