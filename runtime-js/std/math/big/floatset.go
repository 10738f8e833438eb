package big

import "math"

// become makes z a zero or an infinity.
func (z *Float) become(f form, neg bool) *Float {
	z.acc = Exact
	z.form = f
	z.neg = neg
	return z
}

// SetUint64 sets z to x, with precision 64 if it has none.
func (z *Float) SetUint64(x uint64) *Float {
	z.precision(64)
	if x == 0 {
		return z.become(zero, false)
	}
	return z.setUint64(x)
}

func (z *Float) setUint64(x uint64) *Float

// SetInt64 sets z to x, with precision 64 if it has none.
func (z *Float) SetInt64(x int64) *Float {
	z.precision(64)
	if x == 0 {
		return z.become(zero, false)
	}
	return z.setInt64(x)
}

func (z *Float) setInt64(x int64) *Float

// SetFloat64 sets z to x, with precision 53 if it has none.
func (z *Float) SetFloat64(x float64) *Float {
	z.precision(53)
	if math.IsNaN(x) {
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	}
	neg := math.Signbit(x)
	switch {
	case x == 0:
		return z.become(zero, neg)
	case math.IsInf(x, 0):
		return z.become(inf, neg)
	}
	return z.setFloat64(x)
}

func (z *Float) setFloat64(x float64) *Float

// SetInt sets z to x, with a precision of at least 64 if it has none.
func (z *Float) SetInt(x *Int) *Float {
	z.precision(uint32(max(x.BitLen(), 64)))
	if x.Sign() == 0 {
		return z.become(zero, x.neg)
	}
	return z.setInt(x)
}

func (z *Float) setInt(x *Int) *Float

// SetRat sets z to x, with a precision of at least 64 if it has none.
func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	a := new(Float).SetInt(x.Num())
	b := new(Float).SetInt(x.Denom())
	z.precision(max(a.prec, b.prec))
	return z.Quo(a, b)
}

// SetInf sets z to -Inf or +Inf.
func (z *Float) SetInf(signbit bool) *Float {
	return z.become(inf, signbit)
}

// Set sets z to x, with the precision of x if it has none.
func (z *Float) Set(x *Float) *Float {
	z.become(x.form, x.neg)
	if x.form == finite {
		z.exp = x.exp
		z.mant = x.mant
	}
	if z.prec == 0 {
		z.prec = x.prec
	} else if z.prec < x.prec {
		z.round()
	}
	return z
}

// Copy sets z to x with all its attributes.
func (z *Float) Copy(x *Float) *Float {
	*z = *x
	return z
}

// Uint64 is x without its fraction, within the range of a uint64.
func (x *Float) Uint64() (uint64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.neg:
		return 0, Above
	case x.form == inf || x.exp > 64:
		return math.MaxUint64, Below
	case x.exp <= 0:
		return 0, Below
	}
	// Exact is whatever needs no more than 64 bits, also behind the point.
	if x.MinPrec() <= 64 {
		return x.uint64(), Exact
	}
	return x.uint64(), Below
}

func (x *Float) uint64() uint64

// truncated is the accuracy of a finite x without its fraction.
func (x *Float) truncated() Accuracy {
	if x.IsInt() {
		return Exact
	}
	return accuracy(x.neg)
}

// Int64 is x without its fraction, within the range of an int64.
func (x *Float) Int64() (int64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.form == finite && x.exp <= 0:
		return 0, accuracy(x.neg)
	case x.form == finite && x.exp < 64:
		return x.int64(), x.truncated()
	case !x.neg:
		return math.MaxInt64, Below
	case x.form == finite && x.exp == 64 && x.MinPrec() == 1:
		return math.MinInt64, Exact
	}
	return math.MinInt64, Above
}

func (x *Float) int64() int64

// Float32 is the nearest float32.
func (x *Float) Float32() (float32, Accuracy) {
	f, acc := x.float(32)
	return float32(f), acc
}

// Float64 is the nearest float64.
func (x *Float) Float64() (float64, Accuracy) { return x.float(64) }

func (x *Float) float(size int) (float64, Accuracy) {
	sign := 1.0
	if x.neg {
		sign = -1
	}
	switch x.form {
	case zero:
		return math.Copysign(0, sign), Exact
	case inf:
		return math.Inf(int(sign)), Exact
	}
	f, difference := x.nearest(size)
	return f, Accuracy(difference)
}

// nearest is the nearest float of that size to a finite x, and how it differs.
func (x *Float) nearest(size int) (f float64, difference int)

// Int is x without its fraction, in z or a new Int; nil of an infinity.
func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if x.form == inf {
		return nil, accuracy(x.neg)
	}
	if z == nil {
		z = new(Int)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	x.int(z)
	return z, x.truncated()
}

// int sets z to a finite x without its fraction.
func (x *Float) int(z *Int)

// Rat is x, in z or a new Rat; nil of an infinity.
func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if x.form == inf {
		return nil, accuracy(x.neg)
	}
	if z == nil {
		z = new(Rat)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	x.rat(z)
	return z, Exact
}

// rat sets z to a finite x.
func (x *Float) rat(z *Rat)

// setScaled sets z to x * 2**by.
func (z *Float) setScaled(x *Int, by int)

// setMantissa sets the mantissa to an integer's bits.
func (z *Float) setMantissa(x *Int)
