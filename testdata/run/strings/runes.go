// unicode and utf8.
package main

import (
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	for _, r := range "aZ5 _é世\t\n\u00a0ǅ½Ⅷ😀\u0301-" {
		fmt.Printf("%q L%t U%t l%t T%t D%t N%t S%t P%t Sy%t C%t M%t G%t p%t\n", r, unicode.IsLetter(r), unicode.IsUpper(r), unicode.IsLower(r), unicode.IsTitle(r), unicode.IsDigit(r), unicode.IsNumber(r), unicode.IsSpace(r), unicode.IsPunct(r), unicode.IsSymbol(r), unicode.IsControl(r), unicode.IsMark(r), unicode.IsGraphic(r), unicode.IsPrint(r))
		fmt.Println(unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r), utf8.RuneLen(r))
	}
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.Is(unicode.Latin, 'é'), unicode.In('α', unicode.Greek, unicode.Cyrillic), unicode.MaxRune, unicode.ReplacementChar)
	buf := make([]byte, 4)
	for _, r := range []rune{'a', 'é', '世', '😀', -1, 0xD800, 0x110000} {
		n := utf8.EncodeRune(buf, r)
		fmt.Println(n, buf[:n], utf8.ValidRune(r), utf8.RuneLen(r))
	}
	b := utf8.AppendRune(nil, '世')
	r, n := utf8.DecodeRune(b)
	fmt.Println(b, r, n, utf8.FullRune(b[:2]), utf8.FullRune(b), utf8.RuneStart(b[0]), utf8.RuneStart(b[1]))
	fmt.Println(utf8.RuneCount([]byte("héé")), utf8.RuneCountInString("世界"), utf8.ValidString("a\xff"), utf8.Valid(nil))
	s := "日本語"
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		fmt.Print(string(r), n, " ")
		s = s[:len(s)-n]
	}
	fmt.Println()
	r1, r2 := utf16.EncodeRune('😀')
	fmt.Printf("%x %x %c %t %d\n", r1, r2, utf16.DecodeRune(r1, r2), utf16.IsSurrogate(r1), utf16.RuneLen('😀'))
	up := 0
	for r := rune(0); r < 0x3000; r++ {
		if unicode.IsUpper(r) {
			up++
		}
	}
	fmt.Println(up)
}
