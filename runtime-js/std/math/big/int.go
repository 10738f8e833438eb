package big

// An Int is an integer of any size. The zero value is 0.
type Int struct {
	neg bool // the sign; false for 0
	abs nat
}

// NewInt makes an Int of x.
func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

// SetInt64 sets z to x.
func (z *Int) SetInt64(x int64) *Int

// SetUint64 sets z to x.
func (z *Int) SetUint64(x uint64) *Int

// Set sets z to x.
func (z *Int) Set(x *Int) *Int

// Sign is -1, 0 or 1.
func (x *Int) Sign() int

// Cmp is -1 if x < y, 0 if they are equal, and 1 if x > y.
func (x *Int) Cmp(y *Int) (r int)

// CmpAbs is Cmp of the absolute values.
func (x *Int) CmpAbs(y *Int) int

// Int64 is x, or of larger numbers the low 64 bits.
func (x *Int) Int64() int64

// Uint64 is x, or of other numbers the low 64 bits of their size.
func (x *Int) Uint64() uint64

// IsInt64 reports whether x is an int64.
func (x *Int) IsInt64() bool

// IsUint64 reports whether x is a uint64.
func (x *Int) IsUint64() bool

// Float64 is the nearest float64, and how it differs from x.
func (x *Int) Float64() (float64, Accuracy) {
	f, difference := x.float64()
	return f, Accuracy(difference)
}

func (x *Int) float64() (f float64, difference int)

// Abs sets z to |x|.
func (z *Int) Abs(x *Int) *Int

// Neg sets z to -x.
func (z *Int) Neg(x *Int) *Int

// Add sets z to x + y.
func (z *Int) Add(x, y *Int) *Int

// Sub sets z to x - y.
func (z *Int) Sub(x, y *Int) *Int

// Mul sets z to x * y.
func (z *Int) Mul(x, y *Int) *Int

// MulRange sets z to the product of all integers from a to b, which is 1 if there are none.
func (z *Int) MulRange(a, b int64) *Int

// Binomial sets z to the number of ways to choose k of n things.
func (z *Int) Binomial(n, k int64) *Int

// Sqrt sets z to the integer part of the square root of x.
func (z *Int) Sqrt(x *Int) *Int
