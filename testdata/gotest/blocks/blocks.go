// Package blocks has every kind of statement that divides the blocks of coverage.
package blocks

import "errors"

var limit = 10

// The init function of the test runs after this one.
func init() { limit = 5 }

var literal = func() int {
	return 1
}

func _() { println("never") }

func empty() {}

func Kinds(n int) (s string, err error) {
	if n > limit {
		return "", errors.New("large")
	} else if n == limit { // with a comment

		s += "at the limit"

		/* lines that count for nothing */
	} else /* behind else */ {
		s += "below"
	}
	for i := 0; i < n; i++ {
		if i == 2 {
			continue
		}
		switch {
		case i == 0:
		case i == 1:
			s += "1"
			fallthrough
		default:
			s += "d"
		}
	}
	var x any = n
	switch x := x.(type) {
	case int:
		n = x
	case string:
		panic(x)
	}
	switch x {
	}
	const (
		a = 1

		// between
		b = 2
	)
	f := func() int {
		n++
		return n
	}
	if f() > 100 {
		s += "more"
	}
outer:
	for range 2 {
		for {
			break outer
		}
	}
	{
		text := `of
two lines`; s += text
	}
	c := make(chan int, 1)
	select {
	case c <- a + b:
		s += "ä"
	default:
	}
	defer func() { recover() }()
	func() {}()
	return s + jumps(n), nil
}

func jumps(n int) string {
	if n > 1 {
		goto end
	}
	n++
end:
	n++
	if n > 2 {
		return "end"
	}
	goto end
}
