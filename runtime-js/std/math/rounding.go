package math

// Abs is the absolute value of x.
func Abs(x float64) float64

// Floor is the greatest integer ≤ x.
func Floor(x float64) float64

// Ceil is the least integer ≥ x.
func Ceil(x float64) float64

// Trunc is the integer part of x.
func Trunc(x float64) float64

// Round is the nearest integer, halves away from zero.
func Round(x float64) float64

// RoundToEven is the nearest integer, halves to the even one.
func RoundToEven(x float64) float64

// Modf is the integer and the fractional part of f, both with its sign.
func Modf(f float64) (integer float64, fractional float64)

// Mod is the remainder of x/y with the sign of x.
func Mod(x, y float64) float64

// Remainder is the IEEE 754 remainder of x/y.
func Remainder(x, y float64) float64

// Max is the larger of x and y.
func Max(x, y float64) float64

// Min is the smaller of x and y.
func Min(x, y float64) float64

// Dim is x-y, or 0 if that is negative.
func Dim(x, y float64) float64

// Sqrt is the square root of x.
func Sqrt(x float64) float64
