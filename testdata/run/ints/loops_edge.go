// Loop counters that wrap or run at the edge of their type.
package main

import (
	"fmt"
	"math"
)

func main() {
	n := 0
	for i := uint8(250); i >= 250; i++ {
		n++
	}
	fmt.Println(n)
	for i := int8(125); i > 0; i++ {
		fmt.Print(i, " ")
	}
	for i := int8(-126); i < 0; i-- {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := uint(3); i < 4; i-- {
		fmt.Print(i, " ")
	}
	fmt.Println()
	c := 0
	for i := math.MaxInt - 3; i > 0; i++ {
		c++
	}
	fmt.Println(c)
	for i := 1<<53 - 2; i < 1<<53+3; i++ {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := int64(1<<53 - 1); i <= 1<<53+1; i++ {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := 1; i > 0; i *= 1000 {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := range uint8(3) {
		fmt.Printf("%T%v ", i, i)
	}
	for i := range int64(2) {
		fmt.Printf("%T%v ", i, i)
	}
	const k = 2
	for i := range k {
		fmt.Printf("%T%v ", i, i)
	}
	type my uint16
	for i := range my(2) {
		fmt.Printf("%T%v ", i, i)
	}
	fmt.Println()
	for range -5 {
		fmt.Println("never")
	}
	m := 3
	for i := range m {
		m = 10
		i += 5
		fmt.Print(i, m, " ")
	}
	fmt.Println()
	var b byte
	for b = range 255 {
	}
	fmt.Println(b)
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, j, " ")
	}
	fmt.Println()
	sum := 0
	for i := math.MinInt; i < math.MinInt+3; i++ {
		sum += i
	}
	fmt.Println(sum)
	x := uint32(1)
	steps := 0
	for x != 0 {
		x *= 6
		steps++
	}
	fmt.Println(steps)
}
