// panic of an error whose Error method panics.
package main

type Bad struct{}

func (Bad) Error() string { panic("in Error") }

func main() {
	panic(Bad{})
}
