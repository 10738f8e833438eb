// What package index/suffixarray is for, in short.
package main

import (
	"fmt"
	"index/suffixarray"
	"regexp"
	"slices"
)

func main() {
	x := suffixarray.New([]byte("banana bandana"))
	at := x.Lookup([]byte("ana"), -1)
	slices.Sort(at)
	fmt.Println(at, x.FindAllIndex(regexp.MustCompile("ba[a-z]+"), -1))

}
