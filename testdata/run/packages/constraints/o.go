//go:build unix

package main

var _ = add("WRONG unix")
