// What package uuid is for, in short.
package main

import (
	"fmt"
	"uuid"
)

func main() {
	u, err := uuid.Parse("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
	fmt.Println(u, err)
	a, b := uuid.New(), uuid.New()
	fmt.Println(a == b, len(a.String()))
	_, err = uuid.Parse("x")
	fmt.Println(err)

}
