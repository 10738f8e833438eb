package main

var _ = add("suffix goes is no constraint")
