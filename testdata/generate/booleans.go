// Package main shows conditions: && and ||, negation, named boolean types.
package main

type flag bool

func isSet(f flag) bool { return bool(f) }

func between(x, low, high int) bool { return low <= x && x < high }

func main() {
	a, b := between(3, 1, 5), !between(9, 1, 5)
	both := a && b
	either := a || b
	xor := a != b
	if f := flag(both); !isSet(f) || xor {
		println("unset")
	}
	println(both, either, xor)
}
