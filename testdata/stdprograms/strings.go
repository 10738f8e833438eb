// What package strings is for, in short.
package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "Hello, World"
	before, after, ok := strings.Cut(s, ", ")
	fmt.Println(before, after, ok, strings.ToUpper(s), strings.Repeat("ab", 2), strings.Fields(" a b "), strings.Title("x y"))
	fmt.Println(strings.NewReplacer("l", "L", "o", "0").Replace(s), strings.Map(func(r rune) rune { return r + 1 }, "abc"), strings.EqualFold("Go", "GO"), strings.LastIndex(s, "o"))
	var b strings.Builder
	fmt.Fprintf(&b, "%d", 5)
	for part := range strings.SplitSeq("a-b", "-") {
		b.WriteString(part)
	}
	fmt.Println(b.String(), strings.TrimFunc("12ab3", func(r rune) bool { return r < 'a' }), strings.Count("cheese", "e"))

}
