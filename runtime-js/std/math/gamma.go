package math

// Gamma is the gamma function of x.
func Gamma(x float64) float64
