// What package math/rand is for, in short.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Intn(100), r.Float64(), r.Perm(5), r.Int63(), r.NormFloat64())
	list := []int{1, 2, 3, 4}
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	fmt.Println(list, rand.Intn(1), rand.NewZipf(r, 1.5, 2, 10).Uint64())

}
