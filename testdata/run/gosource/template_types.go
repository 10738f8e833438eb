// A template finds methods of reflection's types in a program that does not import the package.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"text/template"
)

type kind uint8

func (k kind) Double() int { return int(k) * 2 }

type request struct {
	Kind  kind
	Parts []part
}

type part struct{ Name string }

func (p *part) Upper() string { return "<" + p.Name + ">" }

// Nobody but a template calls it.
func (p part) Join(with string, more ...any) string { return fmt.Sprint(append([]any{p.Name, with}, more...)...) }

func main() {
	t := template.New("t").Funcs(template.FuncMap{
		"all": func(list ...any) []any { return list },
	})
	show := func(text string, x any) {
		if err := template.Must(template.Must(t.Clone()).Parse(text)).Execute(os.Stdout, x); err != nil {
			fmt.Print("error: ", err)
		}
		fmt.Println()
	}
	r := &request{3, []part{{"a"}, {"b"}}}
	show(`{{.Kind.Double}}{{range .Parts}} {{.Upper}} {{.Join "+" 1 true}}{{end}}`, r)
	show(`{{range all .Kind .Parts 1.5 "x"}}{{printf "%v %T" . .}}; {{end}}`, r)
	show(`{{range all .Kind}}{{.Double}}{{end}} {{print .Kind | html}} {{slice "abc" 1 | js}}`, r)
	var typeError *json.UnmarshalTypeError
	if errors.As(json.Unmarshal([]byte(`{"Kind": "x"}`), r), &typeError) {
		show(`{{.Type.Name}} {{.Type.Size}} {{.Type.NumMethod}} {{(.Type.Method 0).Name}}`, typeError)
		show(`{{with .Type.Method 0}}{{.Func.IsValid}} {{.Type}}{{end}}`, typeError)
	}
}
