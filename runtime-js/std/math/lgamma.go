package math

// Lgamma is the logarithm of the absolute value of Gamma(x), and the sign of that.
func Lgamma(x float64) (lgamma float64, sign int)
