// Text beyond the basic plane, lone surrogates and bytes that look like UTF-16.
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	s := "a😀b\U0001F468\u200D\U0001F469z"
	fmt.Println(len(s), len([]rune(s)), utf8.RuneCountInString(s), len(utf16.Encode([]rune(s))))
	for i, r := range s {
		fmt.Print(i, ":", r, "(", len(string(r)), ") ")
	}
	fmt.Println()
	fmt.Println(s[1:5] == "😀", s[2], strings.Index(s, "b"), strings.IndexRune(s, 0x1F469), []byte("😀"))
	fmt.Printf("%q %+q %x %c|%5c|%-6s|%6s|%.2s\n", s, s, "😀", 0x1F600, 0x1F600, "😀", "é😀", "😀é!")
	lone := string(rune(0xD83D)) + string(rune(0xDE00))
	fmt.Println(lone == "😀", len(lone), []rune(lone), lone == "\uFFFD\uFFFD")
	raw := "\xed\xa0\xbd\xed\xb8\x80"
	fmt.Println(len(raw), raw == "😀", []rune(raw), utf8.ValidString(raw))
	b := []byte("ÿ\u0100")
	fmt.Println(b, string(b[:2]) == "\u00ff", string([]byte{0xff}) == "\u00ff", string(rune(0xff)) == "\u00ff", len("\xff"), len("\u00ff"))
	m := map[string]int{"ÿ": 1, "\xff": 2, "\xbf": 3}
	fmt.Println(len(m), m["ÿ"], m["\xff"])
	words := []string{"z", "é", "😀", "\uffff", "a", "\xff", "Z"}
	sort.Strings(words)
	fmt.Printf("%q\n", words)
	fmt.Println("😀" > "\uffff", "\U00010000" > "\uffef", strings.Compare("😀", "\uffff"))
	fmt.Println(strings.ToUpper("straße ǆ ﬁ İı"), strings.ToLower("ÀÉ ΑΣ İ"), strings.Title("éa ßb"), len(strings.ToUpper("ı")))
	fmt.Println(strings.Split("a😀b", ""), strings.Fields("a\u2003b\u0085c"), strings.TrimRight("x😀😀", "😀"), strings.Trim("éxè", "èé"))
	fmt.Println(strings.Map(func(r rune) rune { return r + 1 }, "a😀"), strings.Repeat("😀", 2), strings.Count("😀😀", "\x80"), strings.ContainsRune("a😀", 0x1F600))
	r := []rune("😀é")
	r[0], r[1] = r[1], r[0]
	fmt.Println(string(r), string(r[1:]), len(string(r)))
	fmt.Println(strings.EqualFold("ΣΑΣ", "σας"), unicode.ToLower('İ'), string(unicode.ToUpper('ÿ')), unicode.IsLetter(0x1D400))
	x := ""
	for _, c := range []byte("😀") {
		x += string([]byte{c})
	}
	fmt.Println(x == "😀", x)
	y := ""
	for _, c := range []byte("é") {
		y += string(rune(c))
	}
	fmt.Println(y, len(y), y == "Ã©")
	fmt.Println(strconv.Quote("😀\ud7ff\x80"), strconv.QuoteToASCII("😀é"), strconv.Itoa(len("日本語"[1:])))
	fmt.Println("\u0000a" < "a", len("\u0000"), "a\x00b" == "a\x00c", strings.IndexByte("a\x00b", 0))
}
