// What package hash is for, in short.
package main

import (
	"fmt"
	"hash"
	"hash/fnv"
)

func main() {
	var h hash.Hash32 = fnv.New32a()
	h.Write([]byte("abc"))
	fmt.Println(h.Sum32(), h.Size(), h.BlockSize())
	c, ok := h.(hash.Cloner)
	fmt.Println(c != nil, ok)

}
