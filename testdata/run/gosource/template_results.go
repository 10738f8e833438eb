package main

import (
	"os"
	"text/template"
	"time"
)

type user struct{ name string }

func (u *user) Name() string { return u.name }

type page struct{ T time.Time }

func (page) User() *user { return &user{"Ann"} }

func main() {
	t := template.Must(template.New("x").Parse("{{.T.Month}} {{.T.Weekday}} {{.User.Name}} {{.T.Location.String}}\n"))
	if err := t.Execute(os.Stdout, page{time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC)}); err != nil {
		println(err.Error())
	}
}
