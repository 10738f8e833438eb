package math

// FMA is x*y + z, rounded once.
func FMA(x, y, z float64) float64
