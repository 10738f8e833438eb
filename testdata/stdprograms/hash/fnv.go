// What package hash/fnv is for, in short.
package main

import (
	"fmt"
	"hash/fnv"
	"io"
)

func main() {
	a, b, c := fnv.New32(), fnv.New64a(), fnv.New128a()
	for _, h := range []io.Writer{a, b, c} {
		io.WriteString(h, "hello")
	}
	fmt.Printf("%d %d %x\n", a.Sum32(), b.Sum64(), c.Sum(nil))

}
