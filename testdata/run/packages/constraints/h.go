//go:build !goes || cgo

package main

var _ = add("WRONG not goes")
