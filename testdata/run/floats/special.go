// NaN, infinities, negative zero, comparison, conversion, exactness.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan, inf := math.NaN(), math.Inf(1)
	zero := 0.0
	neg := -zero
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, !(nan < 1), inf > math.MaxFloat64, -inf < inf, inf == inf)
	fmt.Println(zero/zero, 1/zero, -1/zero, inf-inf, inf*0, inf+1, neg, 1/neg, zero == neg, inf/inf, math.Mod(5, inf), math.Mod(inf, 2))
	fmt.Println(math.IsNaN(nan), math.IsInf(inf, 0), math.IsInf(-inf, 1), math.Signbit(neg), math.Signbit(-nan) || true)
	var d float64
	fmt.Println(1/d, -1/d, d/d, d*-1)
	x := 0.1
	fmt.Println(x+0.2, x+0.2 == 0.3, x*3, 1-0.9, x*x, 1e16+1, 1e308*(x*100), 5e-324/2, 9007199254740993.0)
	var f float32 = 16777216
	fmt.Println(f+1 == f, f*f, f/3, float32(1)/3*3, float32(0.1)*float32(3), float32(1e-46), -float32(1e-46))
	var a, b, c float32 = 1e20, 1e20, 1e-20
	fmt.Println(a*b, a*b*c, a*(b*c), a+c-a, float32(float64(a)*float64(b)*float64(c)))
	f += 0.5
	f *= 1.1
	f -= 0.1
	f /= 7
	f++
	fmt.Println(f)
	var s float32
	for i := range 1000 {
		s += 1 / float32(i+1)
	}
	fmt.Println(s, float64(s))
	m := map[float64]string{inf: "inf", -inf: "-inf", 0: "zero", 0.1: "tenth"}
	fmt.Println(m[inf], m[-inf], m[neg], m[x], len(m), m)
	var i any = nan
	fmt.Println(i == i, i == any(nan), any(zero) == any(neg), any(float32(0.1)) == any(0.1))
	arr := [2]float64{nan, 1}
	fmt.Println(arr == arr, struct{ f float64 }{nan} == struct{ f float64 }{nan})
	switch nan {
	case nan:
		fmt.Println("never")
	default:
		fmt.Println("NaN matches nothing")
	}
	fmt.Println(math.Float64bits(1.5), math.Float64bits(neg), math.Float32bits(0.1), math.Float64frombits(0x7ff0000000000000), math.Float64bits(math.Float64frombits(1)), math.Float32frombits(0x7f7fffff))
	fmt.Println(math.MaxInt64, float64(math.MaxInt64), float64(math.MaxInt64) == 1<<63, int64(float64(1<<62)), uint64(float64(1<<63)))
	fmt.Println(int(2.9+zero), int(-2.9+zero), int64(1e18+zero), uint8(255.9-zero), math.Round(2.5), math.RoundToEven(2.5), math.Round(-2.5), math.Floor(-0.5), math.Trunc(-2.7))
	fmt.Println(7.0/2, 7/2, 7/2.0, 1/3.0, float64(7/2), float64(7)/2)
	const third = 1.0 / 3
	fmt.Println(third*3 == 1, third, float32(third))
	fl := 1e15
	fl++
	fl--
	fl += 0.3
	fmt.Println(fl, -fl, +fl)
}
