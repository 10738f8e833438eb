// Trimming by cutsets of ASCII and others, and []rune, of strings that are no valid UTF-8.
package main

import (
	"fmt"
	"strings"
)

var texts = []string{
	"", "a", "abcba", "..word,,", "\xff.x.\xff", ".\xc3", "\xc3.", "\xc3\xa9.\xc3\xa9", "\xa9\xa9\xa9", "\xe2\x82", "\xe2\x82\xac\xe2\x82",
	"\xf0\x9f\x98\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\uFFFDa\uFFFD", "\x00\x7f\x80", "aé\xc3€\xe2\x82😀\xf0\x9f",
}

func main() {
	for _, s := range texts {
		for _, cutset := range []string{"", ".", ".,a", "\x7f\x00", "é", ".\xff", "\xc3", "\uFFFD", "a€"} {
			fmt.Printf("%+q %+q: %+q %+q %+q\n", s, cutset, strings.Trim(s, cutset), strings.TrimLeft(s, cutset), strings.TrimRight(s, cutset))
		}
		r := []rune(s)
		fmt.Println(len(r), r, []byte(string(r)))
		r = append(r, 'x', 0x10FFFF, -1)
		fmt.Printf("%+q\n", string(r))
		for n := range 30 {
			long := []byte(strings.Repeat(s+"~", n))
			if string(long) != strings.Repeat(s+"~", n) || len([]rune(string(long))) != n*(len([]rune(s))+1) {
				fmt.Println("differs", n)
			}
		}
	}
}
