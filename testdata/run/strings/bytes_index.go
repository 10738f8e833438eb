// Strings are bytes: length, indexing and slicing of non-ASCII text.
package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

func main() {
	s := "héllo, 世界 😀"
	fmt.Println(len(s), s[1], s[2], s[0:2] == "h\xc3", s[7:], s[:3])
	for i := 0; i < 4; i++ {
		fmt.Printf("%d:%x ", i, s[i])
	}
	fmt.Println()
	for i, r := range s {
		fmt.Printf("%d:%c:%U ", i, r, r)
	}
	fmt.Println()
	for i := range s {
		fmt.Print(i, " ")
	}
	fmt.Println()
	fmt.Println([]rune(s), []byte(s), len([]rune(s)))
	fmt.Println(string([]rune(s)) == s, string([]byte(s)) == s)
	fmt.Printf("%q %+q %x % x\n", s, s, s[7:10], s[7:13])
	b := []byte(s)
	b[0] = 'H'
	fmt.Println(string(b), s)
	r := []rune(s)
	r[1] = 'E'
	slices.Reverse(r)
	fmt.Println(string(r), string(r[2:4]))
	t := s[:1] + "\u00e9" + s[3:]
	fmt.Println(t == s, t < "i", s > "hz", "é" < "世", "\xff" > "世", "z" < "é")
	fmt.Println(strings.Index(s, "世"), strings.IndexByte(s, 0x96), strings.IndexRune(s, '界'), strings.ToUpper(s))
	sub := s[8:10]
	fmt.Printf("%q %v\n", sub, utf8.ValidString(sub))
	const k = "日本"
	fmt.Println(len(k), k[0], k[3:], len(k[:3]), string(k[4]))
	var c byte = "é"[1]
	fmt.Println(c, string(rune(c)), string([]byte{c}) == "\xa9")
	switch s[1:3] {
	case "e":
		fmt.Println("e")
	case "é":
		fmt.Println("e acute")
	}
	m := map[string]int{"é": 1, "e\u0301": 2, "\xc3": 3}
	fmt.Println(m["\u00e9"], m["\xc3\xa9"], m["\xc3"], len(m))
	fmt.Println(s + "!"[0:1] + s[len(s)-4:])
	for range "日本" {
		fmt.Print(".")
	}
	fmt.Println()
}
