// Package tiny is what a page imports that needs one function of Go.
package tiny

func Add(a, b int) int { return a + b }
