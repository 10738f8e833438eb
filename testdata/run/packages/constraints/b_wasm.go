package main

var _ = add("suffix wasm")

const arch = "wasm"
