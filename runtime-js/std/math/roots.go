package math

// Cbrt is the cube root of x.
func Cbrt(x float64) float64

// Hypot is Sqrt(p*p + q*q) without overflow in between.
func Hypot(p, q float64) float64
