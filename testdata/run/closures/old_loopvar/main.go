// Loop variables are shared between iterations in modules before go 1.22.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, v := range []int{10, 20, 30} {
		fs = append(fs, func() int { return v })
	}
	for k := range map[string]int{"abc": 1} {
		fs = append(fs, func() int { return len(k) })
	}
	for i, c := range "xyz" {
		fs = append(fs, func() int { return i*1000 + int(c) })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	fmt.Println(*ps[0], *ps[1], ps[0] == ps[2])
	for i := 0; i < 3; i++ {
		i := i
		defer func() { fmt.Println("copied", i) }()
	}
	for i := 0; i < 2; i++ {
		defer func() { fmt.Println("shared", i) }()
	}
}
