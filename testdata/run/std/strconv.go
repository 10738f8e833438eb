// strconv: parsing with errors, formatting in all formats, quoting, appending.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	p := fmt.Println
	for _, s := range []string{"0", "-1", "+5", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "", " 1", "1 ", "1_000", "0x10", "abc", "12a", "1.5", "١", "9007199254740993", "-0", "00012"} {
		i, err := strconv.Atoi(s)
		p(i, err)
		j, err := strconv.ParseInt(s, 0, 64)
		u, err2 := strconv.ParseUint(s, 10, 64)
		p(j, err, u, err2)
	}
	for _, c := range []struct {
		s    string
		b, n int
	}{{"ff", 16, 64}, {"FF", 16, 8}, {"7f", 16, 8}, {"-80", 16, 8}, {"zz", 36, 64}, {"101", 2, 8}, {"0b101", 0, 8}, {"0o17", 0, 0}, {"017", 0, 0}, {"0x_1f", 0, 16}, {"128", 10, 8}, {"-129", 10, 8}, {"8", 8, 64}, {"1", 1, 64}, {"1", 10, 65}, {"32768", 10, 16}} {
		p(strconv.ParseInt(c.s, c.b, c.n))
		p(strconv.ParseUint(c.s, c.b, c.n))
	}
	for _, s := range []string{"1.5", "-0", "1e3", "1e400", "-1e400", "1e-400", "inf", "-Infinity", "nan", "0x1p-2", "1_0.5", ".5", "5.", "", ".", "1e", "abc", "1.5x", "179769313486231570814527423731704356798070e267", "2.2250738585072011e-308", "0.1", "4.9e-324", "2e-324", "16777217", "9007199254740993", "1.00000000000000011102230246251565"} {
		p(strconv.ParseFloat(s, 64))
		p(strconv.ParseFloat(s, 32))
	}
	for _, f := range []float64{0, 1.5, 123456789.125, 1e21, 1e-7, math.Pi, -2.5e-310} {
		for _, c := range "eEfgGbxX" {
			fmt.Print(strconv.FormatFloat(f, byte(c), -1, 64), " ", strconv.FormatFloat(f, byte(c), 3, 64), " ", strconv.FormatFloat(f, byte(c), -1, 32), " ")
		}
		p()
	}
	p(strconv.ParseBool("T"))
	p(strconv.ParseBool("yes"))
	p(strconv.FormatBool(true), strconv.Itoa(-45), strconv.FormatInt(-255, 2), strconv.FormatUint(math.MaxUint64, 16), strconv.FormatInt(35, 36))
	for _, s := range []string{"plain", "quote\"s", "tab\t\n\r\\", "é世😀", "\x00\x7f\xff", "\u200b\u2028", "`back`", "'"} {
		p(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		u, err := strconv.Unquote(strconv.Quote(s))
		p(u == s, err)
	}
	p(strconv.QuoteRune('☺'), strconv.QuoteRune('\''), strconv.QuoteRuneToASCII('世'), strconv.IsPrint('\u00ad'), strconv.IsGraphic('\u3000'))
	for _, s := range []string{`"a\x41\u00e9\101"`, "`raw\\n`", `'x'`, `"bad`, `"\q"`, `'ab'`, ``, `"\ud800"`} {
		p(strconv.Unquote(s))
	}
	r, mb, tail, err := strconv.UnquoteChar(`\u4e16rest`, '"')
	p(r, mb, tail, err)
	b := strconv.AppendInt(nil, -42, 10)
	b = strconv.AppendBool(append(b, ' '), true)
	b = strconv.AppendFloat(append(b, ' '), 1.5, 'f', 2, 64)
	b = strconv.AppendQuote(append(b, ' '), "q")
	b = strconv.AppendUint(append(b, ' '), 7, 2)
	b = strconv.AppendQuoteRune(append(b, ' '), 'r')
	p(string(b))
	p(strconv.ParseComplex("1+2i", 128))
	p(strconv.FormatComplex(1-2i, 'f', 1, 128))
	p(strconv.QuotedPrefix(`"ab"cd`))
}
