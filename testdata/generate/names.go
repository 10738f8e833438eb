// Package main uses names that JavaScript reserves or that emitted code needs.
package main

type class struct {
	constructor, new, this int
	then                   string
}

func (c class) delete(await int) (arguments int) {
	let := c.constructor + await
	if let > 0 {
		let := let * 2
		return let
	}
	return c.new
}

type String string

func (s String) toString() String { return s + "!" }

var undefined, null, NaN = 1, "null", 3

func typeof(Math, Number int) int {
	function, void := Math, Number
	return function - void
}

func main() {
	Array := class{constructor: 4, new: 5, this: 6, then: "x"}
	println(Array.delete(1), Array.this, Array.then, String("s").toString())
	println(undefined, null, NaN, typeof(5, 3))
}
