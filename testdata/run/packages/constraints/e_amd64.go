package main

var _ = add("WRONG amd64")

const arch = "amd64"
