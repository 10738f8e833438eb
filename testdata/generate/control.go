// Package main shows control flow: loops, switches, labels, goto and defer.
package main

import "errors"

// errOdd is returned for odd numbers.
var errOdd = errors.New("odd")

func half(n int) (int, error) {
	if n%2 != 0 {
		return 0, errOdd
	}
	return n / 2, nil
}

func classify(n int) string {
	switch {
	case n < 0:
		return "negative"
	case n == 0:
		return "zero"
	case n < 10:
		return "small"
	default:
		return "large"
	}
}

func weekday(day string) (kind int) {
	switch day {
	case "sat", "sun":
		kind = 2
	case "fri":
		kind++
		fallthrough
	case "mon":
		kind += 10
	}
	return
}

// find looks for a number in rows; the label leaves both loops.
func find(rows [][]int, wanted int) (row, column int) {
outer:
	for i, r := range rows {
		for j, x := range r {
			if x < 0 {
				continue outer
			}
			if x == wanted {
				row, column = i, j
				break outer
			}
		}
	}
	return row, column
}

func retry(attempts int) int {
	count := 0
again:
	count++
	if count < attempts {
		goto again
	}
	return count
}

// safely turns a panic into an error.
func safely(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.New("recovered")
		}
	}()
	f()
	return nil
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func main() {
	if h, err := half(7); err != nil {
		println(err.Error())
	} else if h > 2 {
		println(h)
	}
	println(classify(5), weekday("fri"), retry(3), gcd(12, 18))
	row, column := find([][]int{{1, -1}, {2, 3}}, 3)
	println(row, column, safely(func() { panic("x") }) != nil)
}
