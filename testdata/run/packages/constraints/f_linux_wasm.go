package main

var _ = add("WRONG linux_wasm")
