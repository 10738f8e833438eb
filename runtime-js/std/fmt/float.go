package fmt

import (
	"internal/dynamic"
	"strconv"
	"unsafe"
)

// float prints a floating-point number of that many bits; it returns false for a verb that floats do not have.
func float(p *pp, f float64, size int, verb rune) bool {
	switch verb {
	case 'v':
		floatText(p, f, size, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		floatText(p, f, size, byte(verb), -1)
	case 'f', 'e', 'E':
		floatText(p, f, size, byte(verb), 6)
	case 'F':
		floatText(p, f, size, 'f', 6)
	default:
		return false
	}
	return true
}

func floatText(p *pp, f float64, size int, format byte, prec int) {
	if p.hasPrec {
		prec = p.prec
	}
	num := strconv.FormatFloat(f, format, prec, size)
	if p.plain && !p.plus {
		p.buf += num
		return
	}
	sign := "+"
	if num[0] == '-' || num[0] == '+' {
		sign, num = num[:1], num[1:]
	}
	if p.space && sign == "+" && !p.plus {
		sign = " "
	}
	if num[0] == 'I' || num[0] == 'N' {
		if num[0] == 'N' && !p.space && !p.plus {
			sign = ""
		}
		p.padBlank(sign + num)
		return
	}
	if anySharp && p.sharp && format != 'b' {
		num = withPoint(num, format, prec)
	}
	if sign == "+" && !p.plus {
		sign = ""
	}
	if sign != "" && p.zero && !p.minus && p.wid > 1+len(num) {
		// The sign goes before the zeros.
		p.buf += sign + repeat("0", p.wid-1-len(num)) + num
		return
	}
	p.pad(sign + num)
}

// withPoint adds what the flag # asks for: a decimal point, and for %g zeros up to the precision.
func withPoint(num string, format byte, prec int) string {
	digits := 0 // that are still to be added
	switch format {
	case 'g', 'G', 'x', 'X':
		digits = prec
		if digits < 0 {
			digits = 6
		}
	}
	isHex := format == 'x' || format == 'X'
	hasPoint, significant := false, false
	exponent := ""
	for i := 0; i < len(num); i++ {
		c := num[i] | 0x20
		if c == 'p' || c == 'e' && !isHex {
			exponent = num[i:]
			num = num[:i]
		} else if num[i] == '.' {
			hasPoint = true
		} else {
			significant = significant || c != '0'
			if significant {
				digits--
			}
		}
	}
	if !hasPoint {
		if num == "0" {
			digits--
		}
		num += "."
	}
	if digits > 0 {
		num += repeat("0", digits)
	}
	return num + exponent
}

// printComplex prints a complex number; it returns false for a verb that complex numbers do not have.
func printComplex(p *pp, kind int, v unsafe.Pointer, verb rune) bool {
	re, im := dynamic.ComplexOf(v)
	size := 64
	if kind == dynamic.Complex64 {
		size = 32
	}
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		plus := p.plus
		p.buf += "("
		float(p, re, size, verb)
		p.plus = true
		float(p, im, size, verb)
		p.buf += "i)"
		p.plus = plus
		return true
	}
	return false
}
