package math

// Asin is the arcsine of x in radians.
func Asin(x float64) float64

// Acos is the arccosine of x in radians.
func Acos(x float64) float64

// Atan is the arctangent of x in radians.
func Atan(x float64) float64

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64
