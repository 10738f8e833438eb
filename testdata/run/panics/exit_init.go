// A panic while package variables are initialised.
package main

import (
	"fmt"
)

var m map[string]int
var v = set("k")

func set(s string) int { fmt.Println("set", s); m[s] = 1; return 1 }

func main() {
	fmt.Println("never")
}
