package strconv

// FormatFloat returns the text of f, which is rounded from a float of bitSize bits (32 or 64). The format is
// one of
//
//	'b' (-ddddp±ddd, a binary exponent), 'e' and 'E' (-d.dddde±dd, a decimal exponent), 'f' (-ddd.dddd),
//	'g' and 'G' ('e' or 'E' for large exponents, else 'f'), 'x' and 'X' (-0x1.yyyyp±dd, hexadecimal).
//
// The precision counts digits after the point, for 'g' and 'G' all significant digits; -1 asks for as few as
// tell f from all other floats.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

func formatFloat(f float64, fmt byte, prec, bitSize int) string

// AppendFloat appends the text of FormatFloat to dst.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}
