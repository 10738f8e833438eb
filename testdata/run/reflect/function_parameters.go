// Reflection makes values of the types of a function's parameters, which have their methods.
package main

import (
	"fmt"
	"reflect"
)

type generator interface{ Generate() string }

type word struct{ text string }

func (word) Generate() string { return "a word" }

type pair struct{ *word }

func main() {
	var f any = func(word, pair) bool { return true }
	for i := range 2 {
		x := reflect.Zero(reflect.TypeOf(f).In(i)).Interface()
		g, ok := x.(generator)
		fmt.Println(ok)
		if ok && i == 0 {
			fmt.Println(g.Generate())
		}
	}
}
