// The shortest digits of a float32 in the middle of two candidates end in an even digit.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	f := float32(460.453125)
	fmt.Println(f, -f, []float32{f, 230.2265625, 32767.921875}, complex(f, f))
	fmt.Printf("%v %g %G %v\n", f, f, f, struct{ x float32 }{f})
	for _, format := range "efgEG" {
		fmt.Print(strconv.FormatFloat(float64(f), byte(format), -1, 32), " ")
		fmt.Print(strconv.FormatFloat(float64(f), byte(format), 5, 32), " ")
	}
	fmt.Println()
	for e := uint32(1); e < 255; e++ {
		fmt.Print(math.Float32frombits(e<<23), " ")
	}
	fmt.Println()
	for i := range 200 {
		odd := float32(2*i + 1)
		fmt.Println(1000+odd/64, 16000+odd/128, 100+odd/1024, 7+odd/32768, 4000000+odd/4, odd/(1<<24))
	}
	fmt.Println(2251799813685247.25, 2251799813685247.75, 281474976710655.9375/8)
}
