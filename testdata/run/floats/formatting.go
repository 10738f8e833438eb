// Printing floats by Println, by verbs and by strconv.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	vals := []float64{0, 1, -1, 0.1, 1.0 / 3, 100, 123456789, 1e20, 1e21, 1e22, 123456.789e3, 1e-4, 1e-5, 1.5e-7, math.MaxFloat64, math.SmallestNonzeroFloat64, math.Pi, 2.5, 3.5, 1e6, 12345678, 0.000001234, 5e-324, 1 << 53, 1<<53 + 2, 0.1 + 0.2, 4.35, 1.005, math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1)}
	for _, v := range vals {
		fmt.Println(v, float32(v))
		fmt.Printf("%v %g %G %e %E %f %F %.3f %.0f %8.2f|%-10.1f|%+.2e %+v %x %b\n", v, v, v, v, v, v, v, v, v, v, v, v, v, v, v)
		fmt.Printf("%08.3f|%+08.1f|% .2f|%#v|%.3g|%.10g|%#g|%6.3v|%T\n", v, v, v, v, v, v, v, v, v)
		fmt.Println(strconv.FormatFloat(v, 'f', -1, 64), strconv.FormatFloat(v, 'e', 3, 64), strconv.FormatFloat(v, 'g', 5, 32), strconv.FormatFloat(v, 'G', -1, 32))
	}
	fmt.Printf("%5t|%v|%6.2f%%|%s|%d\n", true, 2.0, 99.5, 1.5, 1.5)
	fmt.Println(float32(0.1), float64(float32(0.1)), float32(16777216.0)+1, -float32(3.4e38))
	fmt.Printf("%v %v %.2f %g\n", []float64{1, 2.5}, [2]float32{0.1, 1e10}, []float64{1, 2.555}, map[string]float64{"a": 1e100})
	fmt.Printf("%6.2f|%-8.3f|%08.3f|%+.1f|%e\n", math.Pi, math.Pi, -math.Pi, 2.25, 123456.789)
	fmt.Printf("%.2f %.2f %.2f %.1f %.1f %.0f %.0f %.0f\n", 1.005, 2.675, 1.115, 0.25, 0.35, 0.5, 1.5, 2.5)
}
