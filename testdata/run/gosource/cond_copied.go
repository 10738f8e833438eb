package main

import (
	"crypto/subtle"
	"fmt"
	"sync"
)

func main() {
	var c sync.Cond
	c.L = &sync.Mutex{}
	c.Signal()
	copied := c
	func() {
		defer func() { fmt.Println(recover()) }()
		copied.Signal()
	}()
	subtle.WithDataIndependentTiming(func() { fmt.Println(subtle.ConstantTimeEq(3, 3)) })
}
