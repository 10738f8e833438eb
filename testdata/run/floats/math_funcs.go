// The math package, exact results and special cases.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	p := fmt.Println
	inf, nan := math.Inf(1), math.NaN()
	for _, x := range []float64{0, math.Copysign(0, -1), 0.5, 1, -1, 2, -2.5, 3.7, 100, inf, -inf, nan} {
		p(x, math.Abs(x), math.Ceil(x), math.Floor(x), math.Trunc(x), math.Round(x), math.RoundToEven(x), math.Sqrt(x), math.Signbit(x))
		fr, ex := math.Frexp(x)
		ip, fp := math.Modf(x)
		p(fr, ex, ip, fp, math.Max(x, 1), math.Min(x, 1), math.Dim(x, 1), math.Copysign(3, x), math.Mod(x, 2), math.Remainder(x, 3), math.Ldexp(x, 3), math.Cbrt(x))
	}
	p(math.Pow(2, 10), math.Pow(2, -1), math.Pow(-8, 1.0/3), math.Pow(0, 0), math.Pow(nan, 0), math.Pow(1, inf), math.Pow(-2, 3), math.Pow(0, -1), math.Pow(10, 2), math.Pow10(5))
	p(math.Hypot(3, 4), math.Hypot(inf, nan), math.Exp(0), math.Exp(1), math.Exp2(10), math.Log(1), math.Log(math.E), math.Log2(8), math.Log10(1000), math.Log(-1), math.Log(0), math.Log1p(0), math.Expm1(0))
	fmt.Printf("%.10f %.10f %.10f %.10f %.10f %.10f %.10f\n", math.Sin(1), math.Cos(1), math.Tan(1), math.Asin(0.5), math.Acos(0.5), math.Atan(1), math.Atan2(-1, -1))
	fmt.Printf("%.8f %.8f %.8f %.8f %.8f %.8f %.8f %.8f\n", math.Sinh(1), math.Cosh(1), math.Tanh(1), math.Gamma(5), math.Erf(0.5), math.Exp(2.5), math.Log(7), math.Pow(1.1, 10.5))
	p(math.Sin(0), math.Cos(0), math.Atan2(0, -1), math.Gamma(6), math.Nextafter(1, 2), math.Nextafter32(1, 2), math.FMA(2, 3, 4), math.Logb(8), math.Ilogb(10))
	p(math.MaxInt8, math.MinInt16, math.MaxUint32, math.MaxInt32, math.MaxFloat32, math.SmallestNonzeroFloat32, math.E, math.Sqrt2, math.Ln2, math.Phi)
	p(math.IsInf(math.Exp(1000), 1), math.MaxFloat64+1 == math.MaxFloat64, math.Sqrt(2), math.Sqrt(1<<62), math.Sqrt(-1))
	hi, lo := bits.Mul64(math.MaxUint64, math.MaxUint64)
	sum, carry := bits.Add64(math.MaxUint64, 1, 1)
	diff, borrow := bits.Sub64(0, 1, 0)
	q, r := bits.Div64(1, 5, 7)
	p(hi, lo, sum, carry, diff, borrow, q, r)
	p(bits.LeadingZeros64(0), bits.LeadingZeros64(1<<40), bits.TrailingZeros32(0), bits.TrailingZeros8(8), bits.OnesCount(255), bits.OnesCount64(math.MaxUint64), bits.Len64(1<<53), bits.Len8(0), bits.UintSize)
	p(bits.RotateLeft8(0x81, 1), bits.RotateLeft32(1, -1), bits.RotateLeft64(1<<63|1, 4), bits.Reverse16(1), bits.Reverse64(1), bits.ReverseBytes32(0x01020304), bits.ReverseBytes64(1))
	h32, l32 := bits.Mul32(math.MaxUint32, 3)
	p(h32, l32, bits.Rem64(1, 2, 3), bits.RotateLeft(1, 63), bits.Len(math.MaxUint))
	func() {
		defer func() { p(recover()) }()
		bits.Div64(1, 1, 0)
	}()
}
