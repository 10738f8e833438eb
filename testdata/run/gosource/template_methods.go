// A template finds methods of what it is given, of what methods, functions, maps and fields give, and of variables' addresses.
package main

import (
	"errors"
	"fmt"
	"os"
	"text/template"
	"time"
)

type label struct{ text string }

func (l label) Upper() string { return "<" + l.text + ">" }

type owner struct{ Name string }

func (o *owner) Label() label { return label{o.Name} }

type tags map[string]any

func (t tags) Count() int { return len(t) }

type visitor interface{ Visit(n int) fmt.Stringer }

type guest struct{}

func (guest) Visit(n int) fmt.Stringer { return times(n) }

type times int

func (t times) String() string { return fmt.Sprint(int(t), " times") }
func (t times) Twice() times   { return 2 * t }

type made struct{ n int }

func (m made) Plus(n int) int { return m.n + n }

type page struct {
	Owners []owner
	Tags   tags
	Guest  visitor
	When   time.Time
	hidden label
}

func (p *page) Hidden() *label { return &p.hidden }
func (p *page) Fails() (label, error) {
	return label{}, errors.New("no label")
}

const text = `{{range $i, $o := .Owners}}{{$i}} {{$o.Label.Upper}} {{end}}{{.Tags.Count}} {{.Tags.a.Twice.Twice}}
{{with .Guest.Visit 3}}{{.}} {{.Twice}}{{end}} {{(make 4).Plus 5}} {{.Hidden.Upper}} {{.When.Month}} {{(.When.AddDate 0 1 0).Weekday}}
{{.Fails.Upper}}
`

func main() {
	t := template.Must(template.New("page").Funcs(template.FuncMap{
		"make": func(n int) made { return made{n} },
	}).Parse(text))
	p := &page{
		Owners: []owner{{"ann"}, {"bob"}},
		Tags:   tags{"a": times(5)},
		Guest:  guest{},
		When:   time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC),
		hidden: label{"hidden"},
	}
	if err := t.Execute(os.Stdout, p); err != nil {
		fmt.Println("\n" + err.Error())
	}
}
