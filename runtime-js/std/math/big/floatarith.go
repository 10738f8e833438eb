package big

// Neg sets z to -x.
func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.neg = !z.neg
	return z
}

// Abs sets z to |x|.
func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.neg = false
	return z
}

// fail is for an operation without a result.
func (z *Float) fail(msg string) *Float {
	z.become(zero, false)
	panic(ErrNaN{msg})
}

// Add sets z to x + y.
func (z *Float) Add(x, y *Float) *Float {
	return z.add(x, y, false, "addition of infinities with opposite signs")
}

// Sub sets z to x - y.
func (z *Float) Sub(x, y *Float) *Float {
	return z.add(x, y, true, "subtraction of infinities with equal signs")
}

// add is both; two infinities that have no sum are a panic that says so by the message.
func (z *Float) add(x, y *Float, isDifference bool, msg string) *Float {
	neg := y.neg != isDifference // of what is added to x
	z.precision(max(x.prec, y.prec))
	switch {
	case x.form == finite && y.form == finite:
		return z.sum(x, y, isDifference)
	case x.form == inf && y.form == inf && x.neg != neg:
		return z.fail(msg)
	case x.form == zero && y.form == zero:
		return z.become(zero, x.neg && neg)
	case x.form == inf || y.form == zero:
		return z.Set(x)
	}
	z.Set(y)
	z.neg = neg
	return z
}

// Mul sets z to x * y.
func (z *Float) Mul(x, y *Float) *Float {
	z.precision(max(x.prec, y.prec))
	switch {
	case x.form == finite && y.form == finite:
		return z.product(x, y)
	case x.form == zero && y.form == inf || x.form == inf && y.form == zero:
		return z.fail("multiplication of zero with infinity")
	case x.form == inf || y.form == inf:
		return z.become(inf, x.neg != y.neg)
	}
	return z.become(zero, x.neg != y.neg)
}

// Quo sets z to x / y.
func (z *Float) Quo(x, y *Float) *Float {
	z.precision(max(x.prec, y.prec))
	switch {
	case x.form == finite && y.form == finite:
		return z.quotient(x, y)
	case x.form == y.form:
		return z.fail("division of zero by zero or infinity by infinity")
	case x.form == zero || y.form == inf:
		return z.become(zero, x.neg != y.neg)
	}
	return z.become(inf, x.neg != y.neg)
}

// Sqrt sets z to the square root of x, of which a finite one leaves its rounding mode. The accuracy says nothing: it is Exact.
func (z *Float) Sqrt(x *Float) *Float {
	z.precision(x.prec)
	switch {
	case x.Sign() < 0:
		panic(ErrNaN{"square root of negative operand"})
	case x.form == finite:
		z.mode = x.mode
		z.root(x)
		z.acc = Exact
		return z
	}
	return z.become(x.form, x.neg)
}

// Of finite numbers:

func (z *Float) sum(x, y *Float, isDifference bool) *Float
func (z *Float) product(x, y *Float) *Float
func (z *Float) quotient(x, y *Float) *Float
func (z *Float) root(x *Float)
