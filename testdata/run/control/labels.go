// Labelled break and continue through loops, switches and selects.
package main

import (
	"fmt"
)

func main() {
outer:
	for i := range 4 {
		for j := range 4 {
			switch {
			case j == 2:
				continue outer
			case i == 3:
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
sw:
	switch 1 {
	case 1:
		for i := 0; ; i++ {
			if i == 3 {
				break sw
			}
		}
		fmt.Println("never")
	}
	ch := make(chan int, 5)
	for i := range 5 {
		ch <- i
	}
	close(ch)
loop:
	for {
		select {
		case v, ok := <-ch:
			if !ok {
				break loop
			}
			if v == 1 {
				continue loop
			}
			if v == 2 {
				break
			}
			fmt.Print("v", v, " ")
		}
		fmt.Print("after ")
	}
	fmt.Println()
sel:
	select {
	default:
		for {
			break sel
		}
	}
a:
	for x := 0; x < 2; x++ {
	b:
		for y := 0; y < 3; y++ {
			for z := 0; z < 3; z++ {
				if z == 1 {
					continue b
				}
				if y == 2 {
					continue a
				}
				fmt.Print(x, y, z, " ")
			}
		}
	}
	fmt.Println()
rng:
	for k := range map[int]int{1: 1, 2: 2} {
		for range "ab" {
			if k > 0 {
				continue rng
			}
		}
		fmt.Println("never")
	}
	n := 0
again:
	n++
	for i := 0; i < 10; i++ {
		if n < 3 && i == 5 {
			goto again
		}
	}
	fmt.Println(n)
	var fs []func() int
ov:
	for i := 0; i < 5; i++ {
		fs = append(fs, func() int { return i })
		for {
			if i%2 == 0 {
				continue ov
			}
			break
		}
		i++
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
ty:
	switch x := any(1).(type) {
	case int:
		for {
			if x == 1 {
				break ty
			}
		}
	}
}
