// What package text/template is for, in short.
package main

import (
	"fmt"
	"os"
	"strings"
	"text/template"
)

type item struct {
	Name  string
	Price float64
}

func (i item) Twice() float64 { return i.Price * 2 }
func main() {
	t, err := template.New("t").Funcs(template.FuncMap{"up": strings.ToUpper}).Parse(`{{define "row"}}{{.Name | up | printf "%-5s|"}}{{.Twice}}{{end -}}
{{range $i, $x := .}}{{if $i}}, {{end}}{{template "row" $x}}{{else}}none{{end}} {{len .}} {{and 1 0}} {{eq 1 1}} {{index . 0}}
`)
	fmt.Println(err)
	fmt.Println(t.Execute(os.Stdout, []item{{"tea", 1.5}, {"jam", 2}}))
	_, err = template.New("x").Parse("{{.A")
	fmt.Println(err)
	fmt.Println(template.Must(template.New("y").Parse("{{.None}}")).Execute(os.Stdout, item{}))

}
