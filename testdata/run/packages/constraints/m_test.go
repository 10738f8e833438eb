package main

var _ = add("WRONG test")
