package main

var _ = add("WRONG linux")

const platform = "linux"
