// A nil function that is deferred panics when it runs.
package main

import (
	"fmt"
)

func main() {
	defer fmt.Println("still runs")
	var f func()
	defer f()
	fmt.Println("body finishes")
}
