package big

import (
	"fmt"
	"io"
)

// Format prints x for package fmt, by the verbs of floats and 'p', with all their flags.
func (x *Float) Format(s fmt.State, format rune) {
	prec, hasPrec := s.Precision()
	if !hasPrec {
		prec = 6
	}
	verb := format
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x':
	case 'F':
		verb = 'f'
	case 'v', 'g', 'G':
		if format == 'v' {
			verb = 'g'
		}
		if !hasPrec {
			prec = -1
		}
	default:
		io.WriteString(s, "%!"+string(format)+"(*big.Float="+x.String()+")")
		return
	}
	text := x.Text(byte(verb), prec)
	sign := signFor(s, x.neg)
	if x.neg {
		text = text[1:]
	} else if x.form == inf {
		text = text[1:]
		if sign = "+"; s.Flag(' ') {
			sign = " "
		}
	}
	pad(s, sign, text, s.Flag('0') && x.form != inf)
}
