//go:build go1.20 && !go1.99

package main

var _ = add("release tags")
