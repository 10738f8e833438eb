// Package main shows complex numbers.
package main

func square(z complex128) complex128 { return z * z }

func main() {
	z := complex(1, 2)
	w := square(z) + 3i
	w /= z
	println(real(w), imag(w), z == complex(1, 2))
}
