// What package html/template is for, in short.
package main

import (
	"fmt"
	"html/template"
	"os"
)

func main() {
	t, err := template.New("t").Parse(`{{range .}}<a href="/q?x={{.}}" title='{{.}}' onclick="f({{.}})">{{.}}</a>
{{end}}<style>p { color: {{index . 0}} }</style>`)
	fmt.Println(err)
	fmt.Println(t.Execute(os.Stdout, []string{"<b>", "a'b&c"}))
	_, err = template.New("u").Parse("{{if}}")
	fmt.Println(err)
	fmt.Println(template.HTMLEscapeString("<x>"), template.JSEscapeString("'"), template.Must(template.New("v").Parse("{{.}}")).Execute(os.Stdout, template.HTML("<ok>")))

}
