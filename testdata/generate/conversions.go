// Package main shows conversions between numbers: widening, narrowing, from and to floating point.
package main

func narrow(x int) (int8, uint16, int32) { return int8(x), uint16(x), int32(x) }

func round(f float64) (int, float32) { return int(f), float32(f) }

func main() {
	a, b, c := narrow(70000)
	i, f := round(2.75)
	var u uint8 = 200
	println(a, b, c, i, f, int(u)+100, int8(u), uint64(int64(a)), float64(i)/2)
}
