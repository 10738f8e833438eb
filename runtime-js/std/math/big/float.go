package big

import "math"

const (
	MaxExp  = math.MaxInt32  // the largest exponent
	MinExp  = math.MinInt32  // the smallest
	MaxPrec = math.MaxUint32 // the largest precision
)

// A Float is a floating-point number: a sign, a mantissa from 0.5 to 1 of as many bits as its precision says, and an exponent
// of 2; or ±0, or ±Inf. Operations round their result to its precision (that of the operands if it has none) by its rounding
// mode, and leave word of how exact it is. The zero value is 0 without a precision.
type Float struct {
	prec uint32
	mode RoundingMode
	acc  Accuracy
	form form
	neg  bool
	mant nat // of finite numbers; its highest bit is that of a word
	exp  int32
}

// form is what kind of number it is.
type form byte

const (
	zero form = iota
	finite
	inf
)

// An ErrNaN is what operations panic with that have no result.
type ErrNaN struct {
	msg string
}

func (err ErrNaN) Error() string { return err.msg }

// NewFloat makes a Float of x, with precision 53.
func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"})
	}
	return new(Float).SetFloat64(x)
}

// SetPrec sets z's precision and rounds it. Without precision only ±0 and ±Inf are left.
func (z *Float) SetPrec(prec uint) *Float {
	z.acc = Exact
	if prec == 0 {
		z.prec = 0
		if z.form == finite {
			z.acc = accuracy(z.neg)
			z.form = zero
		}
		return z
	}
	old := z.prec
	z.prec = uint32(min(prec, MaxPrec))
	if z.prec < old {
		z.round()
	}
	return z
}

// accuracy is Above or Below.
func accuracy(above bool) Accuracy {
	if above {
		return Above
	}
	return Below
}

// round rounds a finite z to its precision.
func (z *Float) round()

// precision gives z a precision if it has none.
func (z *Float) precision(prec uint32) {
	if z.prec == 0 {
		z.prec = prec
	}
}

// SetMode sets z's rounding mode, and its accuracy to Exact.
func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode = mode
	z.acc = Exact
	return z
}

// Prec is the precision in bits.
func (x *Float) Prec() uint { return uint(x.prec) }

// MinPrec is the least precision that x needs.
func (x *Float) MinPrec() uint

// Mode is the rounding mode.
func (x *Float) Mode() RoundingMode { return x.mode }

// Acc is the accuracy that the last operation has left.
func (x *Float) Acc() Accuracy { return x.acc }

// Sign is -1, 0 or 1.
func (x *Float) Sign() int {
	switch {
	case x.form == zero:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// Signbit reports whether x is negative or -0.
func (x *Float) Signbit() bool { return x.neg }

// IsInf reports whether x is ±Inf.
func (x *Float) IsInf() bool { return x.form == inf }

// IsInt reports whether x is an integer.
func (x *Float) IsInt() bool {
	if x.form == finite {
		return x.exp > 0 && x.MinPrec() <= uint(x.exp)
	}
	return x.form == zero
}

// MantExp is the exponent of x, and sets mant, if it is not nil, to its mantissa.
func (x *Float) MantExp(mant *Float) (exp int) {
	if x.form == finite {
		exp = int(x.exp)
	}
	if mant != nil {
		mant.Copy(x)
		if mant.form == finite {
			mant.exp = 0
		}
	}
	return exp
}

// SetMantExp sets z to mant * 2**exp, with the precision and mode of mant.
func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Copy(mant)
	if z.form == finite {
		z.shift(exp)
	}
	return z
}

// shift multiplies a finite z by 2**by.
func (z *Float) shift(by int)

// Cmp is -1 if x < y, 0 if they are equal, and 1 if x > y.
func (x *Float) Cmp(y *Float) int
