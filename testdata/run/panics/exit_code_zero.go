// os.Exit(0) in an init function before main.
package main

import (
	"fmt"
	"os"
)

var _ = say("var")

func say(s string) int { fmt.Println(s); return 0 }

func init() {
	fmt.Println("init")
	os.Exit(0)
}

func main() {
	fmt.Println("never")
}
