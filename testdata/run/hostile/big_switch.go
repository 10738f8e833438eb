// A switch of many cases, dense and sparse, with jumps between them.
package main

import (
	"fmt"
	"math"
)

func op(code int, a, b int) (r int) {
	switch code {
	case 0:
		r = a
	case 1:
		r = a + b
	case 2:
		r = a - b
	case 3:
		r = a * b
	case 4:
		if b == 0 {
			break
		}
		r = a / b
	case 5:
		r = a % (b + 1)
	case 6, 7, 8:
		r = a << code
		fallthrough
	case 9:
		r += b
	case 10:
		for r < a {
			if r == 3 {
				break
			}
			r++
		}
	case 11:
		switch b {
		case 1:
			r = 1
		case 2:
			break
		default:
			return -1
		}
		r += 100
	case 12:
		return op(1, op(2, a, b), op(3, a, b))
	case 13:
		goto out
	case 14:
		defer func() { r *= 2 }()
		r = a
	case 15:
		x := a
		x++
		r = x
	case 16:
		x := "x"
		r = len(x)
	case 17:
		func() { r = a; return }()
		r++
	case 0x7fffffff:
		r = 1
	case 1 << 40:
		r = 2
	case math.MaxInt64:
		r = 3
	case math.MinInt64:
		r = 4
	case -1:
		r = 5
	case 1<<53 + 1:
		r = 6
	case 1 << 53:
		r = 7
	default:
		r = -999
	}
	return
out:
	return 13
}

func word(s string) int {
	switch s {
	case "break", "case", "chan", "const", "continue":
		return 1
	case "default", "defer", "else":
		return 2
	case "é", "\xff", "":
		return 3
	case "a" + "b":
		return 4
	}
	return 0
}

func char(c byte) string {
	switch {
	case c >= '0' && c <= '9':
		return "digit"
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_':
		return "letter"
	}
	switch c {
	case ' ', '\t', '\n', '\r':
		return "space"
	case '"':
		return "quote"
	}
	return "other"
}

func main() {
	for c := -1; c <= 18; c++ {
		fmt.Print(op(c, 9, 2), " ")
	}
	fmt.Println(op(4, 1, 0), op(11, 0, 3), op(10, 2, 0))
	b := 1 << 53
	fmt.Println(op(math.MaxInt32, 0, 0), op(1<<40, 0, 0), op(math.MaxInt64, 0, 0), op(math.MinInt64, 0, 0), op(b+1, 0, 0), op(b, 0, 0), op(b+2, 0, 0))
	fmt.Println(word("chan"), word("else"), word("é"), word("\xff"), word(""), word("ab"), word("\xc3"))
	for _, c := range []byte("a5 \"_é") {
		fmt.Print(char(c), " ")
	}
	fmt.Println()
}
