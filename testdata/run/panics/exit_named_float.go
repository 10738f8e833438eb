// panic of a named float and bool.
package main

type Ratio float64
type Flag bool

func main() {
	defer panic(Flag(true))
	panic(Ratio(2.5))
}
