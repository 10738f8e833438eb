// What package unique is for, in short.
package main

import (
	"fmt"
	"unique"
)

func main() {
	a, b := unique.Make("x"), unique.Make("x")
	fmt.Println(a == b, a.Value(), unique.Make([2]int{1, 2}) == unique.Make([2]int{1, 3}))

}
