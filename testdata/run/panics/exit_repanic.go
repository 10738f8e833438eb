// A panic that is recovered and thrown again.
package main

import (
	"fmt"
)

func main() {
	defer func() {
		r := recover()
		fmt.Println("got", r)
		panic(r)
	}()
	panic("first")
}
