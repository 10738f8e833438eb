package main

import (
	"bytes"
	"fmt"
	"strings"
)

func replace(s string, oldnew ...string) {
	fmt.Printf("%q %q: %q\n", s, oldnew, strings.NewReplacer(oldnew...).Replace(s))
}

func try(s string, n int) {
	defer func() { fmt.Println(len(s), n, recover()) }()
	fmt.Println(len(strings.Repeat(s, n)))
}

func main() {
	for _, s := range []string{"", "o", "oo", "aoob"} {
		replace(s, "", "X")
		replace(s, "", "X", "o", "O")
		replace(s, "o", "O", "", "X")
		replace(s, "oo", "", "", "X", "o", "O", "", "Y")
		replace(s, "a", "", "b", "")
	}
	try("--", 1<<62)
	try("-", 1<<62)
	try("", 1<<62)
	try("ab", 2)
	fmt.Println(strings.CutLast("a/b/c", "/"))
	fmt.Println(strings.CutLast("abc", "/"))
	before, after, found := bytes.CutLast([]byte("a/b/c"), []byte("/"))
	fmt.Printf("%q %q %v\n", before, after, found)
}
