package main

var _ = add("WRONG underscore")
