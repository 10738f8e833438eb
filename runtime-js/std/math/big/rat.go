package big

// A Rat is a fraction of any size, in lowest terms. The zero value is 0.
type Rat struct {
	a Int
	b Int // its size is the denominator, where 0 stands for 1
}

// NewRat makes a Rat of a / b.
func NewRat(a, b int64) *Rat { return new(Rat).SetFrac64(a, b) }

// SetFrac sets z to a / b.
func (z *Rat) SetFrac(a, b *Int) *Rat

// SetFrac64 sets z to a / b.
func (z *Rat) SetFrac64(a, b int64) *Rat

// SetInt sets z to x.
func (z *Rat) SetInt(x *Int) *Rat

// SetInt64 sets z to x.
func (z *Rat) SetInt64(x int64) *Rat

// SetUint64 sets z to x.
func (z *Rat) SetUint64(x uint64) *Rat

// Set sets z to x.
func (z *Rat) Set(x *Rat) *Rat

// SetFloat64 sets z to f, exactly. If f is not finite, the result is nil.
func (z *Rat) SetFloat64(f float64) *Rat

// Float32 is the nearest float32, and whether it is x.
func (x *Rat) Float32() (f float32, exact bool)

// Float64 is the nearest float64, and whether it is x.
func (x *Rat) Float64() (f float64, exact bool)

// Num is the numerator, which changes with x and changes x.
func (x *Rat) Num() *Int { return &x.a }

// Denom is the denominator, which is positive. It changes with x and changes x, unless x has never been set.
func (x *Rat) Denom() *Int {
	if len(x.b.abs) == 0 {
		return NewInt(1)
	}
	x.b.neg = false
	return &x.b
}

// Sign is -1, 0 or 1.
func (x *Rat) Sign() int { return x.a.Sign() }

// IsInt reports whether x is an integer.
func (x *Rat) IsInt() bool

// Cmp is -1 if x < y, 0 if they are equal, and 1 if x > y.
func (x *Rat) Cmp(y *Rat) int

// Abs sets z to |x|.
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

// Neg sets z to -x.
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.Neg(&z.a)
	return z
}

// Inv sets z to 1 / x.
func (z *Rat) Inv(x *Rat) *Rat

// Add sets z to x + y.
func (z *Rat) Add(x, y *Rat) *Rat

// Sub sets z to x - y.
func (z *Rat) Sub(x, y *Rat) *Rat

// Mul sets z to x * y.
func (z *Rat) Mul(x, y *Rat) *Rat

// Quo sets z to x / y.
func (z *Rat) Quo(x, y *Rat) *Rat
