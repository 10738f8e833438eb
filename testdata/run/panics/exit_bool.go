// panic of a bool.
package main

func main() {
	panic(true)
}
