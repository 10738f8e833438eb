package math

// Sin is the sine of x radians.
func Sin(x float64) float64

// Cos is the cosine of x radians.
func Cos(x float64) float64

// Sincos is Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64)

// Tan is the tangent of x radians.
func Tan(x float64) float64
