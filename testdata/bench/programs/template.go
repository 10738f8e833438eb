package main

import (
	"os"
	"text/template"
)

type item struct {
	Name  string
	Count int
}

func main() {
	t := template.Must(template.New("list").Parse("{{range .}}{{.Name}}: {{printf \"%03d\" .Count}}\n{{end}}"))
	if err := t.Execute(os.Stdout, []item{{"tea", 2}, {"milk", 1}}); err != nil {
		panic(err)
	}
}
