// All methods of package regexp, with texts and bytes that are no UTF-8, and the words of errors.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func find(re *regexp.Regexp, s string) {
	b := []byte(s)
	fmt.Printf("%s in %q\n", re, s)
	fmt.Println(re.MatchString(s), re.Match(b), re.MatchReader(strings.NewReader(s)))
	fmt.Printf("%q %q %v %v\n", re.Find(b), re.FindString(s), re.FindIndex(b), re.FindStringIndex(s))
	fmt.Printf("%q %q\n", re.FindSubmatch(b), re.FindStringSubmatch(s))
	fmt.Println(re.FindSubmatchIndex(b), re.FindStringSubmatchIndex(s))
	fmt.Printf("%q %q\n", re.FindAll(b, -1), re.FindAllString(s, 2))
	fmt.Println(re.FindAllIndex(b, 1), re.FindAllStringIndex(s, -1))
	fmt.Printf("%q %q\n", re.FindAllSubmatch(b, -1), re.FindAllStringSubmatch(s, -1))
	fmt.Println(re.FindAllSubmatchIndex(b, -1), re.FindAllStringSubmatchIndex(s, 2))
	fmt.Println(re.FindReaderIndex(strings.NewReader(s)), re.FindReaderSubmatchIndex(strings.NewReader(s)))
	fmt.Printf("%q %q\n", re.ReplaceAllString(s, "<$1>"), re.ReplaceAll(b, []byte("${1}$$")))
	fmt.Printf("%q %q\n", re.ReplaceAllLiteralString(s, "$1"), re.ReplaceAllLiteral(b, []byte("-")))
	fmt.Printf("%q %q\n", re.ReplaceAllStringFunc(s, strings.ToUpper), re.ReplaceAllFunc(b, func(b []byte) []byte { return nil }))
	fmt.Printf("%q %q\n", re.Split(s, -1), re.Split(s, 2))
}

func compile(expr string) {
	defer func() { fmt.Println(recover()) }()
	if _, err := regexp.Compile(expr); err != nil {
		fmt.Println(err)
	}
	fmt.Println(regexp.MustCompilePOSIX(expr).FindString("xaab\n"))
}

func main() {
	for _, expr := range []string{`a(b*)`, `(?i)(k)|.`, `\b\w+$`, `(?m)^(.*)$`, `(\pL+)|[^a]`, ``} {
		find(regexp.MustCompile(expr), "abb ka\xff\u212a\n日ab")
		find(regexp.MustCompile(expr), "")
	}
	for _, expr := range []string{`a|aa|aab`, `(a`, `a)`, `a**`, `[z-a]`, `\8`, `x{1001}`, `(?P<n>a)`, `a\`, `(?i`, `\pX`, "`*"} {
		compile(expr)
	}

	re := regexp.MustCompile(`(?P<year>\d{4})-(?P<month>\d\d)|(?P<year>now)`)
	fmt.Println(re.NumSubexp(), re.SubexpIndex("month"), re.SubexpIndex("day"), len(re.SubexpNames()), re)
	match := re.FindStringSubmatchIndex("of now")
	fmt.Printf("%s %s\n", re.ExpandString([]byte("in "), "$year ${month}x $monthx $3$$", "of now", match), re.Expand(nil, []byte("${0"), []byte("of now"), match))
	fmt.Println(regexp.MustCompile(`^abc(d|e)$`).LiteralPrefix())
	fmt.Println(regexp.MustCompile(`abc`).LiteralPrefix())
	fmt.Println(regexp.QuoteMeta("[a.b]*日"))

	text, err := re.MarshalText()
	var other regexp.Regexp
	fmt.Println(string(text), err, other.UnmarshalText([]byte("(")), other.UnmarshalText([]byte("b+")), other.FindString("abbb"))

	short := regexp.MustCompile(`a+?|a+b`)
	long := short.Copy()
	long.Longest()
	fmt.Println(short.FindString("aaab"), long.FindString("aaab"))
}
