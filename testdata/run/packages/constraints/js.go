package main

var _ = add("plain js.go has no suffix")
