// Methods wait that fmt calls of what is in interfaces inside of a value, and those of the target that errors.As finds.
package main

import (
	"errors"
	"fmt"
)

type slow chan int

func (s slow) String() string { return fmt.Sprint("got ", <-s) }

type pair struct {
	First any
	Rest  map[string]fmt.Stringer
}

type waiter interface{ Wait() int }

type failure struct{ ch chan int }

func (failure) Error() string { return "failure" }
func (f failure) Wait() int   { return <-f.ch }

func main() {
	ch := make(chan int)
	go func() {
		for i := range 4 {
			ch <- i
		}
	}()
	fmt.Println(pair{First: slow(ch)})
	fmt.Printf("%v %s\n", pair{Rest: map[string]fmt.Stringer{"a": slow(ch)}}, []any{slow(ch)})
	var w waiter
	if errors.As(fmt.Errorf("wrapped: %w", failure{ch}), &w) {
		fmt.Println(w.Wait() + 1)
	}
}
