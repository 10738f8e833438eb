// What package hash/maphash is for, in short.
package main

import (
	"fmt"
	"hash/maphash"
)

func main() {
	seed := maphash.MakeSeed()
	a, b := maphash.String(seed, "x"), maphash.Bytes(seed, []byte("x"))
	fmt.Println(a == b, maphash.Comparable(seed, 5) == maphash.Comparable(seed, 5), maphash.Comparable(seed, [2]string{"a"}) == maphash.Comparable(seed, [2]string{"b"}))
	var h maphash.Hash
	h.SetSeed(seed)
	h.WriteString("x")
	fmt.Println(h.Sum64() == a, a != maphash.String(seed, "y"))

}
