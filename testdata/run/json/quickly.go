// What is decoded and encoded without a detour, and where that ends: numbers at the edges of their kinds, members out of
// order and again, variables that hold something already, methods that panic in the middle.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
)

type Numbers struct {
	I   int
	I8  int8
	I16 int16
	I32 int32
	I64 int64
	U   uint
	U8  uint8
	U16 uint16
	U32 uint32
	U64 uint64
	F32 float32
	F64 float64
}

func numbers() {
	for _, text := range []string{
		`0`, `-0`, `1`, `127`, `128`, `-128`, `-129`, `255`, `256`, `65535`, `2147483647`, `2147483648`, `-2147483649`,
		`4294967296`, `999999999999999`, `1000000000000000`, `9007199254740993`, `-9223372036854775808`,
		`9223372036854775808`, `18446744073709551615`, `18446744073709551616`, `1.0`, `1e2`, `0.1`, `-1.5`, `123456.789`,
		`0.000001`, `1e-7`, `123456789.123456789`, `1e21`, `1E400`, `-0.0`, `3.4e38`, `3.5e38`, `16777217`,
	} {
		var n Numbers
		for _, name := range strings.Fields("I I8 I16 I32 I64 U U8 U16 U32 U64 F32 F64") {
			if err := json.Unmarshal([]byte(`{"`+name+`":`+text+`}`), &n); err != nil {
				fmt.Println(name, err)
			}
		}
		back, err := json.Marshal(n)
		fmt.Println(text, string(back), err, math.Signbit(n.F64))
		var x any
		fmt.Println(json.Unmarshal([]byte("["+text+"]"), &x), x)
	}
}

type Flag bool

func (f Flag) MarshalJSON() ([]byte, error) {
	if f {
		return []byte(`"on"`), nil
	}
	return []byte(`"off"`), nil
}

func (f *Flag) UnmarshalJSON(text []byte) error {
	switch string(text) {
	case `"on"`:
		*f = true
	case `"off"`:
		*f = false
	case `"panic"`:
		panic("in the middle")
	default:
		return errors.New("no flag: " + string(text))
	}
	return nil
}

// Celsius is encoded by its address only.
type Celsius float64

func (c *Celsius) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "%.1f°", float64(*c)), nil }

type Inner struct {
	A, B int
	Tags []string
}

type hidden struct{ Deep int }

type Outer struct {
	Inner
	*hidden
	Name  string `json:"name"`
	Flags []Flag
	Bools []bool
	Pair  [2]Inner
	Next  *Outer
	Map   map[string]Inner
	Any   any
	Temp  Celsius
	Temps map[string]Celsius
	Bytes []byte
	Small [3]uint8
}

func show(err error, o Outer) {
	text, failure := json.Marshal(o)
	fmt.Println(err, string(text), failure)
	text, failure = json.Marshal(&o)
	fmt.Println(string(text), failure)
}

func order() {
	var o Outer
	show(json.Unmarshal([]byte(`{ "Temp":3, "name" : "Zo\u00eb \ud83d\ude00é\n", "NAME":"later", "a":1,"B":2,"A":3,"Next":{"Pair":[{"A":1},{"B":2},{"A":9}]},
		"Pair":[{"Tags":["x","y"]}],"Flags":["on","off","on"],"Bools":[true,false,true],"Bytes":"aGk=","Small":[1,2,3,4],
		"Map":{"k":{"A":1},"":{"B":1}},"Map":{"k":{"B":2}},"Any":{"list":[1,"two",null,true,{}],"list":[]},"Temps":{"x":1}, "unknown" : {"A":[1]}}`), &o), o)
	flags := o.Flags
	tags := o.Pair[0].Tags
	show(json.Unmarshal([]byte(`{"Pair":[{"Tags":["z"]},null],"Flags":["off"],"Bools":[],"Map":{"j":{}},"Next":{"A":5},"Any":null}`), &o), o)
	fmt.Println(flags, tags, len(o.Flags), cap(o.Flags), len(o.Bools), o.Bools == nil)
	show(json.Unmarshal([]byte(`{"Flags":null,"Map":null,"Next":null,"Pair":null,"Bytes":null,"name":null}`), &o), o)
	show(json.Unmarshal([]byte(`{"Deep":1,"A":7}`), &o), o)
	show(json.Unmarshal([]byte(`{"Flags":["on",1,"off"],"A":"x","Map":{"q":{"Tags":[1]}},"Pair":[{"B":1.5},{"A":4}],"Any":[1,[2e999]]}`), &o), o)
}

func panics() {
	o := Outer{Flags: []Flag{true}}
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(json.Unmarshal([]byte(`{"A":1,"Pair":[{"A":1}],"Flags":["off","on","panic","on"],"B":2}`), &o))
	}()
	fmt.Println(o.A, o.B, o.Pair, o.Flags[0])
}

type Tree struct {
	Left, Right *Tree `json:",omitempty"`
	Value       int
	Rest        map[string]*Tree `json:",omitempty"`
}

func recursion() {
	var t Tree
	fmt.Println(json.Unmarshal([]byte(`{"Left":{"Left":{"Value":1},"Value":2},"Right":{"Rest":{"a":{"Value":3},"b":null}},"Value":4}`), &t))
	text, err := json.Marshal(t)
	fmt.Println(string(text), err)
	t.Left.Left.Left = &t
	_, err = json.Marshal(t)
	fmt.Println(err)
	deep := strings.Repeat(`{"Left":`, 5000) + "null" + strings.Repeat("}", 5000)
	fmt.Println(json.Unmarshal([]byte(deep), &t))
	tooDeep := strings.Repeat("[", 10001) + strings.Repeat("]", 10001)
	var x any
	fmt.Println(json.Unmarshal([]byte(tooDeep), &x), x)
	fmt.Println(json.Unmarshal([]byte(`["`+strings.Repeat("[", 10001)+`"]`), &x))
}

func texts() {
	for _, s := range []string{"plain", "<a href=\"x\">&</a>", "tab\tnul\x00del\x7f\x1f", "é€😀", "bad\xff\xc3", "\u2028\u2029", "\xed\xa0\x80", "\ufffd"} {
		text, err := json.Marshal(map[string]any{s: s})
		fmt.Println(string(text), err)
		var back map[string]string
		fmt.Printf("%v %+q\n", json.Unmarshal(text, &back), back)
	}
	var s []string
	fmt.Printf("%v %q\n", json.Unmarshal([]byte("[\"a\xffb\", \"\xe2\x80\xa8\", \"\\ud800\", \"\\/\\b\", \"\"]"), &s), s)
}

var kept []*Keeper

// Keeper keeps pointers to what is decoded, which are to copies once the memory of a slice was too small.
type Keeper struct{ N int }

func (k *Keeper) UnmarshalJSON(text []byte) error {
	kept = append(kept, k)
	return json.Unmarshal(text, &k.N)
}

func memory() {
	var keepers []Keeper
	var outer []struct{ K Keeper }
	fmt.Println(json.Unmarshal([]byte(`[1,2,3,4,5]`), &keepers), json.Unmarshal([]byte(`[{"K":1},{"K":2},{"K":3},{"K":4},{"K":5}]`), &outer))
	for i, k := range kept {
		k.N = 100 + i
	}
	fmt.Println(keepers, outer, cap(keepers), cap(outer))
	list := make([]Inner, 1, 2)
	shared := list[:2]
	p, q := &shared[0], &shared[1]
	p.B, q.B = 7, 8
	fmt.Println(json.Unmarshal([]byte(`[{"A":1},{"A":2},{"A":3},{"A":4},{"A":5}]`), &list), list, *p, *q, cap(list))
	p.A, q.A = 10, 20
	again := &list[4]
	fmt.Println(json.Unmarshal([]byte(`[{"B":1},{"B":2},{"B":3},{"B":4},{"B":5},{"B":6},{"B":7},{"B":8},{"B":9}]`), &list), list, *again, cap(list))
	again.A = 50
	fmt.Println(list[4], shared)
	bools, ints, arrays := []bool{true}, []int8{}, [][2]string{{"a", "b"}}
	first := &arrays[0]
	fmt.Println(json.Unmarshal([]byte(`[false,true,true]`), &bools), json.Unmarshal([]byte(`[1,2,3,4,5,6,7,8,9]`), &ints), json.Unmarshal([]byte(`[["c"],["d","e"],[],["f","g","h"]]`), &arrays))
	first[1] = "x"
	fmt.Println(bools, cap(bools), ints, cap(ints), arrays, cap(arrays), *first)
}

func main() {
	numbers()
	order()
	panics()
	recursion()
	texts()
	memory()
}
