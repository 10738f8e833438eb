package math

// Float32bits is the IEEE 754 representation of f.
func Float32bits(f float32) uint32

// Float32frombits is the float with the IEEE 754 representation b.
func Float32frombits(b uint32) float32

// Float64bits is the IEEE 754 representation of f.
func Float64bits(f float64) uint64

// Float64frombits is the float with the IEEE 754 representation b.
func Float64frombits(b uint64) float64

// Inf is positive infinity if sign >= 0, else negative infinity.
func Inf(sign int) float64

// NaN is a value that is not a number.
func NaN() float64

// IsNaN reports whether f is not a number.
func IsNaN(f float64) (is bool) { return f != f }

// IsInf reports whether f is an infinity of that sign; of any if sign is 0.
func IsInf(f float64, sign int) bool

// Signbit reports whether x is negative or negative zero.
func Signbit(x float64) bool

// Copysign is f with the sign of sign.
func Copysign(f, sign float64) float64

// Frexp splits f into frac × 2**exp with frac in [½, 1).
func Frexp(f float64) (frac float64, exp int)

// Ldexp is frac × 2**exp.
func Ldexp(frac float64, exp int) float64

// Logb is the binary exponent of x.
func Logb(x float64) float64

// Ilogb is the binary exponent of x as an integer.
func Ilogb(x float64) int

// Nextafter is the float after x towards y.
func Nextafter(x, y float64) (r float64)

// Nextafter32 is the float32 after x towards y.
func Nextafter32(x, y float32) (r float32)
