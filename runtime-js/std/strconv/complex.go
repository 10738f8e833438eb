package strconv

// ParseComplex reads a complex number of bitSize bits, 64 or 128: N, Ni or N±Ni in parentheses or not, where
// N is a number as for ParseFloat.
func ParseComplex(s string, bitSize int) (complex128, error) {
	half := 64
	if bitSize == 64 {
		half = 32
	}
	text := s
	if len(text) >= 2 && text[0] == '(' && text[len(text)-1] == ')' {
		text = text[1 : len(text)-1]
	}
	re, n, status := scanFloat(text, half)
	if status == badSyntax {
		return 0, failure("ParseComplex", s, badSyntax)
	}
	text = text[n:]
	switch {
	case text == "":
		return complexResult(s, re, 0, status)
	case text == "i":
		return complexResult(s, 0, re, status)
	case text[0] == '+' && len(text) > 1 && text[1] != '+':
		text = text[1:]
	case text[0] != '-':
		return 0, failure("ParseComplex", s, badSyntax)
	}
	im, n, imStatus := scanFloat(text, half)
	if imStatus == badSyntax || text[n:] != "i" {
		return 0, failure("ParseComplex", s, badSyntax)
	}
	return complexResult(s, re, im, max(status, imStatus))
}

func complexResult(s string, re, im float64, status int) (complex128, error) {
	if status != good {
		return complex(re, im), failure("ParseComplex", s, status)
	}
	return complex(re, im), nil
}

// FormatComplex returns the text of c as (a+bi), a and b in the given format and precision of FormatFloat;
// c is rounded from a complex number of bitSize bits, 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}
