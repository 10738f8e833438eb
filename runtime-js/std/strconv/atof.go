package strconv

// ParseFloat reads a decimal or hexadecimal floating-point number in the syntax of Go's literals, with a sign
// or not, or one of inf, infinity and nan in any case. It returns the nearest float of bitSize bits, 32 or 64.
// A number that is too large gives ±Inf and ErrRange.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, status := scanFloat(s, bitSize)
	if n != len(s) && status != badSyntax {
		return 0, failure("ParseFloat", s, badSyntax)
	}
	if status != good {
		return f, failure("ParseFloat", s, status)
	}
	return f, nil
}

// scanFloat reads the number that s begins with and tells its length.
func scanFloat(s string, bitSize int) (f float64, n int, status int)
