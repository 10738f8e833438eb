// Tags, embedded structs, methods and times; tokens and values of streams that give one byte at a time, or fail.
package main

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strings"
	"time"
)

type Ext struct {
	A     int            `json:"a"`
	Extra map[string]any `json:",embed"`
}
type Ext2 struct {
	Extra *map[string]int `json:",embed"`
	B     int
}
type In struct{ X, Y int }
type Emb struct {
	In In `json:",embed"`
	Z  int
}
type Emb3 struct {
	In In  `json:"in,embed"`
	M  int `json:",embed"`
}
type Case struct {
	Foo int `json:"foo,case:strict"`
	Bar int `json:"bar,case:ignore"`
	Baz int
	K   int `json:"straße"`
	Kel int `json:"Kelvin"`
}
type Fmtd struct {
	T time.Time `json:",format:RFC3339"`
}
type A1 struct{ Name string }
type A2 struct{ Name string }
type Amb struct {
	A1
	A2
}
type Amb2 struct {
	A1
	A2
	Name string
}
type Tagged struct {
	A1
	N string `json:"Name"`
}
type Deep struct{ *Deep1 }
type Deep1 struct{ *Deep2 }
type Deep2 struct{ V int }
type self struct {
	*self
	W int
}
type Self struct {
	*Self
	W int
}
type unexpM struct{ x int }

func (unexpM) MarshalJSON() ([]byte, error) { return []byte("1"), nil }

type HasUn struct {
	unexpM `json:"u"`
	B      int
}
type MyInt int
type hiddenInt int
type EmbInt struct {
	MyInt
	hiddenInt
}
type Gen[T any] struct {
	V T `json:"v"`
	L []T
}
type Zer struct{ n int }

func (z Zer) IsZero() bool { return z.n == 7 }

type Omit struct {
	Z  Zer                        `json:",omitzero"`
	PZ *Zer                       `json:",omitzero"`
	T  time.Time                  `json:",omitzero"`
	I  interface{ IsZero() bool } `json:",omitzero"`
	F  float64                    `json:",omitempty"`
	A  [0]int                     `json:",omitempty"`
	B  [1]int                     `json:",omitempty"`
	P  *int                       `json:",omitempty,omitzero"`
	S  struct{}                   `json:",omitzero"`
}
type Both struct{ s string }

func (b *Both) UnmarshalJSON(p []byte) error { b.s = "J" + string(p); return nil }
func (b *Both) UnmarshalText(p []byte) error { b.s = "T" + string(p); return nil }
func (b Both) MarshalJSON() ([]byte, error)  { return json.Marshal("J" + b.s) }
func (b Both) MarshalText() ([]byte, error)  { return []byte("T" + b.s), nil }

type ErrU struct{}

func (*ErrU) UnmarshalJSON(p []byte) error {
	return &json.UnmarshalTypeError{Value: "v", Type: nil, Field: "orig"}
}

var _ encoding.TextMarshaler = Both{}

func m(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%T %s %T %v\n", v, b, err, err)
}
func u[T any](s string) {
	var v T
	err := json.Unmarshal([]byte(s), &v)
	b, _ := json.Marshal(v)
	fmt.Printf("%T %.50s -> %s | %T", v, s, b, err)
	var te *json.UnmarshalTypeError
	if errors.As(err, &te) && te.Type != nil {
		fmt.Printf(" %v %d", err, te.Offset)
	} else if err != nil && !errors.As(err, &te) {
		fmt.Printf(" %v", err)
	}
	fmt.Println()
}

func main() {
	m(Ext{1, map[string]any{"z": 1, "a": 2, "b<": nil}})
	m(Ext{})
	u[Ext](`{"a":1,"q":[1],"r":{"s":1e400},"A":5}`)
	u[Ext2](`{"q":1,"B":2,"r":"x"}`)
	m(Emb{In{1, 2}, 3})
	u[Emb](`{"x":1,"Y":2,"z":3}`)
	m(Emb3{})
	u[Case](`{"FOO":1,"BAR":2,"baz":3,"STRASSE":4,"STRAßE":5,"\u212aELVIN":6}`)
	u[Case](`{"foo":1,"straẞe":5,"KELVIN":7,"kelvin":8}`)
	m(Fmtd{})
	u[Fmtd](`{"T":"x"}`)
	u[[]Fmtd](`[{"T":"x"}, 1]`)
	m(Amb{})
	m(Amb2{A1{"x"}, A2{"y"}, "z"})
	u[Amb](`{"Name":"x"}`)
	u[Amb2](`{"name":"x"}`)
	u[Tagged](`{"name":"x"}`)
	m(Deep{})
	m(Deep{&Deep1{}})
	u[Deep](`{"V":1}`)
	u[Deep](`{}`)
	u[Self](`{"W":1}`)
	u[self](`{"W":1}`)
	m(HasUn{})
	m(EmbInt{1, 2})
	u[EmbInt](`{"MyInt":1,"hiddenInt":2}`)
	m(Gen[int]{1, []int{2}})
	u[Gen[string]](`{"v":1}`)
	u[Gen[[]int]](`{"v":[1],"L":[[1],["x"]]}`)
	m(Omit{})
	m(Omit{Z: Zer{7}, PZ: &Zer{7}, I: Zer{1}, F: math.Copysign(0, -1)})
	m(Both{"x"})
	m(map[Both]Both{{"k"}: {"v"}})
	u[map[string]Both](`{"a":"b","c":null}`)
	var mb map[Both]int
	fmt.Println(json.Unmarshal([]byte(`{"a":1}`), &mb), mb)
	u[struct{ E ErrU }](`{"E":1}`)
	var ee struct{ L []ErrU }
	err := json.Unmarshal([]byte(`{"L":[1]}`), &ee)
	fmt.Println(err.(*json.UnmarshalTypeError).Field)
	for _, s := range []string{`"2006-01-02T03:04:05Z"`, `"2006-01-02T03:04:05.123456789+01:00"`, `"2006-01-02T3:04:05Z"`, `"2006-01-02T03:04:05,5Z"`, `"2006-01-02T03:04:05+25:00"`, `"2006-01-02"`, `""`, `"\u0032006-01-02T03:04:05Z"`, `null`, `5`, `{}`, `"2006-02-30T03:04:05Z"`} {
		u[time.Time](s)
	}
	u[time.Duration](`"5s"`)
	u[time.Duration](`5.5`)
	u[time.Month](`13`)
	u[[]*int](`[1,null,"x",3]`)
	u[[]**int](`[1,null,"x",3]`)
	u[map[string]*[]map[string]any](`{"a":[{"b":1},null],"c":null,"d":5}`)
	u[any](`{"a":{"b":[1,2,{"c":null}]},"a":2}`)
	u[[]any](`{"a":1}`)
	u[map[string]any](`[1]`)
	u[struct {
		X int "json:\"x,omitempty\" xml:\"y\""
	}](`{"x":1,"X":2}`)
	u[[2]struct{ A int }](`[{"A":"x"},{"A":1},{"A":3}]`)
	u[error](`null`)
	u[error](`"x"`)
	u[struct{ R io.Reader }](`{"R":{}}`)
	u[uint8](`256`)
	u[uint8](`-1`)
	u[int8](`-129`)
	u[int64](`9223372036854775808`)
	u[uint64](`18446744073709551615`)
	u[int](`1e3`)
	u[int](`1.0`)
	u[float32](`3.4e38`)
	u[float32](`3.5e38`)
	u[float64](`-0`)
	u[uintptr](`7`)
	u[string](`"\u0000\ud834\udd1e\/\b"`)
	u[complex128](`null`)
	u[func()](`null`)
	u[chan int](`{}`)
	u[json.RawMessage](`{"a" : 1}`)
	u[struct{ R, S json.RawMessage }](`{"R": null, "S" : [ 1 ] }`)
	u[json.Number](`1e5`)
	u[json.Number](`"1e5"`)
	u[json.Number](`"x"`)
	u[json.Number](`true`)
	u[[]json.Number](`["1",2,""]`)
	u[struct {
		N *json.Number `json:",string"`
	}](`{"N":"5"}`)
	// streams
	dec := json.NewDecoder(oneByte{strings.NewReader(`{"a":[1,2,{"b":"\u00e9x"}],"c":tru`)})
	for {
		t, err := dec.Token()
		fmt.Printf("%T %v %v %d;", t, t, err, dec.InputOffset())
		if err != nil {
			fmt.Println(err == io.ErrUnexpectedEOF)
			break
		}
	}
	dec = json.NewDecoder(oneByte{strings.NewReader(`[{"X":1},{"X":"a"},{"X":3}] 5 "x`)})
	tk, err := dec.Token()
	fmt.Println(tk, err)
	for dec.More() {
		var v In
		err := dec.Decode(&v)
		fmt.Println(v, err, dec.InputOffset())
	}
	fmt.Println(dec.Token())
	fmt.Println(dec.Token())
	fmt.Println(dec.More(), dec.InputOffset())
	fmt.Println(dec.Token())
	fmt.Println(dec.Token())
	dec = json.NewDecoder(failingReader{})
	var x any
	fmt.Println(dec.Decode(&x), dec.More())
	fmt.Println(dec.Token())
	dec = json.NewDecoder(io.MultiReader(strings.NewReader(`[1, 2`), failingReader{}))
	fmt.Println(dec.Decode(&x))
	fmt.Println(dec.Decode(&x))
	dec = json.NewDecoder(strings.NewReader(`{"a": 1, "b": [true, null], "c": {}} {`))
	dec.UseNumber()
	dec.Token()
	var key string
	fmt.Println(dec.Decode(&key), key)
	fmt.Println(dec.Decode(&x), x)
	fmt.Println(dec.Decode(&x), x)
	fmt.Println(dec.Decode(&x), x)
	fmt.Println(dec.Decode(&x), x)
	fmt.Println(dec.Decode(&x), x)
	fmt.Println(dec.Decode(&x), x)
	fmt.Println(dec.Token())
	dec = json.NewDecoder(strings.NewReader(` [1]`))
	fmt.Println(dec.Decode(5), dec.Decode(nil))
	dec = json.NewDecoder(bytes.NewBufferString(`1e400 2`))
	fmt.Println(dec.Token())
	fmt.Println(dec.Token())
	var e *json.SyntaxError
	fmt.Println(errors.As(json.Unmarshal([]byte(`{"a":x}`), &x), &e), e.Offset)
	fmt.Println((&json.UnmarshalTypeError{Value: "v", Type: nil2(), Struct: "S", Field: "a.b"}).Error())
	fmt.Println((&json.InvalidUTF8Error{S: "\xff"}).Error(), (&json.MarshalerError{Type: nil2(), Err: errors.New("q")}).Error())
	w := &failing{}
	enc := json.NewEncoder(w)
	fmt.Println(enc.Encode(1), enc.Encode(2), w.n)
	fmt.Printf("%v %+v\n", json.Delim('['), []json.Token{json.Delim('{'), 1.5})
}

type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) { f.n++; return 0, errors.New("wr") }
func nil2() reflect.Type                       { return reflect.TypeFor[int]() }

type oneByte struct{ r io.Reader }

func (o oneByte) Read(p []byte) (int, error) { return o.r.Read(p[:1]) }

type failingReader struct{}

func (failingReader) Read(p []byte) (int, error) { return 0, errors.New("rd") }
