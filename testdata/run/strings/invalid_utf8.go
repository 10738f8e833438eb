// Invalid UTF-8 in iteration, conversion, printing and comparison.
package main

import (
	"fmt"
	"os"
	"strings"
	"unicode/utf8"
)

func main() {
	bad := []string{"\xff", "a\xc3", "\xe4\xb8", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "a\x80b", "\xf0\x9f\x98", "ok\xef\xbf\xbd", "\xe4\xb8\x96\xe4"}
	for _, s := range bad {
		fmt.Printf("%q %+q %x %d %v:", s, s, s, len(s), utf8.ValidString(s))
		for i, r := range s {
			fmt.Printf(" %d=%U", i, r)
		}
		fmt.Println()
		rs := []rune(s)
		fmt.Println(len(rs), rs, string(rs) == s, len(string(rs)), utf8.RuneCountInString(s))
		fmt.Printf("%q %q\n", strings.ToValidUTF8(s, "?"), strings.ToUpper(s))
	}
	fmt.Println("\xff" == "\uFFFD", "\xff" == "\xff", "\xff" < "\xfe", len("\xff\xfe"))
	m := map[string]int{"\xff": 1, "\xfe": 2, "\ufffd": 3}
	fmt.Println(m["\xff"], m["\xfe"], m["\uFFFD"], len(m))
	var b strings.Builder
	b.WriteByte(0xe4)
	b.WriteByte(0xb8)
	b.WriteByte(0x96)
	b.WriteRune(-1)
	b.WriteRune(0xD800)
	b.WriteRune('é')
	fmt.Println(b.String(), b.Len())
	r, n := utf8.DecodeRuneInString("\xe4\xb8")
	fmt.Println(r, n, r == utf8.RuneError)
	r, n = utf8.DecodeLastRuneInString("a\xb8")
	fmt.Println(r, n)
	fmt.Println(string([]byte{0xe4, 0xb8}) + string([]byte{0x96}))
	os.Stdout.Write([]byte("raw é\n"))
	fmt.Printf("%s|%5s|%-5s|%.1s\n", "é", "é", "é", "éa")
	fmt.Printf("%v %s %x\n", []byte("\xff\x00"), []string{"a", "é"}, []string{"\xff", "b"})
	x := "\x00\x7f\u0080\u07ff\u0800\uffff\U00010000\U0010ffff"
	for i, r := range x {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println(len(x))
}
