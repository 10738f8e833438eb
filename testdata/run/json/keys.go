// Keys of maps of all kinds as names.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"time"
)

type T1 struct{ X int }
type TextVal struct{ s string }

func (t TextVal) MarshalText() ([]byte, error) { return []byte("<" + t.s + ">"), nil }

type TextPtr struct{ S string }

func (t *TextPtr) MarshalText() ([]byte, error) { return []byte("p" + t.S), nil }
func (t *TextPtr) UnmarshalText(b []byte) error {
	if len(b) > 0 && b[0] == '!' {
		return errors.New("bang")
	}
	t.S = string(b)
	return nil
}

type StrKey string

func (s StrKey) MarshalText() ([]byte, error)  { return []byte("k" + string(s)), nil }
func (s *StrKey) UnmarshalText(b []byte) error { *s = StrKey("u" + string(b)); return nil }

type IntKey int

func (s IntKey) MarshalText() ([]byte, error)  { return []byte(fmt.Sprint("i", int(s))), nil }
func (s *IntKey) UnmarshalText(b []byte) error { *s = IntKey(len(b)); return nil }

type JKey string

func (s JKey) MarshalJSON() ([]byte, error)  { return []byte(`"j"`), nil }
func (s *JKey) UnmarshalJSON(b []byte) error { *s = "J"; return nil }

type FailKey int

func (FailKey) MarshalText() ([]byte, error) { return nil, errors.New("fail") }

func m(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%T: %s", v, b)
	if err != nil {
		fmt.Printf(" %T %v", err, err)
		var u *json.UnsupportedValueError
		if errors.As(err, &u) {
			fmt.Printf(" [%v %q]", u.Value.IsValid(), u.Str)
		}
	}
	fmt.Println()
}

func u[T any](s string) {
	var v T
	err := json.Unmarshal([]byte(s), &v)
	fmt.Printf("%T %s: %v", v, s, v)
	if err != nil {
		fmt.Printf(" %T %v", err, err)
		var u *json.UnmarshalTypeError
		if errors.As(err, &u) {
			fmt.Printf(" [%q %v %d %q %q %v]", u.Value, u.Type, u.Offset, u.Struct, u.Field, u.Err)
		}
	}
	fmt.Println()
}

func main() {
	m(map[bool]int{true: 1})
	m(map[bool]int{})
	m(map[bool]int(nil))
	m(map[float64]int{1.5: 1, 10: 2, 1e30: 4})
	m(map[float64]int{math.NaN(): 1})
	m(map[float32]int{1.1: 1, 3: 3})
	m(map[int8]int{-1: 1, 10: 2, 9: 3})
	m(map[uint64]int{math.MaxUint64: 1})
	m(map[any]int{"a": 1, 2: 3, 4.5: 6})
	m(map[any]int{nil: 1})
	m(map[any]int{true: 1})
	m(map[T1]int{{1}: 1})
	m(map[[2]int]int{{1, 2}: 1})
	m(map[TextVal]int{{"b"}: 1, {"a"}: 2})
	m(map[*TextPtr]int{{"b"}: 1, nil: 3})
	m(map[TextPtr]int{{"b"}: 1})
	m(map[StrKey]int{"b": 1})
	m(map[IntKey]int{4: 1})
	m(map[JKey]int{"b": 1})
	m(map[FailKey]int{1: 1})
	m(map[json.Number]int{"12": 1, "x": 2})
	m(map[time.Duration]int{5: 1})
	m(map[time.Time]int{time.Unix(0, 0).UTC(): 1})
	m(map[chan int]int{nil: 1})
	m(map[complex128]int{1: 1})
	m(map[string]func(){})
	m(map[string]func(){"a": nil})
	k := 5
	m(map[*int]string{&k: "x"})
	m(map[*int]string{nil: "x"})
	m(map[fmt.Stringer]string{time.Duration(3): "x"})
	m(map[string]int{"a\xffb": 1, "<": 2, "\u2028": 3})
	m([]any{map[bool]int{true: 1}})
	m(struct{ A, B map[bool]int }{nil, map[bool]int{true: 1}})

	u[map[bool]int](`{"true":1}`)
	u[map[float64]int](`{"1.5":1,"1e400":2,"x":3,"null":4,"0x1p4":5,"1_0":6,"":7}`)
	u[map[float32]int](`{"1e39":1}`)
	u[map[int8]int](`{"300":1,"5":2,"+6":3,"007":4,"-0":5," 1":5}`)
	u[map[int]int](`{"x":1}`)
	u[map[int]int](`{"1.0":1}`)
	u[map[int]int](`{"null":1}`)
	u[map[uint]int](`{"-1":1}`)
	u[map[uint8]string](`{"1":2,"2":"b"}`)
	u[map[any]int](`{"a":1}`)
	u[map[T1]int](`{"a":1}`)
	u[map[[2]int]int](`{"a":1}`)
	u[map[TextPtr]int](`{"a":1,"!b":2,"!c":3}`)
	u[map[*TextPtr]int](`{"!a":1}`)
	u[map[StrKey]int](`{"b":1}`)
	u[map[IntKey]int](`{"bbb":1}`)
	u[map[JKey]int](`{"b":1}`)
	u[map[json.Number]int](`{"b":1}`)
	u[map[time.Duration]int](`{"5":1}`)
	u[map[time.Time]int](`{"2020-01-02T03:04:05Z":1,"x":1}`)
	u[map[chan int]int](`{"b":1}`)
	u[map[complex128]int](`{"b":1}`)
	u[map[fmt.Stringer]int](`{"b":1}`)
	u[map[string]int](`{"a":1,"a":2,"b":"x","b":true}`)
	u[map[string]map[string]int](`{"a":{"b":"c"}}`)
	u[map[string]map[string]int](`{"a/b":{"c~d":"c"}}`)
	u[map[string]map[string]int](`{"":{"":"c"}}`)
	u[map[string]int](`{"":"c"}`)
	var p *map[string]int
	err := json.Unmarshal([]byte(`{"a":"x"}`), &p)
	fmt.Println(err, *p)
	fmt.Println(reflect.TypeFor[json.RawMessage](), json.RawMessage("{}"), json.RawMessage(nil), fmt.Sprintf("%q %v %s %d", json.RawMessage("1"), []json.RawMessage{json.RawMessage("1")}, json.RawMessage("x"), json.RawMessage("x")))
	fmt.Printf("%#v\n", json.RawMessage("1"))
}
