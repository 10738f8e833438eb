// +build linux

// A line of the old form still counts in a file without a line of the new form.

package main

var _ = add("WRONG old form")
