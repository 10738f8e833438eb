package big

// GCD sets z to the greatest common divisor of a and b, which is not negative, and, where they are not nil, x and y to factors
// with z = a*x + b*y.
func (z *Int) GCD(x, y, a, b *Int) *Int

// ModInverse sets z to the inverse of g modulo n. If there is none, z stays as it is and the result is nil.
func (z *Int) ModInverse(g, n *Int) *Int
