package big

// Exp sets z to x**y modulo |m|, or to x**y if m is nil or 0, where it is 1 for negative y. If y is negative and x has no
// inverse modulo m, z stays as it is and the result is nil.
func (z *Int) Exp(x, y, m *Int) *Int

// ModSqrt sets z to a number whose square is x modulo p, an odd prime. If there is none, z stays as it is and the result is
// nil.
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	return z.sqrtModulo(x, p)
}

func (z *Int) sqrtModulo(x, p *Int) *Int

// Jacobi is Jacobi's symbol (x/y): -1, 0 or 1. y must be odd.
func Jacobi(x, y *Int) int {
	symbol, isOdd := jacobi(x, y)
	if !isOdd {
		panic("big: invalid 2nd argument to Int.Jacobi: need odd integer but got " + y.String())
	}
	return symbol
}

func jacobi(x, y *Int) (symbol int, isOdd bool)
