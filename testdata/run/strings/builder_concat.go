// Building strings by concatenation and by Builder.
package main

import (
	"fmt"
	"strings"
)

type rec struct{ s string }

func main() {
	s := ""
	for i := range 300 {
		s += string(rune('a' + i%26))
	}
	fmt.Println(len(s), s[295:], s[0:5])
	u := ""
	for i := range 200 {
		u += string(rune(i + 0x70))
	}
	fmt.Println(len(u), len([]rune(u)), u[20:40])
	var b strings.Builder
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteString("ignition")
	b.WriteByte('!')
	n, err := b.WriteRune('世')
	fmt.Println(b.String(), b.Len(), n, err)
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	b.Grow(100)
	fmt.Println(b.Cap() >= 100, b.Len())
	b.Write([]byte{0xff, 'a'})
	fmt.Printf("%q\n", b.String())
	r := rec{"x"}
	p := &r.s
	r.s += "y"
	*p += "z"
	fmt.Println(r, *p)
	arr := [2]string{"a"}
	arr[1] += arr[0] + "b"
	fmt.Printf("%q\n", arr)
	multi := `raw \n
	line "quoted" ` + "`tick`" + ` end`
	fmt.Println(multi, len(multi))
	fmt.Println("tab\there", "nul\x00", "bell\a"[4], "\u65e5\U00008a9e", "\"")
	x := "abc"
	y := x
	x += "d"
	fmt.Println(x, y, x[:3] == y)
	fmt.Println(strings.Compare("a", "b"), "a"+"b" == "ab", len(""+""))
	defer func() { fmt.Println(recover()) }()
	var z strings.Builder
	z.WriteString("a")
	c := z
	c.WriteString("b")
}
