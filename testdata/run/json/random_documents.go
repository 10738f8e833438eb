// Random documents, correct and not, decoded into many types by all ways of package json, and encoded again.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

type rng uint32

func (r *rng) n(k int) int {
	*r = *r*1664525 + 1013904223
	return int((uint32(*r) >> 8) % uint32(k))
}

type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("c%d", int(c))), nil }
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "c%d", (*int)(c))
	return err
}

type Flip bool

func (f Flip) MarshalJSON() ([]byte, error) {
	if f {
		return []byte(` {"on" : [1, "<"] } `), nil
	}
	return []byte("null"), nil
}
func (f *Flip) UnmarshalJSON(b []byte) error {
	if len(b) > 3 && b[0] == '{' {
		*f = true
	} else if b[0] == '"' {
		return errors.New("flip: " + string(b))
	}
	return nil
}

type Base struct {
	ID   int64  `json:"id"`
	Name string `json:"name,omitempty"`
}
type Deep struct {
	*Base
	Extra map[string]any `json:"extra,omitempty"`
	Opt   *float32       `json:"opt"`
}
type All struct {
	A int8
	B uint16 `json:"b,string"`
	C float64
	D string
	E []int               `json:"e,omitzero"`
	F [2]string           `json:"f"`
	G map[int]string      `json:"g,omitempty"`
	H map[Color]*Base     `json:"h"`
	I any                 `json:"i"`
	J *All                `json:"j,omitempty"`
	K json.RawMessage     `json:"k,omitempty"`
	L json.Number         `json:"l,omitempty"`
	M []byte              `json:"m"`
	N time.Time           `json:"n,omitzero"`
	O Flip                `json:"o"`
	P *Flip               `json:"p,omitempty"`
	Q Color               `json:"q"`
	R []Deep              `json:"r"`
	S struct{ X, Y *int } `json:"s"`
	T bool                `json:",string"`
	Deep
	u int
	V fmt.Stringer                `json:"v,omitempty"`
	W []any                       `json:"w"`
	X map[string][]map[string]int `json:"x,omitempty"`
}

var atoms = []string{"null", "true", "false", "0", "-1", "3", "127", "128", "-129", "65535", "65536", "1e3", "1.5", "1e400", "-0", "12345678901234567890", `""`, `"a"`, `"c7"`, `"1"`, `"65536"`, `"true"`, `"\u00e9\ud83d\ude00\ud800"`, `"<&>\u2028"`, `"aGk="`, `"!!"`, `"2026-01-02T03:04:05Z"`, `"x\n\t\"\\/\b"`, "\"\xff\xfe\"", `"` + "é世" + `"`}
var keys = []string{"A", "a", "b", "B", "C", "d", "D", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "T", "t", "id", "ID", "name", "extra", "opt", "v", "w", "x", "X", "Y", "u", "zz", "1", "c3", "ſ", "K"}
var junk = []string{"", " ", "\n\t", ",", "}", "]", ":", "tru", "nul", "\"", "\\", "01", "1.", "-", "\x00", "{}", "+1", ".5", "'a'", "/*c*/", "\ufeff"}

func (r *rng) value(depth int) string {
	k := r.n(10)
	if depth <= 0 && k > 5 {
		k = 0
	}
	switch {
	case k <= 5:
		return atoms[r.n(len(atoms))]
	case k == 6 || k == 7:
		var parts []string
		for range r.n(4) {
			parts = append(parts, r.value(depth-1))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	var parts []string
	for range r.n(7) {
		parts = append(parts, fmt.Sprintf("%q:%s", keys[r.n(len(keys))], r.value(depth-1)))
	}
	return "{ " + strings.Join(parts, ",") + "}"
}

func (r *rng) object() string {
	var parts []string
	for range 1 + r.n(12) {
		parts = append(parts, fmt.Sprintf("%q:%s", keys[r.n(len(keys))], r.value(3)))
	}
	s := "{" + strings.Join(parts, ",") + "}"
	if r.n(6) == 0 {
		i := r.n(len(s))
		s = s[:i] + junk[r.n(len(junk))] + s[i+r.n(len(s)-i):]
	}
	return s
}

func show(v any, err error) string {
	var syn *json.SyntaxError
	var typ *json.UnmarshalTypeError
	out := fmt.Sprint(err)
	if errors.As(err, &syn) {
		out += fmt.Sprint(" @", syn.Offset)
	}
	if errors.As(err, &typ) {
		out += fmt.Sprint(" ", typ.Value, typ.Type, typ.Offset, typ.Struct, typ.Field)
	}
	b, err := json.Marshal(v)
	return out + " " + string(b) + " " + fmt.Sprint(err)
}

func main() {
	r := rng(1)
	h := uint32(2166136261)
	for i := range 200 {
		text := r.object()
		var lines []string
		all := All{E: []int{9, 8}, G: map[int]string{1: "z"}, I: "old", S: struct{ X, Y *int }{X: new(int)}}
		lines = append(lines, show(&all, json.Unmarshal([]byte(text), &all)))
		var x any
		lines = append(lines, show(&x, json.Unmarshal([]byte(text), &x)))
		var m map[string]json.RawMessage
		lines = append(lines, show(m, json.Unmarshal([]byte(text), &m)))
		var mc map[Color]Deep
		lines = append(lines, show(mc, json.Unmarshal([]byte(text), &mc)))
		d := json.NewDecoder(strings.NewReader(text + " [1]" + text))
		if r.n(2) == 0 {
			d.UseNumber()
		}
		if r.n(2) == 0 {
			d.DisallowUnknownFields()
		}
		for range 3 {
			var a2 All
			err := d.Decode(&a2)
			lines = append(lines, show(a2, err), fmt.Sprint(d.InputOffset(), d.More()))
			if err == io.EOF {
				break
			}
		}
		d = json.NewDecoder(strings.NewReader(text))
		for range 40 {
			t, err := d.Token()
			lines = append(lines, fmt.Sprintf("%T %v %v %d", t, t, err, d.InputOffset()))
			if err != nil {
				break
			}
		}
		var buf bytes.Buffer
		err := json.Indent(&buf, []byte(text), ">", "  ")
		lines = append(lines, fmt.Sprint(buf.String(), err))
		buf.Reset()
		err = json.Compact(&buf, []byte(text))
		lines = append(lines, fmt.Sprint(buf.String(), err, json.Valid([]byte(text))))
		e := json.NewEncoder(&buf)
		e.SetEscapeHTML(r.n(2) == 0)
		e.SetIndent("", "\t")
		lines = append(lines, fmt.Sprint(e.Encode(all), buf.String()))
		s := strings.Join(lines, "\n")
		for _, b := range []byte(s) {
			h = (h ^ uint32(b)) * 16777619
		}
		if i%20 == 19 {
			fmt.Println(i, h)
		}
	}
}
