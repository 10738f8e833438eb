// JavaScript's reserved words and globals as Go identifiers of every sort.
package main

import (
	"fmt"
)

type class struct{ constructor, prototype, this int }
type Object struct{ extends, super *class }
type Map map[string]int
type Promise func(await int) int
type Symbol interface{ valueOf() string }
type undefined int

func (this undefined) valueOf() string { return fmt.Sprint("undefined", int(this)) }
func (self *class) new(arguments int) *class {
	self.constructor += arguments
	return self
}

var yield, let, static = 1, 2, 3

const enum = iota + 7

func await(async int) (void int) {
	void = async * 2
	return
}
func delete_(typeof ...string) int { return len(typeof) }
func eval(with string) string      { return "eval:" + with }
func function(instanceof bool) (try, catch int, finally error) {
	try, catch = 1, 2
	if instanceof {
		return catch, try, nil
	}
	return
}
func Array(NaN, Infinity float64) float64 { return NaN + Infinity }
func NewError() error                     { return nil }

func main() {
	new := class{1, 2, 3}
	new.new(5).new(6)
	fmt.Println(new, new.constructor, new.prototype, new.this)
	Object := Object{extends: &new}
	fmt.Println(Object.extends.this, Object.super == nil)
	var null, globalThis, window, document, process, require, module, exports = 1, 2, 3, 4, 5, 6, 7, 8
	fmt.Println(null+globalThis, window, document, process, require, module, exports)
	delete := func(in int) int { return in + 1 }
	fmt.Println(delete(4), delete_("a"), eval("x"), await(21))
	fmt.Println(function(true))
	var p Promise = func(await int) int { return await }
	fmt.Println(p(3), Map{"a": 1}, undefined(4).valueOf(), Symbol(undefined(5)).valueOf())
	let, static, yield := yield, let, static
	fmt.Println(let, static, yield, enum)
	for of := 0; of < 2; of++ {
		debugger := of
		fmt.Print(debugger, " ")
	}
	fmt.Println(Array(1, 2), NewError())
	var arguments = []int{1}
	arguments = append(arguments, 2)
	var this any = "this"
	throw, while, do := 1, 2, 3
	with := func(implements, private, protected, public int) int { return implements + private + protected + public }
	fmt.Println(arguments, this, throw, while, do, with(1, 2, 3, 4))
	number, boolean, bigint, symbol := 1.5, true, 10, "s"
	fmt.Println(number, boolean, bigint, symbol)
	Math, JSON, Number, String, Boolean, BigInt, Error, Date, Reflect, Proxy := 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
	x := 1 << 53
	x += Math
	x *= 3
	fmt.Println(Math+JSON+Number+String+Boolean+BigInt+Error+Date+Reflect+Proxy, x, x>>1)
	console, jquery, _a := 1, 2, 3
	_ = console
	fmt.Println(jquery + _a)
	super := func() (undefined int) { defer func() { undefined++ }(); return 1 }
	fmt.Println(super())
	Uint8Array, Int32Array, Float64Array := []uint8{1}, []int32{2}, []float64{3}
	fmt.Println(Uint8Array, Int32Array, Float64Array)
	get, set, async, from, as := 1, 2, 3, 4, 5
	fmt.Println(get, set, async, from, as)
export:
	for {
		break export
	}
}
