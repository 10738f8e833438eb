//go:build purego && (js || linux) && !amd64

package main

var _ = add("tag purego")
