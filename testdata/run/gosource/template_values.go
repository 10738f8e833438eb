// Templates that call methods of reflection's own values, and go through maps in order.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"reflect"
	"text/template"
)

type point struct{ X, Y int }

type data struct {
	Value reflect.Value
	Type  reflect.Type
	Maps  map[string]any
}

func run(name, text string, funcs template.FuncMap, data any) {
	t := template.Must(template.New(name).Funcs(funcs).Parse(text))
	if err := t.Execute(os.Stdout, data); err != nil {
		fmt.Print("error: ", err)
	}
	fmt.Println()
}

func main() {
	p := point{1, 2}
	ch := make(chan int)
	d := data{reflect.ValueOf(p), reflect.TypeOf(&p), map[string]any{
		"ints":       map[int]string{3: "c", -1: "a", 2: "b"},
		"floats":     map[float64]string{2: "b", math.NaN(): "nan", math.Inf(-1): "inf", 1.5: "a"},
		"bools":      map[bool]int{true: 1, false: 0},
		"structs":    map[point]int{{2, 1}: 3, {1, 2}: 2, {1, 1}: 1},
		"arrays":     map[[2]string]int{{"b", "a"}: 2, {"a", "z"}: 1},
		"complex":    map[complex128]int{2: 3, 1i: 1, 1: 2},
		"interfaces": map[any]int{"b": 4, 2: 2, "a": 3, 1: 1, nil: 0},
		"pointers":   map[*point]int{&p: 1},
		"channels":   map[chan int]int{ch: 1},
		"none":       map[string]int(nil),
	}}
	for _, name := range []string{"ints", "floats", "bools", "structs", "arrays", "complex", "none"} {
		run(name, `{{range $k, $v := index .Maps "`+name+`"}}{{$k}}={{$v}} {{else}}empty{{end}}`, nil, d)
	}
	run("pointers", `{{range $k, $v := .Maps.pointers}}{{$k.X}}={{$v}} {{end}}{{len .Maps.channels}}`, nil, d)
	run("value", `{{.Value.Kind}} {{.Value.NumField}} {{(.Value.Field 1).Int}} {{.Value.Type.Name}}`, nil, d)
	run("type", `{{.Type}} {{.Type.Kind}} {{.Type.Elem.NumField}} {{(.Type.Elem.Field 0).Name}}`, nil, d)
	run("function", `{{(same .Value).Y}} {{(same 3)}} {{(type .Maps).Key}} {{index .Maps.ints 2 | same}}`, template.FuncMap{
		"same": func(v reflect.Value) reflect.Value { return v },
		"type": func(x any) reflect.Type { return reflect.TypeOf(x) },
	}, d)
	run("direct", `{{.X}} {{.Y}}`, nil, reflect.ValueOf(p))
	var typeError *json.UnmarshalTypeError
	if errors.As(json.Unmarshal([]byte(`{"X": "x"}`), &p), &typeError) {
		run("error", `{{.Field}} {{.Type.Kind}} {{.Type.Bits}} {{.}}`, nil, typeError)
	}
	run("fails", `{{range $i, $x := .Maps}}{{$x.Nothing}}{{end}}`, nil, d)
}
