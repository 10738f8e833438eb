// Package main shows switch statements: values, conditions, fallthrough, initializers, no cases.
package main

func kind(c byte) string {
	switch {
	case '0' <= c && c <= '9':
		return "digit"
	case c == ' ', c == '\t':
		return "space"
	}
	return "other"
}

func days(month int, leap bool) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if leap {
			return 29
		}
		return 28
	default:
		return 31
	}
}

func steps(n int) (out string) {
	switch m := n % 3; m {
	case 0:
		out += "a"
		fallthrough
	case 1:
		out += "b"
	default:
		out += "c"
	}
	return out
}

func main() {
	println(kind('7'), kind(' '), kind('x'), days(2, true), days(4, false), steps(3), steps(4), steps(5))
}
