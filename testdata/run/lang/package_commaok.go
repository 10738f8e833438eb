// Package variables that are initialized by the comma-ok forms, some before others are.
package main

import "fmt"

type point struct{ x, y int }

var (
	ages         = map[string]int{"ann": 31}
	age, known   = ages["ann"]
	none, absent = ages["bob"]

	points     = map[string]point{"a": {1, 2}}
	copied, ok = points["a"]

	shape        any = &point{3, 4}
	ptr, isPtr       = shape.(*point)
	num, isNum       = shape.(int)
	boxed, isAny any = shape.(fmt.Stringer)

	words     = queue("hello")
	word, got = <-words
	rest, _   = <-words
	_, second = <-words
)

var late, lateOk = early.(bool)
var early, _ any = any(true).(bool)

func queue(s string) chan string {
	c := make(chan string, 1)
	c <- s
	close(c)
	return c
}

func main() {
	fmt.Println(age, known, none, absent)
	copied.x = 10
	fmt.Println(copied, ok, points)
	fmt.Println(*ptr, isPtr, num, isNum, boxed, isAny)
	fmt.Printf("%q %v %q %v\n", word, got, rest, second)
	fmt.Println(late, lateOk, early)
}
