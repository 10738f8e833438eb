// panic of an int.
package main

func main() {
	panic(42)
}
