//go:build goes

package main

var _ = add("tag goes")
