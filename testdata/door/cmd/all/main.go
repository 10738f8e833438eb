// Command all prints what each package gives; JavaScript that imports them must get the same.
package main

import (
	"fmt"

	"example.com/door/calc"
	"example.com/door/geo"
	"example.com/door/invoice"
	"example.com/door/lists"
	"example.com/door/pool"
)

func main() {
	box := geo.NewBox(3, 4)
	box.Grow(2)
	fmt.Println("geo:", box.Area(), box.Label, box.Max.Y, geo.Unit, geo.Double(21))
	text, err := invoice.Encode(invoice.Sample())
	fmt.Println("invoice:", text, err)
	names, err := invoice.Names(text)
	fmt.Println("names:", names, err, invoice.Rules())
	_, err = invoice.Encode(&invoice.Invoice{})
	fmt.Println("invalid:", err)
	_, err = invoice.Names("{]")
	fmt.Println("malformed:", err)
	fmt.Println("lists:", lists.Squares([]int{1, 2, 3}))
	n, err := calc.Eval("2*(3+4)-10/3")
	fmt.Println("calc:", n, err)
	_, err = calc.Eval("2*(3+")
	fmt.Println("syntax:", err)
	_, err = calc.Largest([]string{"1", "4/0"})
	fmt.Println("zero:", err)
	n, err = pool.Total([]string{"1+1", "2*3", "40", "8/2"}, 3)
	fmt.Println("pool:", n, err)
	_, err = pool.Total([]string{"1+1", "2*", "40"}, 2)
	fmt.Printf("stopped: %q\n", err)
}
