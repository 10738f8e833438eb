// What package testing/quick is for, in short.
package main

import (
	"fmt"
	"testing/quick"
)

func main() {
	fmt.Println(quick.Check(func(a, b int32) bool { return a+b == b+a }, nil))
	err := quick.Check(func(s []int8) bool { return len(s) < 1 }, nil)
	fmt.Println(err != nil, quick.CheckEqual(func(x uint8) uint8 { return x }, func(x uint8) uint8 { return x }, nil))

}
