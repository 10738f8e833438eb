package math

// Log is the natural logarithm of x.
func Log(x float64) float64

// Log10 is the decimal logarithm of x.
func Log10(x float64) float64

// Log2 is the binary logarithm of x.
func Log2(x float64) float64

// Log1p is Log(1+x), exact where x is near zero.
func Log1p(x float64) float64
