// Which fields of embedded structs hide others, and the order of fields and members.
package main

import (
	"encoding/json"
	"fmt"
)

type A struct {
	X int
	Y int `json:"y"`
	Z int
}
type B struct {
	X int `json:"X"`
	Y int
	Z int
}
type C struct {
	A
	B
	W int
	Z int `json:"zz"`
}
type D struct {
	*A
	Q int `json:"X"`
	C
	R int
}
type E struct {
	K int
	B
	L int
	A
	M int `json:"K"`
}
type F struct {
	N int `json:"p"`
	O int `json:"p"`
	P int
	E
}

func main() {
	for _, v := range []any{A{1, 2, 3}, C{A{1, 2, 3}, B{4, 5, 6}, 7, 8}, D{&A{1, 2, 3}, 4, C{A{1, 2, 3}, B{4, 5, 6}, 7, 8}, 9}, E{1, B{2, 3, 4}, 5, A{6, 7, 8}, 9}, F{1, 2, 3, E{1, B{2, 3, 4}, 5, A{6, 7, 8}, 9}}} {
		b, err := json.Marshal(v)
		fmt.Println(string(b), err)
	}
	var c C
	fmt.Println(json.Unmarshal([]byte(`{"X":1,"y":2,"Y":3,"Z":4,"zz":5,"W":6,"x":7}`), &c), c)
	b, err := json.Marshal(map[int]string{10: "a", 9: "b", -1: "c"})
	fmt.Println(string(b), err)
	b, err = json.Marshal(map[string]any{"é": 1, "z": 2, "a": nil, "": 3, "\xff": 4})
	fmt.Println(string(b), err)
}
