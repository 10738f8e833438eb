// Scan, Scanln and Scanf of standard input.
package main

import (
	"fmt"
)

func main() {
	var n int
	fmt.Scan(&n)
	sum := 0
	for range n {
		var x int
		fmt.Scan(&x)
		sum += x
	}
	fmt.Println(n, sum)
	fmt.Scanln()
	var a, b string
	c, err := fmt.Scanln(&a, &b)
	fmt.Println(c, err, a, b)
	var x, y int
	c, err = fmt.Scanf("%d,%d\n", &x, &y)
	fmt.Println(c, err, x, y)
	c, err = fmt.Scan(&a)
	fmt.Println(c, err, a)
	c, err = fmt.Scan(&a)
	fmt.Println(c, err)
}
