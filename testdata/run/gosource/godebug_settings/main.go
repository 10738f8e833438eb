// Settings of GODEBUG: the go line's defaults, a line of go.mod, and a line of package main.

//go:debug urlmaxqueryparams=2

package main

import (
	"fmt"
	"math/rand"
	"net/url"
)

func recovered(value any) (got any) {
	defer func() { got = recover() }()
	panic(value)
}

func main() {
	_, err := url.Parse("http://a:b:c/")
	fmt.Println(err)
	_, err = url.ParseQuery("a=1&b=2&c=3")
	fmt.Println(err)
	rand.Seed(1)
	first := rand.Int63()
	rand.Seed(1)
	fmt.Println(first == rand.Int63())
	fmt.Println(recovered(nil), recovered(1))
	defer func() { panic(nil) }()
	defer fmt.Println("deferred")
	panic(nil)
}
