// panic of a rune.
package main

func main() {
	panic('a')
}
