// The generic method N of rand.Rand.
package main

import (
	"fmt"
	"math/rand/v2"
	"time"
)

type level uint8

func main() {
	r := rand.New(rand.NewPCG(1, 2))
	fmt.Println(r.N(10), r.N(int64(1)<<40), r.N(level(200)), r.N(uint64(1)<<63), r.N(10*time.Second))
	fmt.Println(r.N[int32](7), r.Uint64N(10), r.Uint64N(1<<40), rand.N(1))
	f := r.N[int]
	fmt.Println(f(1000), f(3000000000))
	defer func() { fmt.Println(recover()) }()
	r.N(0)
}
