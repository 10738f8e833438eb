package main

var _ = add("plain linux.go has no suffix")
