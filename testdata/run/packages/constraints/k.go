//go:build ignore

package main

var _ = add("WRONG ignore")
