package main

import "unsafe"
type _ A // force type-checking of A first; order is relevant
type A = T // ERROR `^invalid recursive type A\n\taliascycles\.go:5:6: A refers to T\n\taliascycles\.go:6:6: T refers to A$`
type T [unsafe.Sizeof(A{})]int

// same as above, but through a chain of aliases
type _ A1
type A1 = A2 // ERROR `^invalid recursive type A1\n\taliascycles\.go:10:6: A1 refers to A2\n\taliascycles\.go:11:6: A2 refers to U\n\taliascycles\.go:12:6: U refers to A1$`
type A2 = U
type U [unsafe.Sizeof(A1{})]int

func main() {}
