// Every form of switch: tags, no tag, init, fallthrough, break, duplicates of types.
package main

import (
	"fmt"
	"math"
)

func f(n int) (s string) {
	switch n {
	case 0, 1:
		s += "a"
		fallthrough
	case 2:
		s += "b"
		if n == 1 {
			break
		}
		fallthrough
	default:
		s += "d"
	case 3:
		s += "c"
		fallthrough
	case 4:
		s += "e"
	}
	return
}

func call(n int) int { fmt.Print("call", n, " "); return n }

type color int

func grade(x float64) string {
	switch {
	case x >= 90:
		return "A"
	case x >= 80, x < 0:
		return "B"
	case x != x:
		return "NaN"
	}
	return "F"
}

func main() {
	for i := range 6 {
		fmt.Print(f(i), " ")
	}
	fmt.Println()
	switch call(2) {
	case call(1), call(2), call(3):
		fmt.Println("hit")
	case call(4):
	}
	switch x := call(5); {
	case x > 3:
		fmt.Println("big", x)
	}
	switch x := call(1); x {
	default:
		fmt.Println("default", x)
	}
	switch {
	}
	switch call(9); {
	}
	fmt.Println()
	fmt.Println(grade(95), grade(85), grade(-1), grade(10), grade(math.NaN()))
	switch s := "b"; s {
	case "a", "b", "c":
		fmt.Println("abc")
	}
	switch c := color(2); c {
	case 1:
	case 2:
		fmt.Println("color", c)
	}
	var i any = 3
	switch i {
	case "3":
		fmt.Println("string")
	case 3.0:
		fmt.Println("float")
	case 3:
		fmt.Println("int")
	}
	switch p := (struct{ a, b int }{1, 2}); p {
	case struct{ a, b int }{2, 1}:
	case struct{ a, b int }{1, 2}:
		fmt.Println("struct")
	}
	switch [2]int{1, 2} {
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	switch b := true; {
	case !b:
	case b:
		fmt.Println("true case")
	}
	switch false {
	case 1 > 2:
		fmt.Println("false is 1>2")
	}
	switch uint8(255) + uint8(call(1)) {
	case 0:
		fmt.Println("wrapped")
	}
	switch x := 1 << 53; x + 1 {
	case 1 << 53:
		fmt.Println("wrong")
	case 1<<53 + 1:
		fmt.Println("exact")
	}
	for i := 0; ; i++ {
		switch {
		case i == 1:
			continue
		case i > 2:
			goto done
		}
		fmt.Print("i", i, " ")
	}
done:
	x := 10
	switch y := x; {
	case y > 5:
		x := "shadow"
		fmt.Println(x, y)
	}
	switch x {
	case 10:
		x := 3
		x++
	case 3:
		fmt.Println("never")
	}
	var e error
	switch e {
	case nil:
		fmt.Println("nil")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		var a any = []int{}
		switch a {
		case any([]int{}):
		}
	}()
}
