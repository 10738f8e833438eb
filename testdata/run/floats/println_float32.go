// print and panic show the digits that strconv finds, also where two texts of one length are as near.
package main

import (
	"fmt"
	"math"
)

type celsius float32

type pair complex64

func main() {
	for _, bits := range []uint32{
		0x0f800000, 0x39800000, 0x49800002, 0x4a000001, 0x6b000000, 0x6c800000, 0x48073988, 0x4993b27a, 1, 0x7f7fffff,
	} {
		f := math.Float32frombits(bits)
		println(f, -f, complex(f, -f))
		fmt.Println(f, -f, complex(f, -f), celsius(f), pair(complex(-f, f)))
	}
	var zero float32
	println(zero, -zero, 1/zero, -1/zero, 1.5, 1e6, 1e21, math.NaN(), complex(1, math.Inf(-1)))
	for _, value := range []any{celsius(2.4414063e-4), pair(complex(1048576.25, 1))} {
		func() {
			defer func() { println(recover() == value) }()
			panic(value)
		}()
	}
	panic(celsius(1048576.25))
}
