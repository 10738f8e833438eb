package big

// ProbablyPrime reports whether x is prime, as good as certainly: it passes the test of Baillie, Pomerance, Selfridge and
// Wagstaff, which has no exceptions below 2**64 and no known ones, and that of Miller and Rabin with n further bases.
func (x *Int) ProbablyPrime(n int) bool
