// Encoding of values of all kinds, by methods and options, and the layout.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"time"
)

type money struct{}
type Currency string

func (c Currency) MarshalText() ([]byte, error) {
	if c == "" {
		return nil, errors.New("no currency")
	}
	return []byte(c), nil
}

type PJ struct{ X int }

func (p *PJ) MarshalJSON() ([]byte, error) {
	return []byte(fmt.Sprintf(` { "p" : %d, "<":"\u2028\u003c" } `, p.X)), nil
}

type VJ struct{ X int }

func (p VJ) MarshalJSON() ([]byte, error) {
	switch p.X {
	case 1:
		return nil, errors.New("vj")
	case 2:
		return []byte(`{bad`), nil
	case 3:
		return []byte(``), nil
	case 4:
		return []byte(`1 2`), nil
	case 5:
		return json.Marshal(VJ{1})
	case 6:
		return []byte(`"a` + "\xff\u2028" + `<"`), nil
	}
	return []byte(`"vj"`), nil
}

type NilM struct{}

func (n *NilM) MarshalJSON() ([]byte, error) {
	if n == nil {
		return []byte(`"nil!"`), nil
	}
	return []byte(`"nn"`), nil
}

type NilT struct{}

func (n *NilT) MarshalText() ([]byte, error) {
	if n == nil {
		return []byte(`nil!`), nil
	}
	return nil, errors.New("nt")
}

type unexp struct{ Z int }
type hidden struct{ z int }
type Num float64
type S1 struct {
	unexp
	*hidden
	Num
	A int             `json:"a,omitempty"`
	B string          `json:"b,omitempty"`
	C []int           `json:",omitempty"`
	D map[string]int  `json:"d,omitempty"`
	E [0]int          `json:",omitempty"`
	F *int            `json:",omitempty"`
	G any             `json:",omitempty"`
	H struct{}        `json:",omitempty"`
	I time.Time       `json:",omitempty"`
	J time.Time       `json:",omitzero"`
	K struct{ X int } `json:",omitzero"`
	L [2]int          `json:",omitzero"`
	M []int           `json:",omitzero"`
	N bool            `json:"-"`
	O bool            `json:"-,"`
	P int             `json:"a\"b"`
	Q int             `json:"<&>"`
	R int             `json:"日本 x"`
	S int             `json:"a'b,string"`
	T int             `json:"x,String"`
	U int             `json:"y, string"`
	V int             `json:"z,string,omitempty"`
	W int             `json:",case:strict"`
	X map[string]int  `json:",embed"`
	Y int             `json:"a\xffb"`
}
type Str struct {
	A int             `json:",string"`
	B bool            `json:",string"`
	C string          `json:",string"`
	D *int            `json:",string"`
	E **int           `json:",string"`
	F []int           `json:",string"`
	G map[int]bool    `json:",string"`
	H any             `json:",string"`
	I json.Number     `json:",string"`
	J Currency        `json:",string"`
	K float32         `json:",string"`
	L [1]bool         `json:",string"`
	M struct{ Q int } `json:",string"`
	N []byte          `json:",string"`
	O *string         `json:",string"`
	P time.Duration   `json:",string"`
	Q VJ              `json:",string"`
}
type Cyc struct {
	Next *Cyc
	M    map[string]any
	L    []any
}
type ifc struct {
	M json.Marshaler
	T interface{ MarshalText() ([]byte, error) }
	A any
}
type Emb struct {
	VJ
	Y int
}
type Emb2 struct {
	*PJ
	Y int
}
type D1 struct{ X, Y int }
type D2 struct{ X, Z int }
type D3 struct {
	D1
	D2
	W int
}

func m(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%T: %q", v, b)
	if err != nil {
		fmt.Printf("\n   %T %v", err, err)
		var u *json.UnsupportedValueError
		if errors.As(err, &u) {
			fmt.Printf(" [%v %q]", u.Value.IsValid(), u.Str)
		}
		var e *json.MarshalerError
		if errors.As(err, &e) {
			fmt.Printf(" [%v %v]", e.Type, e.Err)
		}
		var s *json.SyntaxError
		if errors.As(err, &s) {
			fmt.Printf(" [%v]", s.Offset)
		}
	}
	fmt.Println()
}

func main() {
	m(nil)
	m(Currency(""))
	m(struct{ C Currency }{})
	m([]Currency{"a", "<", "\xff"})
	m(map[string]Currency{"x": ""})
	m(PJ{1})
	m(&PJ{1})
	m([]PJ{{1}})
	m([1]PJ{{1}})
	m(&[1]PJ{{1}})
	m(map[string]PJ{"a": {1}})
	m(struct{ P PJ }{})
	m(&struct{ P PJ }{})
	m((*PJ)(nil))
	for i := range 7 {
		m(VJ{i})
		m(&VJ{i})
		m([]any{VJ{i}})
	}
	m((*VJ)(nil))
	m(ifc{})
	m(ifc{M: (*NilM)(nil), A: (*NilM)(nil)})
	m(ifc{M: &NilM{}})
	m(ifc{T: &NilT{}})
	m([]json.Marshaler{(*NilM)(nil), nil})
	m(Emb{})
	m(Emb2{PJ: &PJ{4}})
	m(&Emb2{PJ: &PJ{4}})
	m(S1{})
	one := 1
	po := &one
	str := "s\"<"
	m(S1{A: 1, V: 2, G: 0, F: &one, X: map[string]int{"q": 1, "a": 2}, M: []int{}, L: [2]int{0, 1}})
	m(Str{D: &one, E: &po, F: []int{1}, G: map[int]bool{1: true}, H: 5, I: "12", J: "eu", O: &str, C: "q<\u2028\xff"})
	m(Str{J: "x"})
	m(math.NaN())
	m(math.Inf(-1))
	m(float32(math.Inf(1)))
	m([]float64{1, 1e20, 1e21, 1e-6, 1e-7, 0.1, -0.0, math.Copysign(0, -1), 123456789.5, 1e100, 5e-324, math.MaxFloat64})
	m([]float32{1, 1e20, 1e21, 1e-6, 1e-7, 0.1, 16777216, math.MaxFloat32, 3.4e-45})
	m(func() {})
	m(make(chan int))
	m(complex(1, 2))
	m([]any{1, func() {}})
	m(map[string]any{"a": complex64(1)})
	m(struct{ F func() }{})
	m(struct {
		F func() `json:",omitempty"`
	}{})
	m(json.Number(""))
	m(json.Number("1x"))
	m(json.Number("-0.50e+3"))
	m(struct {
		N json.Number `json:",string"`
	}{"x"})
	m(struct {
		N json.Number `json:",string"`
	}{""})
	m([]byte(nil))
	m([]byte{})
	m([]byte("hi"))
	m([2]byte{1, 2})
	m([]int(nil))
	m(map[string]int(nil))
	m([]Num{1})
	type nb byte
	m([]nb{1, 2})
	type tb uint8
	m("a<b>&\u2028\u2029\x00\x1f\x7f\xff\"\\/\b\f\n\r\t日本\U0001F600\ufffd")
	m(time.Unix(0, 0).UTC())
	m(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC))
	m(time.Duration(5))
	m(&struct{ T time.Time }{time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC)})
	c := &Cyc{}
	c.Next = c
	m(c)
	c2 := &Cyc{}
	c2.M = map[string]any{"x": c2}
	m(c2)
	ms := map[string]any{}
	ms["x"] = ms
	m(ms)
	ls := []any{nil}
	ls[0] = ls
	m(ls)
	var deep any = 1
	for range 5000 {
		deep = []any{deep}
	}
	b, err := json.Marshal(deep)
	fmt.Println(len(b), err)
	for range 6000 {
		deep = []any{deep}
	}
	b, err = json.Marshal(deep)
	fmt.Println(len(b), err)
	m(D3{})
	m(json.RawMessage(` {"a" : "<\u2028` + "\xff\u2028" + `" } `))
	m(json.RawMessage(nil))
	m(json.RawMessage(``))
	m(&struct{ R json.RawMessage }{})
	m(struct{ R *json.RawMessage }{})
	for _, html := range []bool{true, false} {
		var buf bytes.Buffer
		enc := json.NewEncoder(&buf)
		enc.SetEscapeHTML(html)
		fmt.Println(enc.Encode(map[string]any{"a<": "<\u2028\xff", "r": json.RawMessage(`"<` + "\u2028" + `"`), "v": VJ{6}, "t": Currency("<")}))
		fmt.Printf("%q\n", buf.String())
		buf.Reset()
		enc.SetIndent(">", "\t")
		fmt.Println(enc.Encode(map[string]any{"a": []int{}, "b": map[string]int{}, "c": []any{1, map[string]any{"x": nil}}}))
		fmt.Printf("%q\n", buf.String())
		fmt.Println(enc.Encode(VJ{1}))
		fmt.Println(enc.Encode(1))
		fmt.Printf("%q\n", buf.String())
	}
	b, err = json.MarshalIndent(map[string]any{"a": []any{1, []int{}, struct{}{}}, "s": "x\ny"}, "é", "--")
	fmt.Printf("%s %v\n", b, err)
	b, err = json.MarshalIndent(VJ{2}, "", " ")
	fmt.Printf("%s %v\n", b, err)
	b, err = json.MarshalIndent(5, "x", "y")
	fmt.Printf("%s %v\n", b, err)
	var buf bytes.Buffer
	fmt.Println(json.Indent(&buf, []byte(` {"a":[1,2 , {} ] } `+"\n\t"), "<", ">"))
	fmt.Printf("%q\n", buf.String())
	buf.Reset()
	fmt.Println(json.Indent(&buf, []byte(" [ ] "), " ", "\t"))
	fmt.Printf("%q\n", buf.String())
	buf.Reset()
	buf.WriteString("pre")
	fmt.Println(json.Compact(&buf, []byte(` {"a" : [1 ,2, "< `+"\xff\u2028"+`" ] } `)))
	fmt.Println(json.Compact(&buf, []byte(` {"a" : [1 ,2, `)))
	fmt.Printf("%q\n", buf.String())
	buf.Reset()
	json.HTMLEscape(&buf, []byte(`{"<&>": "`+"\u2028\u2029\u2027\xe2\x80"+`"}`))
	fmt.Printf("%q\n", buf.String())
}
