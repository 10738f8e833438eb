package math

// Erf is the error function of x.
func Erf(x float64) float64

// Erfc is 1 - Erf(x), exact where that is near zero.
func Erfc(x float64) float64
