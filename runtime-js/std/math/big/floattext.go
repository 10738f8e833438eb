package big

// Text is x in a format: 'e' and 'E' (a decimal exponent), 'f' (none), 'g' and 'G' ('e' or 'E' for large exponents, else 'f'),
// 'x' (a hexadecimal mantissa and an exponent of 2), 'p' (the same, with a mantissa below 1) and 'b' (an integer of Prec bits
// and an exponent of 2). The precision counts digits after the point, of 'g' and 'G' all digits; if it is negative, there are as
// few as tell x from other numbers of its precision.
func (x *Float) Text(format byte, prec int) string {
	switch {
	case x.form != inf:
		return x.text(format, prec)
	case x.neg:
		return "-Inf"
	}
	return "+Inf"
}

// text is a finite number or zero in a format.
func (x *Float) text(format byte, prec int) string

// String is x.Text('g', 10).
func (x *Float) String() string { return x.Text('g', 10) }

// Append appends the text of x in a format to buf.
func (x *Float) Append(buf []byte, fmt byte, prec int) []byte {
	return append(buf, x.Text(fmt, prec)...)
}
