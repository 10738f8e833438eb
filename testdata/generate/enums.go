// Package main shows a type of constants with a method String, as fmt prints it.
package main

import "fmt"

type state int

const (
	open state = iota
	closed
)

func (s state) String() string {
	switch s {
	case open:
		return "open"
	case closed:
		return "closed"
	}
	return fmt.Sprintf("state(%d)", int(s))
}

func main() { fmt.Println(open, closed.String(), state(7)) }
