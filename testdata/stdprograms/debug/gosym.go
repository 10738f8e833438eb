// What package debug/gosym is for, in short.
package main

import (
	"debug/gosym"
	"fmt"
)

func main() {
	_, err := gosym.NewTable(nil, gosym.NewLineTable(nil, 0))
	fmt.Println(err)
	s := gosym.Sym{Name: "example.com/p.(*T).Method"}
	fmt.Println(s.PackageName(), s.ReceiverName(), s.BaseName())

}
