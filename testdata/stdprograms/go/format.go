// What package go/format is for, in short.
package main

import (
	"fmt"
	"go/format"
)

func main() {
	b, err := format.Source([]byte("package p\nfunc  f( ){x:=1;_=x}\n"))
	fmt.Println(string(b), err)
	_, err = format.Source([]byte("func ("))
	fmt.Println(err)

}
