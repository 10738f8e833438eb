// Conversions back and forth between ints and floats in hot arithmetic.
package main

import (
	"fmt"
	"math"
	"time"
)

func avg(xs []int) float64 {
	t := 0
	for _, x := range xs {
		t += x
	}
	return float64(t) / float64(len(xs))
}

func isqrt(n int) int {
	r := int(math.Sqrt(float64(n)))
	for r*r > n {
		r--
	}
	for (r+1)*(r+1) <= n {
		r++
	}
	return r
}

func pow(b, e, m int) int {
	r := 1
	for b %= m; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = r * b % m
		}
		b = b * b % m
	}
	return r
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func digits(n int) (s int) {
	for ; n != 0; n /= 10 {
		s += n % 10
	}
	return
}

func reverse(n int32) int32 {
	var r int32
	for n != 0 {
		r = r*10 + n%10
		n /= 10
	}
	return r
}

func main() {
	fmt.Println(avg([]int{1, 2, 4}), avg([]int{1 << 60, 1 << 60, 1}), isqrt(1<<62), isqrt(99999999999), isqrt(1<<53+1))
	fmt.Println(pow(2, 100, 1e9+7), pow(123456789, 987654321, 2147483647), pow(3, 1<<61, 998244353), pow(10, 18, 1<<31-1))
	fmt.Println(gcd(1<<62, 6*1<<20), gcd(-12, 18), gcd(math.MinInt, 10), digits(math.MaxInt), digits(-987))
	fmt.Println(reverse(123456789), reverse(1999999999), reverse(-2147483648))
	x := 7
	fmt.Println(x/2*2, float64(x)/2*2, x*x/3, 1.0*float64(x), float64(x/2), x/2.0, 3/2*2.0, 2.0*3/2)
	f := 3.99
	fmt.Println(int(f), int(-f), int(f*100), int8(f), uint8(f)+253, int(f)<<2, int64(f*1e15))
	h := 0.1 + 0.2
	fmt.Println(h, float32(h), h == 0.3, float32(0.1)+float32(0.2) == float32(0.3), 0.1+0.2 == 0.3)
	var s32 float32
	for range 10 {
		s32 += 0.1
	}
	fmt.Println(s32, float64(s32), s32 == 1, s32*3, s32/3, -s32, s32*s32*s32)
	acc := 0
	for i := range 100000 {
		acc += i * i
	}
	fmt.Println(acc, acc*acc, float64(acc)*float64(acc))
	sum := 0
	for i := 1; i < 1<<62; i *= 3 {
		sum += i
	}
	fmt.Println(sum)
	seed := 1
	for range 10 {
		seed = (seed*6364136223846793005 + 1442695040888963407)
		fmt.Print(seed>>33, " ")
	}
	fmt.Println()
	a := 1.0
	n := 0
	for a > 1e-300 {
		a /= 3
		n++
	}
	fmt.Println(n, a)
	t := time.Duration(1.5 * float64(time.Second))
	fmt.Println(t, t*1000000, time.Duration(math.MaxInt64), t/3, t%time.Second, float64(t)/7)
	cents := int(math.Round(19.99 * 100))
	fmt.Println(cents, 19.99*100, int(19.99*float64(100+cents-cents)))
	k := uint8(200)
	fmt.Println(float64(k)+100, float64(k+100), k/3*3, float32(k)/3)
}
