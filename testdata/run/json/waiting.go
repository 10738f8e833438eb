// Methods that wait while they encode and decode, beside each other and in a stream, and errors of all kinds.
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

type Slow struct{ n int }

func (s Slow) MarshalJSON() ([]byte, error) {
	time.Sleep(time.Millisecond)
	return fmt.Appendf(nil, "%d", s.n), nil
}
func (s *Slow) UnmarshalJSON(b []byte) error {
	ch := make(chan int)
	go func() { time.Sleep(time.Millisecond); ch <- len(b) }()
	s.n = <-ch
	return nil
}

type Key struct{ a, b int }

func (k Key) MarshalText() ([]byte, error) {
	time.Sleep(1)
	return fmt.Appendf(nil, "%d-%d", k.a, k.b), nil
}
func (k *Key) UnmarshalText(t []byte) error {
	time.Sleep(1)
	_, err := fmt.Sscanf(string(t), "%d-%d", &k.a, &k.b)
	return err
}

type All struct {
	S  Slow
	P  *Slow
	L  []Slow
	M  map[Key]Slow
	I  any
	Z  time.Time `json:",omitzero"`
	D  time.Duration
	R  json.RawMessage
	N  json.Number
	E  error          `json:",omitempty"`
	Fn func()         `json:"-"`
	U  map[string]any `json:",embed"`
}

type gen[T any] struct {
	V T `json:"v,string"`
}

func main() {
	done := make(chan bool)
	for i := range 3 {
		go func() {
			var a All
			err := json.Unmarshal([]byte(`{"S":12345,"P":[1,2],"L":[1,22,333],"M":{"1-2":5,"3-4":66},"I":{"x":[1]},"Z":"2020-01-02T03:04:05Z","D":5,"R":{"a": 1},"N":1.50,"extra":true}`), &a)
			text, err2 := json.Marshal(a)
			fmt.Println(err, string(text), err2, a.P.n, a.U)
			done <- i >= 0
		}()
	}
	for range 3 {
		<-done
	}
	dec := json.NewDecoder(io.MultiReader(strings.NewReader(`{"S":1} {"S`), strings.NewReader(`":22}[`)))
	dec.UseNumber()
	for {
		var a All
		if err := dec.Decode(&a); err != nil {
			fmt.Println(err, errors.Is(err, io.ErrUnexpectedEOF))
			break
		}
		fmt.Println(a.S)
	}
	var g gen[int]
	fmt.Println(json.Unmarshal([]byte(`{"v":"12"}`), &g), g, json.Unmarshal([]byte(`{"v":12}`), &g))
	var gs gen[*string]
	fmt.Println(json.Unmarshal([]byte(`{"v":"\"x\""}`), &gs), *gs.V)
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetIndent(">", "  ")
	enc.SetEscapeHTML(false)
	fmt.Println(enc.Encode(map[Key][]any{{1, 2}: {"<", 1.5e30, float32(0.1), int64(1) << 60, nil, []byte("hi"), [2]bool{true}}}), buf.String())
	_, err := json.Marshal(map[string]any{"c": make(chan int)})
	var ute *json.UnsupportedTypeError
	fmt.Println(err, errors.As(err, &ute), ute.Type)
	_, err = json.Marshal([]float64{1, 0, 1 / func() float64 { return 0 }()})
	var uve *json.UnsupportedValueError
	fmt.Println(err, errors.As(err, &uve), uve.Value, uve.Value.Kind())
	var te *json.UnmarshalTypeError
	err = json.Unmarshal([]byte(`{"L":[1],"D":"x"}`), &All{})
	fmt.Println(err, errors.As(err, &te), te.Type, te.Type.Kind(), te.Field, te.Offset)
	fmt.Println(json.Unmarshal([]byte(`1`), nil), json.Unmarshal([]byte(`1`), 1), json.Unmarshal([]byte(`1`), (*int)(nil)))
	type local struct {
		A []struct{ B map[int8]*[]uint16 }
	}
	var l local
	fmt.Println(json.Unmarshal([]byte(`{"a":[{"b":{"1":[1,70000],"300":[],"-5":null}}]}`), &l), len(l.A[0].B), *l.A[0].B[1])
}
