// Package dynamic takes and gives values of type any.
package dynamic

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"example.com/boundary/parts"
)

type Line struct {
	Name string
	Qty  int
}

func (l *Line) String() string { return fmt.Sprint(l.Name, " x ", l.Qty) }

type Celsius float64

func Show(x any) string { return fmt.Sprintf("%T %v", x, x) }
func Verbs(x any) string {
	return fmt.Sprintf("%v|%+v|%#v|%s|%q|%d|%x|%t|%p|%T", x, x, x, x, x, x, x, x, x, x)[:1] + "…"
}
func JSON(x any) (string, error) {
	b, err := json.Marshal(x)
	return string(b), err
}
func Same(x any) any                             { return x }
func SameList(x []any) []any                     { return x }
func SameRecord(x map[string]any) map[string]any { return x }
func SameDeep(x map[string][]any) []map[string]any {
	return []map[string]any{{"x": x["x"]}}
}
func Equal(a, b any) bool { return a == b }
func AsKey(a any) int     { return map[any]int{a: 1}[a] }
func Of(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case bool, string, float64, int64:
		return fmt.Sprintf("%T", v)
	case []byte:
		return fmt.Sprint("bytes ", len(v))
	case []any:
		return fmt.Sprint("list ", len(v))
	case map[string]any:
		return fmt.Sprint("map ", len(v))
	case func(...any) any:
		return fmt.Sprint("func ", v(1.0, "a"))
	case time.Time:
		return v.UTC().Format(time.RFC3339)
	case *Line:
		return "line " + v.Name
	case Line:
		return "line value " + v.Name
	case *parts.Item:
		return fmt.Sprint("item ", v.ID)
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer " + v.String()
	}
	return fmt.Sprintf("%T", x)
}
func NewLine(name string) *Line { return &Line{Name: name} }
func Value(name string) Line    { return Line{Name: name} }
func Item() *parts.Item         { return parts.Make(3) }

// Report is no error: its field is called as the method of errors.
type Report struct {
	Error func() string
	Rows  int
}

func Out(what string) any {
	c := make(chan int, 1)
	go func() { c <- 5 }()
	n := 3
	return map[string]any{
		"nil pointer": (*Line)(nil),
		"nil slice":   []int(nil),
		"nil map":     map[string]int(nil),
		"int8":        int8(3),
		"uint64":      uint64(4),
		"color":       parts.Green,
		"array":       [2]bool{true, false},
		"map":         map[int]string{1: "a"},
		"record":      map[string][]int{"q": {1}},
		"struct":      struct{ X int }{4},
		"complex":     complex(1, 2),
		"line value":  Line{Name: "v"},
		"line":        &Line{Name: "p"},
		"celsius":     Celsius(3),
		"time":        time.Unix(0, 0),
		"func":        func(x int) int { return x + 1 },
		"chan":        c,
		"pointer":     &n,
		"error":       errors.New("z"),
		"report":      &Report{func() string { return "of a field" }, 2},
		"bytes":       []byte("hi"),
		"text":        "ü",
		"rune":        'ü',
		"int32s":      []int32{1},
		"nested":      []any{map[string]any{"a": []any{1, "b", nil, Line{Name: "n"}}}},
	}[what]
}
func Cycle() any {
	m := map[string]any{}
	m["m"] = m
	return m
}

type Holder struct {
	Any  any
	List []any
	Map  map[string]any
	Next *Holder
}

func Hold(h *Holder) *Holder { return h }
