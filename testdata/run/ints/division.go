// Division and remainder truncate towards zero; exactness for large operands.
package main

import (
	"fmt"
	"math"
	"runtime"
)

func divmod[T ~int | ~int8 | ~int16 | ~int32 | ~int64](a, b T) string {
	return fmt.Sprint(a/b, " ", a%b, " ", (a/b)*b+a%b == a)
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		e, ok := r.(error)
		fmt.Println(name, ok, e)
		if re, ok := r.(runtime.Error); ok {
			fmt.Println(re.Error())
		}
	}()
	f()
}

func main() {
	for _, p := range [][2]int{{7, 2}, {-7, 2}, {7, -2}, {-7, -2}, {0, 5}, {-1, 2}, {1, -2}, {math.MaxInt, 3}, {math.MinInt, 3}, {math.MinInt, -1}, {math.MaxInt, -1}, {9007199254740993, 2}, {9007199254740993, 9007199254740992}, {-9007199254740993, 10}, {1 << 62, 1<<31 + 1}} {
		fmt.Println(p, divmod(p[0], p[1]), "|", divmod(int64(p[0]), int64(p[1])), "|", divmod(int32(p[0]), int32(p[1]|1)))
	}
	fmt.Println(divmod[int8](-128, -1), divmod[int16](-32768, -1), divmod[int32](math.MinInt32, -1), divmod[int8](-128, 3))
	var u uint = math.MaxUint
	fmt.Println(u/2, u%2, u/(u-1), u%(u-1), u/7, u%7, uint64(u)/1e10, uint32(u)/7)
	zero := -5 / 10
	f := float64(zero)
	six := -6
	fmt.Println(zero, 1/f, -0%5, 1/float64(six%3), 1/float64(zero*-1))
	n := 0
	fmt.Println(0*-5, -n, n/-3, n%-3, 1/float64(-n), 1/float64(n*-7), 1/float64(n/-7))
	i32 := int32(0)
	fmt.Println(1/float64(-i32), 1/float64(i32*-2), 1/float64((i32-1)/2), 1/float64(int8(zero-1)/2), 1/float32((i32-4)%2))
	fmt.Printf("%d %v %s\n", -n, -n*n, fmt.Sprint(-3/7))
	z, z32, zu, z64 := 0, int32(0), uint8(0), int64(0)
	try("int", func() { fmt.Println(1 / z) })
	try("int32", func() { fmt.Println(1 % z32) })
	try("uint8", func() { fmt.Println(1 / zu) })
	try("int64", func() { z64 = 5 % z64 })
	try("assign", func() { z /= z })
	fmt.Println(z, z64)
}
