// A collection that the program asks for takes what only weak pointers lead to, also what one of them has just led to.
package main

import (
	"fmt"
	"runtime"
	"weak"
)

type node struct {
	name string
	next *node
}

type cache struct{ entries map[string]*node }

func fill(c *cache) (ws []weak.Pointer[node]) {
	for i := range 4 {
		n := &node{name: fmt.Sprint("n", i)}
		c.entries[n.name] = n
		ws = append(ws, weak.Make(n))
	}
	return ws
}

func names(ws []weak.Pointer[node]) (all []string) {
	for _, w := range ws {
		if n := w.Value(); n != nil {
			all = append(all, n.name)
		} else {
			all = append(all, "-")
		}
	}
	return all
}

func main() {
	c := &cache{entries: map[string]*node{}}
	ws := fill(c)
	fmt.Println(names(ws))
	delete(c.entries, "n1")
	delete(c.entries, "n3")
	fmt.Println(names(ws)[0])
	runtime.GC()
	fmt.Println(names(ws))
	done := make(chan string, 1)
	runtime.AddCleanup(c.entries["n0"], func(s string) { done <- s }, "n0 is gone")
	clear(c.entries)
	runtime.GC()
	fmt.Println(names(ws), <-done)
	runtime.KeepAlive(c)
}
