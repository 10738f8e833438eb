package main

type E struct{ a int }

func (e *E) Error() string { return string(rune('a' + e.a)) }

func main() {
	var e *E
	panic(e)
}
