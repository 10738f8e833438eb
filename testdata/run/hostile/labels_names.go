// Labels equal to variables, functions, types, keywords of JavaScript and each other.
package main

import (
	"fmt"
)

type L struct{ L int }

func L1() int { return 1 }

func twice() (n int) {
n:
	for n = 0; n < 10; n++ {
		for {
			continue n
		}
	}
	return n
}

func same() (s string) {
loop:
	for i := range 3 {
		func() {
		loop:
			for j := range 3 {
				if j == i {
					break loop
				}
				s += fmt.Sprint(i, j, " ")
				continue loop
			}
		}()
		if i == 1 {
			break loop
		}
	}
	return
}

func main() {
	i := 5
i:
	for i := 0; ; i++ {
		if i > 3 {
			break i
		}
		continue i
	}
	fmt.Println(i, twice(), same())
L:
	for l := (L{0}); ; {
		l.L++
		switch L := l.L; {
		case L == 3:
			break L
		default:
			continue L
		}
	}
await:
	for range 1 {
		continue await
	}
function:
	switch {
	default:
		break function
	}
fmt:
	for {
		fmt.Println("label fmt")
		break fmt
	}
L1:
	for range L1() {
		break L1
	}
let:
	for x := range 10 {
	static:
		for y := range 10 {
			switch {
			case x == 1:
				break let
			case y == 2:
				continue let
			case y == 1:
				continue static
			}
			fmt.Print(x, y, " ")
		}
	}
	fmt.Println()
nil:
	if true {
		i++
		if i < 10 {
			goto nil
		}
	}
	fmt.Println(i)
string:
	for _, string := range []string{"a", "b"} {
		if string == "a" {
			continue string
		}
		fmt.Println(string)
	}
main:
	for {
		select {
		default:
			for {
				break main
			}
		}
	}
	goto end
end:
	fmt.Println("end")
}
