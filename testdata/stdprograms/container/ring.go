// What package container/ring is for, in short.
package main

import (
	"container/ring"
	"fmt"
)

func main() {
	r := ring.New(4)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r.Unlink(1)
	r.Do(func(x any) { fmt.Print(x, " ") })
	fmt.Println(r.Len(), r.Move(2).Value)

}
