// An unrecovered assertion to an interface that is not implemented.
package main

import (
	"fmt"
)

type T struct{}

func main() {
	var x any = T{}
	fmt.Println(x.(fmt.Stringer))
}
