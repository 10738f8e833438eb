package math

// Sinh is the hyperbolic sine of x.
func Sinh(x float64) float64

// Cosh is the hyperbolic cosine of x.
func Cosh(x float64) float64

// Tanh is the hyperbolic tangent of x.
func Tanh(x float64) float64

// Asinh is the inverse hyperbolic sine of x.
func Asinh(x float64) float64

// Acosh is the inverse hyperbolic cosine of x.
func Acosh(x float64) float64

// Atanh is the inverse hyperbolic tangent of x.
func Atanh(x float64) float64
