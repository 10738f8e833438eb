package main

import "errors"

type namer interface{ Name() string }

type thing struct{}

func (thing) Name() string {
	if title == "" {
		return errNone.Error()
	}
	return title
}

// The specification sees no reference to title or errNone here.
var first = namer(thing{}).Name()

var title = read()

// errNone never has another value.
var errNone = errors.New("none")

var limit = most

const most = 10

func read() string { return first + "!" }

func main() {
	println(first, title, limit)
}
