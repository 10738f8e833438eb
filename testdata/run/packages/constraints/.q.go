package main

var _ = add("WRONG dot")
