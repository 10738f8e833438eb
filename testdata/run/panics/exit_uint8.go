// panic of a uint8.
package main

func main() {
	panic(uint8(200))
}
