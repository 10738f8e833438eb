package math

// Exp is e**x.
func Exp(x float64) float64

// Exp2 is 2**x.
func Exp2(x float64) float64

// Expm1 is e**x - 1, exact where x is near zero.
func Expm1(x float64) float64

// Pow is x**y.
func Pow(x, y float64) float64

// Pow10 is 10**n.
func Pow10(n int) float64
