// Package main makes a table of 1,000 rows by a template.
package main

import (
	"strings"
	"text/template"

	"bench/measure"
)

type item struct {
	Name  string
	Price float64
	Tags  []string
	Stock int
}

func (i item) Total() float64 { return i.Price * float64(i.Stock) }

const page = `<table>{{range $i, $item := .Items}}
<tr class="{{if eq $i 0}}first{{else}}row{{end}}"><td>{{.Name | printf "%q"}}</td><td>{{printf "%.2f" .Price}}</td>
<td>{{range $j, $tag := .Tags}}{{if $j}}, {{end}}{{$tag}}{{end}}</td><td>{{.Total}}</td>{{with .Stock}}<td>{{.}}</td>{{end}}</tr>{{end}}
</table>{{len .Items}}`

func main() {
	r := measure.Random(1)
	words := []string{"red", "green", "blue", "small", "large"}
	var items []item
	for range 1000 {
		items = append(items, item{
			Name:  words[r.Below(5)] + " " + words[r.Below(5)],
			Price: float64(r.Below(10000)) / 100,
			Tags:  words[r.Below(5):],
			Stock: r.Below(20),
		})
	}
	t := template.Must(template.New("page").Parse(page))
	measure.Least(func() int {
		var b strings.Builder
		if err := t.Execute(&b, map[string]any{"Items": items}); err != nil {
			panic(err)
		}
		return b.Len()
	})
}
