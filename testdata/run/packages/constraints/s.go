package main

//go:build linux

var _ = add("constraint after the package clause is a comment")
