package strconv

// ParseUint reads an unsigned integer of at most bitSize bits (0 stands for 64) in the given base. In
// base 0 the text tells its base by a prefix 0b, 0, 0o or 0x and may have underscores as in Go's literals.
// A number that is too large gives the largest one and ErrRange.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, err := parseUint("ParseUint", s, s, base, bitSize)
	if err != nil {
		return uint64(n), err
	}
	return uint64(n), nil
}

// parseUint is ParseUint for digits, the text without its sign.
func parseUint(fn, text, digits string, base, bitSize int) (uint, *NumError) {
	if digits == "" {
		return 0, failure(fn, text, badSyntax)
	}
	if base != 0 && (base < 2 || base > 36) {
		return 0, baseError(fn, text, base)
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, bitSizeError(fn, text, bitSize)
	}
	n, status := scanDigits(digits, base, 1<<bitSize-1)
	if status != good {
		return n, failure(fn, text, status)
	}
	return n, nil
}

// scanDigits reads an unsigned number up to max; beyond it is out of range.
func scanDigits(s string, base int, max uint) (n uint, status int)

// ParseInt is like ParseUint for a signed integer, which may begin with + or -.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	n, numErr := parseInt("ParseInt", s, base, bitSize)
	if numErr != nil {
		return int64(n), numErr
	}
	return int64(n), nil
}

func parseInt(fn, s string, base, bitSize int) (int, *NumError) {
	digits, negative := s, false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		digits, negative = s[1:], s[0] == '-'
	}
	n, err := parseUint(fn, s, digits, base, bitSize)
	if err != nil && err.Err != ErrRange {
		return 0, err
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	limit := uint(1) << (bitSize - 1)
	switch {
	case !negative && n >= limit:
		return int(limit - 1), failure(fn, s, outOfRange)
	case negative && n > limit:
		return -int(limit), failure(fn, s, outOfRange)
	case negative:
		return -int(n), nil
	}
	return int(n), nil
}

// Atoi is ParseInt in base 10 for an int.
func Atoi(s string) (int, error) {
	if n, ok := shortInt(s); ok {
		return n, nil
	}
	n, err := parseInt("Atoi", s, 10, 0)
	if err != nil {
		return n, err
	}
	return n, nil
}

// shortInt reads a decimal integer of few digits; it is not ok for all other texts.
func shortInt(s string) (n int, ok bool)
