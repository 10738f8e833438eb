// Decoding into values of all kinds: what becomes of them, and the errors.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

type base struct{ Name string }
type T struct {
	base
	Label string `json:"name"`
}
type Base2 struct {
	ID   int
	Meta struct{ V uint8 }
}
type Doc struct {
	Base2
	Items []Item           `json:"items"`
	ByTag map[string][]int `json:"byTag"`
	Arr   [2]int
	Raw   json.RawMessage
	N     json.Number
	B     []byte
	When  time.Time
	D     time.Duration
	F     func()                `json:",omitempty"`
	C     chan int              `json:",omitempty"`
	X     struct{ Y complex64 } `json:",omitzero"`
	I     fmt.Stringer
	E     error
	A     any
	P     *int
	S     string
	U8    uint8
	F32   float32
	Bo    bool
}
type Item struct {
	Qty  int `json:"qty"`
	Deep []map[string]bool
}
type Order struct {
	ID uint64         `json:"id,string"`
	Bo bool           `json:",string"`
	S  string         `json:",string"`
	F  float64        `json:",string"`
	P  *int           `json:",string"`
	PP **int          `json:",string"`
	N  json.Number    `json:",string"`
	L  []int          `json:",string"`
	M  map[string]int `json:",string"`
	A  any            `json:",string"`
	BY []byte         `json:",string"`
	ST Item           `json:",string"`
	DU time.Duration  `json:",string"`
	TT *Txt           `json:",string"`
	T2 Txt            `json:",string"`
}
type Txt struct{ s string }

func (t *Txt) UnmarshalText(b []byte) error {
	t.s = "T" + string(b)
	return nil
}
func (t Txt) String() string { return t.s }

type JS struct{ s string }

func (j *JS) UnmarshalJSON(b []byte) error {
	if string(b) == `"bad"` {
		return errors.New("bad JS")
	}
	if string(b) == `"inner"` {
		var x struct{ Q []int }
		return json.Unmarshal([]byte(`{"Q":[1,"x"]}`), &x)
	}
	if string(b) == `"syn"` {
		return json.Unmarshal([]byte(`{`), j)
	}
	j.s = string(b)
	return nil
}

type H struct {
	J  JS
	JP *JS
	L  []JS
	M  map[string]JS
	T  Txt
	TP *Txt
	TM map[string]Txt
}
type unexp struct{ Z int }
type EmbPtr struct {
	*unexp
	Y int
}
type Rec struct {
	Next *Rec
	V    int
	L    []Rec
}
type G[A any] struct{ V A }

func try(s string, v any) {
	err := json.Unmarshal([]byte(s), v)
	b, _ := json.Marshal(v)
	fmt.Printf("%T %.60q: %s", v, s, b)
	describe(err)
}

func tryField(name, value string, v any) {
	err := json.Unmarshal([]byte(`{"`+name+`": `+value+`}`), v)
	b, _ := json.Marshal(v)
	var members map[string]json.RawMessage
	json.Unmarshal(b, &members)
	fmt.Printf("%T.%s %s: %v", v, name, value, members[name])
	describe(err)
}

func describe(err error) {
	if err != nil {
		fmt.Printf("\n  %T %v", err, err)
		var u *json.UnmarshalTypeError
		if errors.As(err, &u) {
			fmt.Printf(" [%q %v %d %q %q %v]", u.Value, u.Type, u.Offset, u.Struct, u.Field, u.Err)
		}
	}
	fmt.Println()
}

func main() {
	for _, s := range []string{`{"NAME":"x"}`, `{"name":"x"}`, `{"Name":"x"}`, `{"Name":"1","name":"2","NAME":"3"}`, `{"nAmE":"1","Name":"2"}`} {
		try(s, new(T))
	}
	for _, v := range []string{`null`, `true`, `-1`, `1.5`, `1e400`, `"str"`, `"12"`, `""`, `[1,"x",3]`, `{"a":1}`, `"2020-01-02T03:04:05Z"`, `"null"`, `"true"`, `"\"q\""`, `"\"q"`, `"0x1F"`} {
		for _, f := range []string{"ID", "Meta", "items", "byTag", "Arr", "Raw", "N", "B", "When", "D", "F", "C", "X", "I", "E", "A", "P", "S", "U8", "F32", "Bo", "base2"} {
			tryField(f, v, new(Doc))
		}
		for _, f := range []string{"id", "Bo", "S", "F", "P", "PP", "N", "L", "M", "A", "BY", "ST", "DU", "TT", "T2"} {
			tryField(f, v, new(Order))
		}
	}
	try(`{"items":[{"qty":"x"}]}`, new(Doc))
	try(`{"items":[{"qty":1},{"qty":true,"Deep":[{"a/b":1}]}]}`, new(Doc))
	try(`{"items":[{"Deep":[{},{"a/b":1}]}],"ID":"x"}`, new(Doc))
	try(`{"byTag":{"a":[1,"b"]}}`, new(Doc))
	try(`{"Meta":{"V":300}}`, new(Doc))
	try(`[{"byTag":{"a":[1,"b"]}}]`, new([]Doc))
	try(`{"k":{"byTag":{"a":[1,"b"]}}}`, new(map[string]*Doc))
	try(`{"V":"x"}`, new(G[int]))
	try(`{"V":"x"}`, new(struct{ V int }))
	try(`"x"`, new(int))
	try(`[1,"x"]`, new([]int))
	try(`[1,"x"]`, new([]any))
	try(`{"c":1e400}`, new(any))
	try(`{"c":[1,1e400,2]}`, new(any))
	try(`[1e400]`, new([]any))
	try(`1e400`, new(any))
	try(`1e400`, new(float64))
	try(`1e39`, new(float32))
	try(`{"Z":1,"Y":2}`, new(EmbPtr))
	try(`{"Y":"x","Z":1}`, new(EmbPtr))
	try(`{"Z": [1]}`, new(EmbPtr))
	try(`{"Z":null}`, new(EmbPtr))
	for _, v := range []string{`null`, `"bad"`, `"inner"`, `"syn"`, `[1, 2]`, `12`, `"t"`, `{"a":"bad"}`, `{"a":null}`, `["bad",null]`, `{"x": "syn"}`} {
		for _, f := range []string{"J", "JP", "L", "M", "T", "TP", "TM"} {
			tryField(f, v, new(H))
		}
	}
	try(`{"Next":{"Next":{"V":"x"}}}`, new(Rec))
	try(`{"L":[{"L":[{"V":"x"}]}]}`, new(Rec))
	for _, v := range []any{nil, 1, (*int)(nil), struct{}{}, map[string]int{}} {
		fmt.Println(json.Unmarshal([]byte(`1`), v))
		fmt.Println(json.Unmarshal([]byte(`{`), v))
	}
	// values in interfaces
	var a any = &Item{Qty: 5}
	try(`{"qty":7}`, &a)
	fmt.Printf("%+v\n", a)
	a = Item{Qty: 5}
	try(`{"qty":7}`, &a)
	a = &Item{Qty: 5}
	try(`null`, &a)
	n := 5
	pn := &n
	a = &pn
	try(`null`, &a)
	fmt.Printf("%T %v\n", a, pn)
	a = &n
	try(`"x"`, &a)
	fmt.Printf("%T\n", a)
	a = []int{1, 2}
	try(`[3]`, &a)
	var st fmt.Stringer = &Txt{}
	try(`"x"`, &st)
	st = time.Second
	try(`5`, &st)
	st = nil
	try(`{"a":1}`, &st)
	try(`[1]`, &st)
	try(`null`, &st)
	try(` 5`, &st)
	// merging
	sl := []Item{{1, nil}, {2, nil}, {3, nil}}
	sl = sl[:1]
	try(`[{},{},{"qty":9},{}]`, &sl)
	arr := [3]int{1, 2, 3}
	try(`[9]`, &arr)
	try(`[1,2,3,4,"x"]`, &arr)
	try(`null`, &arr)
	try(`[null,5,"x"]`, &arr)
	mp := map[string]Item{"a": {Qty: 1}}
	try(`{"a":{}, "b":{"qty":2}}`, &mp)
	mp2 := map[string]*Item{"a": {Qty: 1}}
	try(`{"a":{}}`, &mp2)
	fmt.Println(mp2["a"].Qty)
	bs := []byte("hello world")
	keep := bs
	try(`"aGk="`, &bs)
	fmt.Printf("%s %s %t\n", bs, keep, cap(bs) == cap(keep))
	try(`[1,2,300]`, &bs)
	try(`"!!"`, &bs)
	try(`""`, &bs)
	try(`null`, &bs)
	type nb byte
	nbs := []nb{1}
	try(`"aGk="`, &nbs)
	var ab [4]byte
	try(`"aGk="`, &ab)
	try(`[1,2]`, &ab)
	s := "old"
	try(`null`, &s)
	p := &s
	try(`null`, &p)
	try(`"\ud83d\ude00\ud800x\udc00\u00e9"`, &s)
	try("\"a\xff\xe2\x82b\"", &s)
	var r json.RawMessage
	try(` [ 1 , 2 ] `, &r)
	try(`null`, &r)
	pr := &r
	try(`null`, &pr)
	// strict, numbers
	dec := json.NewDecoder(strings.NewReader(` {"qty":1,"zz":{"a":[1]},"yy":2} {"qty":"x"} [1,{"a":2.50}] 12 "x`))
	dec.DisallowUnknownFields()
	dec.UseNumber()
	var it Item
	fmt.Println(dec.Decode(&it), it, dec.InputOffset())
	err := dec.Decode(&it)
	fmt.Println(err, dec.InputOffset(), err.(*json.UnmarshalTypeError).Offset)
	var av any
	fmt.Println(dec.Decode(&av), av, dec.InputOffset())
	fmt.Printf("%T\n", av.([]any)[0])
	fmt.Println(dec.Decode(&av), av, dec.InputOffset(), dec.More())
	fmt.Println(dec.Decode(&av))
	var te *json.UnmarshalTypeError
	err = json.Unmarshal([]byte(`{"N":"x"}`), new(Doc))
	fmt.Println(errors.As(err, &te), errors.Unwrap(err))
	err = json.Unmarshal([]byte(`{"B":"x"}`), new(Doc))
	fmt.Printf("%T %v\n", errors.Unwrap(err), errors.Unwrap(err))
}
