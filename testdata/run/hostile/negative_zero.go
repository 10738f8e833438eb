// Integer operations never give negative zero; float operations keep it.
package main

import (
	"fmt"
	"math"
	"strconv"
	"time"
)

func inv(x float64) float64 { return 1 / x }

func main() {
	z, n, p := 0, -5, 5
	i8, i32, i64 := int8(0), int32(0), int64(0)
	f := func(v int) { fmt.Print(inv(float64(v)), " ") }
	f(-z)
	f(z * n)
	f(n * z)
	f(z / n)
	f(n % p)
	f(-p % p)
	f(z % n)
	f(n / 10)
	f(z >> 1)
	f(n + p)
	half := -0.5
	f(int(half))
	h := -0.7
	f(int(h))
	f(int(math.Copysign(0, -1)))
	f(int(int8(z) * -1))
	f(-z * -z)
	f(z - z)
	f(-(n + p))
	x := 0
	x *= -1
	f(x)
	x = -x
	f(x)
	x /= -3
	f(x)
	x = 7
	x %= -7
	f(-x)
	fmt.Println()
	fmt.Println(inv(float64(-i8)), inv(float64(i8*-2)), inv(float64(-i32)), inv(float64(i32/-2)), inv(float64(-4%(i32+2))), inv(float64(-i64)), inv(float64(float32(-i32))))
	fmt.Println(-z, z*n, n%p, fmt.Sprint(-z), strconv.Itoa(-z), fmt.Sprintf("%d %v %x %+d", -z, z*n, -z, z*n))
	s := []int{-z, z * n, n % p}
	fmt.Println(s, s[0] == 0, map[int]string{-z: "zero"}[0], [1]int{z * n})
	m := map[any]int{0: 1}
	fmt.Println(m[-z], m[z*n], any(-z) == any(0), any(z*n) == any(0))
	fl := 0.0
	neg := -fl
	fmt.Println(neg, inv(neg), fl*-1, inv(fl*-1), math.Signbit(neg), neg == fl, inv(math.Copysign(0, -1)), 0/-5.0*fl)
	fm := map[float64]int{0: 1}
	fm[neg]++
	fmt.Println(fm, any(neg) == any(fl), -0.0, inv(-0.0+fl), fmt.Sprint(neg), strconv.FormatFloat(neg, 'g', -1, 64))
	c := complex(neg, neg)
	fmt.Println(c, -c, c == 0)
	var f32 float32
	fmt.Println(-f32, 1/(-f32), -f32 == f32, float32(neg))
	fmt.Println(math.Trunc(-0.5), math.Ceil(-0.5), math.Round(-0.2), math.Mod(-4, 2), math.Max(neg, 0), math.Min(0, neg), math.Abs(neg), math.Sqrt(neg))
	d := time.Duration(-z)
	fmt.Println(d, -d, time.Duration(z*n))
	var u uint
	fmt.Println(-u, inv(float64(-u)), uint8(-z), 5*(-z))
	k := p
	for k > 0 {
		k--
	}
	f(-k)
	f(k * -1)
	fmt.Println(min(-z, 0), max(-z, 0), abs(-z), abs(z*n))
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
