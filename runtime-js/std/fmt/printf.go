package fmt

import (
	"internal/dynamic"
	"unicode/utf8"
)

// percent returns the index of the first % in format from start on; the length if there is none.
func percent(format string, start int) int

// directiveAt returns the rune at format[i], in a directive. The minifier knows by the formats of a program which runes these
// are, and leaves out what others stand for.
func directiveAt(format string, i int) rune

// printf formats by a format string.
func printf(p *pp, format string, a []any) {
	formatByVerb = byVerb
	argNum := 0
	for i := 0; i < len(format); {
		if next := percent(format, i); next > i {
			p.buf += format[i:next]
			i = next
			continue
		}
		p.clear()
		p.goodIndex = true
		i++
		// Most directives are but a verb.
		if i < len(format) && 'a' <= format[i] && format[i] <= 'z' && argNum < len(a) {
			printOperand(p, directiveAt(format, i), argNum, a)
			argNum++
			i++
			continue
		}
		var verb rune
		verb, i, argNum = parse(p, format, i, argNum, a)
		switch {
		case verb == noVerb:
			p.buf += "%!(NOVERB)"
		case verb == '%':
			p.buf += "%"
		case !p.goodIndex:
			p.buf += "%!" + string(verb) + "(BADINDEX)"
		case argNum >= len(a):
			p.buf += "%!" + string(verb) + "(MISSING)"
		default:
			printOperand(p, verb, argNum, a)
			argNum++
		}
	}
	if !p.reordered && argNum < len(a) {
		p.extra(a, argNum)
	}
}

const noVerb = -1

// printOperand prints an argument by the flags and the verb.
func printOperand(p *pp, verb rune, argNum int, a []any) {
	switch verb {
	case 'T':
		p.printType(a[argNum])
		return
	case 'p':
		p.printAddress(a[argNum])
		return
	case 'w':
		if p.wrap != nil {
			p.wrap(p, argNum)
		}
		p.goFlags()
	case 'v':
		p.goFlags()
	case 's':
		switch s := a[argNum].(type) {
		case string:
			if p.plain {
				p.buf += s
				return
			}
		}
	}
	printArg(p, a[argNum], verb)
}

// goFlags sets the flags # and + apart, which have a meaning of their own for %v.
func (p *pp) goFlags() {
	p.sharpV, p.plusV = p.sharp, p.plus
	p.sharp, p.plus = false, false
}

// parse reads a directive from format[i] on: flags, width, precision, argument indexes and the verb. It returns
// where the directive ends and the number of its argument.
func parse(p *pp, format string, i, argNum int, a []any) (verb rune, end, arg int) {
	p.plain = false
	i = p.parseFlags(format, i)

	afterIndex := false // the last thing read was an argument index
	argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
	if i < len(format) && directiveAt(format, i) == '*' {
		i++
		p.wid, p.hasWid, argNum = intFromArg(a, argNum)
		if !p.hasWid {
			p.buf += "%!(BADWIDTH)"
		}
		if p.wid < 0 {
			p.wid = -p.wid
			p.minus = true
			p.zero = false
		}
		afterIndex = false
	} else {
		p.wid, p.hasWid, i = parseNumber(format, i, len(format))
		if afterIndex && p.hasWid { // "%[3]2d"
			p.goodIndex = false
		}
	}

	if i+1 < len(format) && directiveAt(format, i) == '.' {
		i++
		if afterIndex { // "%[3].2d"
			p.goodIndex = false
		}
		argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
		if i < len(format) && directiveAt(format, i) == '*' {
			i++
			p.prec, p.hasPrec, argNum = intFromArg(a, argNum)
			if p.prec < 0 {
				p.prec, p.hasPrec = 0, false
			}
			if !p.hasPrec {
				p.buf += "%!(BADPREC)"
			}
			afterIndex = false
		} else {
			p.prec, _, i = parseNumber(format, i, len(format))
			p.hasPrec = true
		}
	}
	if !afterIndex {
		argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
	}
	if i >= len(format) {
		return noVerb, i, argNum
	}
	size := 1
	if format[i] >= utf8.RuneSelf {
		_, size = utf8.DecodeRuneInString(format[i:])
	}
	return directiveAt(format, i), i + size, argNum
}

func (p *pp) parseFlags(format string, i int) int {
	for ; i < len(format); i++ {
		switch directiveAt(format, i) {
		case '#':
			p.sharp, anySharp = true, true
		case '0':
			p.zero = true
		case '+':
			p.plus, anyPlus = true, true
		case '-':
			p.minus = true
		case ' ':
			p.space = true
		default:
			return i
		}
	}
	return i
}

// tooLarge is beyond the widths and precisions that make sense.
func tooLarge(x int) bool {
	const limit = 1_000_000
	return x > limit || x < -limit
}

// parseNumber reads a decimal number in s[start:end].
func parseNumber(s string, start, end int) (num int, isNum bool, next int) {
	for next = start; next < end && '0' <= s[next] && s[next] <= '9'; next++ {
		if tooLarge(num) {
			return 0, false, end
		}
		num = num*10 + int(s[next]-'0')
		isNum = true
	}
	return num, isNum, next
}

// intFromArg takes the argument of a *.
func intFromArg(a []any, argNum int) (num int, isInt bool, next int) {
	if argNum >= len(a) {
		return 0, false, argNum
	}
	num, isInt = a[argNum].(int)
	if !isInt {
		num, isInt = dynamic.IntOf(a[argNum])
	}
	if tooLarge(num) {
		return 0, false, argNum + 1
	}
	return num, isInt, argNum + 1
}

// argNumber reads an argument index [n] at format[i], if there is one.
func (p *pp) argNumber(argNum int, format string, i, numArgs int) (next, end int, found bool) {
	if i >= len(format) || directiveAt(format, i) != '[' {
		return argNum, i, false
	}
	p.reordered = true
	for close := i + 1; close < len(format) && i+3 <= len(format); close++ {
		if format[close] != ']' {
			continue
		}
		n, ok, stop := parseNumber(format, i+1, close)
		if ok && stop == close && 1 <= n && n <= numArgs {
			return n - 1, close + 1, true
		}
		p.goodIndex = false
		return argNum, close + 1, ok && stop == close
	}
	p.goodIndex = false
	return argNum, i + 1, false
}

// extra reports arguments that no verb asked for: those from argNum on.
func (p *pp) extra(a []any, argNum int) {
	p.clear()
	p.buf += "%!(EXTRA "
	for i := argNum; i < len(a); i++ {
		if i > argNum {
			p.buf += ", "
		}
		arg := a[i]
		if arg == nil {
			p.buf += "<nil>"
		} else {
			p.buf += dynamic.Name(dynamic.TypeOf(arg)) + "="
			printArg(p, arg, 'v')
		}
	}
	p.buf += ")"
}
