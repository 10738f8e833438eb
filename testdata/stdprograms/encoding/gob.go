// What package encoding/gob is for, in short.
package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"strings"
)

type shape interface{ Area() float64 }
type square struct{ Side float64 }

func (s square) Area() float64 { return s.Side * s.Side }

type doc struct {
	Name  string
	Tags  map[string][]int
	Shape shape
	Next  *doc
}

func main() {
	gob.Register(square{})
	var b bytes.Buffer
	in := doc{"d", map[string][]int{"a": {1, 2}}, square{3}, &doc{Name: "next"}}
	fmt.Println(gob.NewEncoder(&b).Encode(in))
	var out doc
	fmt.Println(gob.NewDecoder(&b).Decode(&out))
	fmt.Println(out.Name, out.Tags, out.Shape.Area(), out.Next.Name)
	fmt.Println(gob.NewDecoder(strings.NewReader("\x02x")).Decode(&out))

}
