// Searching, splitting, trimming and replacing.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	p := fmt.Println
	p(strings.Contains("seafood", "foo"), strings.ContainsAny("x", ""), strings.ContainsRune("日本", '本'), strings.ContainsFunc("a1", unicode.IsDigit))
	p(strings.Count("cheese", "e"), strings.Count("five", ""), strings.Count("日本", ""))
	p(strings.Index("chicken", "ken"), strings.Index("x", ""), strings.LastIndex("go gopher", "go"), strings.IndexAny("golang", "ny"), strings.LastIndexAny("golang", "go"), strings.LastIndexByte("abca", 'a'), strings.IndexFunc("Hello, 世界", unicode.IsUpper))
	fmt.Printf("%q %q %q %q\n", strings.Split("a,b,c", ","), strings.Split("日本", ""), strings.Split("", ","), strings.Split("", ""))
	fmt.Printf("%q %q %q %q\n", strings.SplitN("a,b,c,d", ",", 2), strings.SplitN("a,b", ",", 0), strings.SplitAfter("a,b,c", ","), strings.SplitAfterN("a,b,c", ",", 2))
	fmt.Printf("%q %q\n", strings.Fields("  foo bar\t\nbaz  \u3000q "), strings.FieldsFunc("a1b2c", unicode.IsDigit))
	p(strings.Join([]string{"a", "b"}, "-"), strings.Join(nil, "x") == "", strings.Repeat("ab", 3))
	p(strings.Trim("xxhixx", "x"), strings.TrimLeft("xxhi", "x"), strings.TrimRight("hixx", "x"), strings.TrimSpace("\t a b \u00a0\n"), strings.TrimPrefix("prefix-x", "prefix-"), strings.TrimSuffix("a.go", ".go"), strings.TrimFunc("12a34", unicode.IsDigit))
	p(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("oink oink", "oink", "moo"), strings.Replace("abc", "", "-", -1))
	p(strings.ToUpper("héllo ß"), strings.ToLower("HÉLLO İ"), strings.ToTitle("ǆ"), strings.Title("hello wOrld"), strings.EqualFold("Straße", "STRAßE"), strings.EqualFold("K", "\u212a"), strings.EqualFold("a", "b"))
	before, after, ok := strings.Cut("key=value=x", "=")
	p(before, after, ok)
	before, after, ok = strings.Cut("none", "=")
	p(before, after == "", ok)
	x, ok := strings.CutPrefix("foobar", "foo")
	y, ok2 := strings.CutSuffix("foobar", "foo")
	p(x, ok, y, ok2)
	p(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "banana é"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "b", "b", "a")
	p(r.Replace("<ab> é"))
	p(strings.NewReplacer("aaa", "3", "aa", "2", "a", "1").Replace("aaaaaa aa a"), strings.NewReplacer("", "-").Replace("ab"))
	p(strings.HasPrefix("golang", "go"), strings.HasSuffix("golang", "ng"), strings.HasPrefix("a", ""))
	for l := range strings.SplitSeq("x|y|z", "|") {
		fmt.Print(l, ";")
	}
	for l := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q;", l)
	}
	for f := range strings.FieldsSeq(" a  b ") {
		fmt.Printf("%q;", f)
	}
	p()
	p(strings.Compare("b", "a"), strings.Clone("c"), strings.ToUpperSpecial(unicode.TurkishCase, "i"))
	rd := strings.NewReader("abc")
	b, _ := rd.ReadByte()
	p(b, rd.Len(), rd.Size())
}
