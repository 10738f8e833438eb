// What package math is for, in short.
package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.Sqrt(2), math.Pow(2, 0.5), math.Sin(1), math.Exp(1), math.Log(10), math.Inf(1), math.NaN())
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.SmallestNonzeroFloat64, math.Float64bits(1.5), math.Hypot(3, 4))
	f, e := math.Frexp(10)
	fmt.Println(f, e, math.Mod(-7, 3), math.Remainder(7, 4), math.RoundToEven(2.5), math.Gamma(5.5), math.Cbrt(27), math.Atan2(1, -1), math.FMA(2, 3, 4))

}
