// Strings that differ from JavaScript's: splitting, case, comparison, numbers, escapes, replacement patterns.
package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

func main() {
	fmt.Println(strings.Replace("a.b.c", ".", "$&", -1), strings.ReplaceAll("x", "x", "$1$$"), strings.ReplaceAll("a+b", "+", "\\"))
	fmt.Printf("%q %q %q\n", strings.Split("abc", ""), strings.SplitN("a,b,c", ",", -1), strings.Split(",", ","))
	fmt.Println("${x}", "`", `$\{y}`, "a\\nb", "</script>", "<!--", "\u2028\u2029"[0], "*/", "//")
	fmt.Println("10" < "9", "a" < "B", "" == "0", "ä" < "z", "résumé" < "resume")
	fmt.Println("abc"[1:2], "abc"[1:], "abc"[:0] == "", len("ab\x00c"))
	fmt.Println(strings.Index("", ""), strings.LastIndex("abc", ""), strings.Trim("[x]", "[]"), strings.TrimLeft("abcab", "ab"), strings.Title("o'neil-x y"))
	fmt.Println(strings.Repeat("", 5) == "", strings.ToUpper("ŉ"), strings.ToLower("Σ"), strings.ToUpper("ß"))
	fmt.Println(strings.Join([]string{"a", "", "c"}, ","), strings.Join([]string{}, ","), strings.Fields("") == nil, len(strings.Split("", "x")))
	fmt.Println("\r\n"[0], "\v\f\a\b"[2], '\\', '\'', "'", "\"", `"`, "\x41\101\u0041\U00000041")
	fmt.Println(fmt.Sprint("%d"), fmt.Sprintf("%s%%", "x"), fmt.Sprint("a\tb"), fmt.Sprintf("%v", "%v"))
	s := "constructor"
	m := map[string]int{}
	m[s]++
	m["__proto__"]++
	m["length"] += 2
	fmt.Println(m, m["toString"], len(m))
	switch "__proto__" {
	case "constructor":
	case "__proto__":
		fmt.Println("matched")
	}
	var sb strings.Builder
	for i := 0; i < 256; i++ {
		sb.WriteByte(byte(i))
	}
	all := sb.String()
	fmt.Println(len(all), all[200], all[255], strings.IndexByte(all, 128), utf8.ValidString(all))
	fmt.Printf("%x\n", all[120:136])
	h := 0
	for i := 0; i < len(all); i++ {
		h = h*31 + int(all[i])
	}
	fmt.Println(h, all < "a", all[:0] < all)
	b := []byte(all)
	b2 := append(b[:0:0], b...)
	fmt.Println(string(b2) == all, bytes.Equal(b, b2), len(string(b[128:])), len([]rune(string(b[128:]))))
	fmt.Println(strings.ToUpper("\xffa"), len(strings.ToUpper("\xffa")), len(strings.Map(func(r rune) rune { return r }, "\xffa")), strings.Count("\xff\xff", "\xff"), strings.Contains("é", "\xa9"), strings.TrimSuffix("é", "\xa9") == "\xc3")
	n, err := strconv.Atoi("1e3")
	fmt.Println(n, err)
	f, err := strconv.ParseFloat(" 1", 64)
	fmt.Println(f, err)
	_, err = strconv.Atoi("９")
	fmt.Println(err)
	fmt.Println(string(rune(0)) == "\x00", len(string(rune(0))), "a"+string(rune('b')), "x"+"y"+strings.TrimSpace(" z "))
	t := "ab"
	u := t
	t += "c"
	fmt.Println(u, t, u+"c" == t, any(u+"c") == any(t))
	type S string
	fmt.Println(any(S("a")) == any("a"), S("a") == "a", len(S("é")), S("é")[1:] == "\xa9", strings.Compare(string(S("a")), "a"))
}
