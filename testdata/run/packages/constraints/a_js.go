package main

var _ = add("suffix js")

const platform = "js"
