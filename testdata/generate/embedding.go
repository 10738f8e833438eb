// Package main shows embedded structs, pointers and interfaces: promoted fields and methods.
package main

type base struct{ id int }

func (b base) ID() int       { return b.id }
func (b *base) Rename(n int) { b.id = n }

type namer interface{ Name() string }

type fixed string

func (f fixed) Name() string { return string(f) }

type user struct {
	base
	namer
	*extra
}

type extra struct{ note string }

type identified interface {
	ID() int
	Name() string
}

func main() {
	u := user{base{1}, fixed("u"), &extra{"n"}}
	u.Rename(2)
	u.note += "!"
	var i identified = u
	println(u.id, i.ID(), i.Name(), u.note, u.base.id)
}
