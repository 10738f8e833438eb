package main

var _ = add("suffix js_wasm")
