// What package math/rand/v2 is for, in short.
package main

import (
	"fmt"
	rand2 "math/rand/v2"
	"time"
)

func main() {
	r := rand2.New(rand2.NewPCG(1, 2))
	fmt.Println(r.IntN(100), r.Float64(), r.Perm(5), r.Uint64(), r.ExpFloat64())
	c := rand2.NewChaCha8([32]byte{1})
	fmt.Println(c.Uint64(), rand2.N(time.Duration(1)), rand2.New(c).Int32N(1000))

}
