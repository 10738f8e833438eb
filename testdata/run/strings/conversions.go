// Conversions between strings, byte slices, rune slices and named forms of them.
package main

import (
	"fmt"
	"strings"
	"unicode/utf16"
)

type (
	Str   string
	Bytes []byte
	B     byte
	Bs    []B
	Runes []rune
	R     rune
)

func main() {
	s := Str("añ")
	fmt.Println([]byte(s), []rune(s), Bytes(s), Runes(s), string(s), Bs(s))
	fmt.Println(Str(Bytes{65, 66}), string(Runes{0x65e5, 0x672c}), string(Bs{67, 68}), Str([]rune{'x'}))
	fmt.Println(string(R('é')), string(rune(65)), string(rune('a'+1)))
	b := []byte("abc")
	t := string(b)
	b[0] = 'z'
	fmt.Println(t, string(b))
	c := []byte(t)
	c[1] = 'y'
	fmt.Println(t, string(c))
	fmt.Println([]byte("") == nil, len([]byte("")), string([]byte(nil)) == "", []rune("") == nil, string([]rune(nil)) == "")
	n := copy(b, "héé")
	fmt.Println(n, b, string(b) == "h\xc3\xa9")
	b = append(b, "xyz"...)
	b = append(b, s...)
	fmt.Println(len(b), b)
	m := map[string]int{"abc": 1}
	k := []byte("abc")
	m[string(k)]++
	k[0] = 'x'
	fmt.Println(m[string(k)], m["abc"])
	for i, x := range []byte("é") {
		fmt.Print(i, x, " ")
	}
	for i, x := range []rune("éa") {
		fmt.Print(i, x, " ")
	}
	fmt.Println()
	if string(k) == "xbc" && string(k) < "xc" {
		fmt.Println("equal")
	}
	fmt.Printf("%T %T %T %s %v %x\n", s, Bytes(s), Bs(s), Bytes(s), Bytes(s), Bs(s))
	arr := [4]byte{'g', 'o', 'e', 's'}
	fmt.Println(string(arr[:]), string(arr[1:3]))
	u := utf16.Encode([]rune("a😀é"))
	fmt.Println(u, string(utf16.Decode(u)))
	var i any = s
	_, ok := i.(string)
	fmt.Println(ok, i == Str("añ"), i == any("añ"))
	fmt.Println(s+"x", s[1:], len(s), s == "añ", Str("a")+s)
	z := strings.Repeat("é", 3)
	fmt.Println(z[1], z[len(z)-1], z[2:4])
}
