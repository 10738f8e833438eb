// panic of a named string.
package main

type Kind string

func main() {
	panic(Kind("quoted\n"))
}
