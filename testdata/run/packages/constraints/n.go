// A comment first.

//go:build js && wasm

// Package main has a comment.
package main

var _ = add("js && wasm")
