// What package math/cmplx is for, in short.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func main() {
	z := complex(3, 4)
	fmt.Println(cmplx.Abs(z), cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), cmplx.Conj(z), cmplx.Phase(-1), cmplx.Pow(z, 2))

}
