// Unsigned integers of 64 bits wrap around in signed ones, so that an index made of one may be negative.
package main

import "fmt"

//go:noinline
func same(v uint64) uint64 { return v }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func main() {
	names := [5]string{"a", "b", "c", "d", "e"}
	list := []string{"a", "b", "c", "d", "e"}
	try("array", func() { i := int(same(1<<63+7)) % 5; fmt.Println(names[i]) })
	try("slice", func() { i := int(same(1<<64-3)) % len(list); fmt.Println(list[i]) })
	try("uintptr", func() { i := int64(uintptr(same(1<<64-3))) % 5; fmt.Println(list[i]) })
	try("min", func() { i := min(int(same(1<<63)), 4); fmt.Println(list[i], names[i]) })
	try("uint", func() { i := int(uint(same(1<<63)+2)) >> 60; fmt.Println(i, list[i]) })
	try("fine", func() { i := int(same(1<<62)) % 5; fmt.Println(names[i]) })
	x := int(same(1 << 63))
	fmt.Println(min(x, 1), max(x, 1), x < 0, x%7, x/3, x&1 == 0, -x < 0)
	y := uint64(x)
	fmt.Println(y, uint64(int(same(5))-6), min(y, 9))
	try("back", func() { i := uint64(int(same(3)) - 4); fmt.Println(i%5, list[i%5], min(i, 10)) })
}
