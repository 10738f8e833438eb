// Package main shows constants: typed and untyped ones, iota, and large ones that only their uses give a size.
package main

type weekday int

const (
	sunday weekday = iota
	monday
	tuesday
)

const (
	_ = 1 << (10 * iota)
	kb
	mb
)

const (
	huge  = 1 << 62
	ratio = 1.0 / 3
	title = "Go" + "ES"
)

func (d weekday) next() weekday { return (d + 1) % 7 }

func main() {
	const local = len(title) * kb
	println(sunday, monday.next(), tuesday, mb, huge/mb, ratio, title, local)
}
