// Package main shows errors: values, types with a method Error, and how callers look at them.
package main

import (
	"errors"
	"fmt"
)

var errEmpty = errors.New("empty")

type rangeError struct{ at int }

func (e *rangeError) Error() string { return fmt.Sprintf("at %d", e.at) }

func pick(list []int, i int) (int, error) {
	if len(list) == 0 {
		return 0, errEmpty
	}
	if i >= len(list) {
		return 0, fmt.Errorf("pick: %w", &rangeError{i})
	}
	return list[i], nil
}

func main() {
	_, err := pick(nil, 0)
	println(errors.Is(err, errEmpty))
	_, err = pick([]int{1}, 3)
	var outside *rangeError
	if errors.As(err, &outside) {
		println(outside.at, err.Error())
	}
}
