// The print and println builtins write to standard error.
package main

import (
	"math"
	"os"
)

type named string

func main() {
	println("hello", 1, -2, true, 'a', "世界")
	print("a", 1, "b", "\n")
	println()
	println(uint8(255), int64(math.MinInt64), uint64(math.MaxUint64), uintptr(7))
	println(1.5, 0.0, -1e100, float32(0.1), 100000000.0)
	println(math.Inf(1), math.Inf(-1), math.NaN())
	println(1+2i, named("n"))
	var p *int
	var e error
	var m map[string]int
	println(p, m == nil, e == nil)
	const big = 1 << 40
	println(big, 1<<62)
	os.Stdout.WriteString("stdout\n")
}
