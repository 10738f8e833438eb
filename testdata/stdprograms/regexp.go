// What package regexp is for, in short.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	re := regexp.MustCompile(`(?i)(?P<user>\w+)@(\w+)\.com`)
	s := "a@b.com, Zed@Example.COM; x@y.org"
	fmt.Println(re.FindAllString(s, -1), re.FindStringSubmatch(s), re.SubexpNames(), re.FindAllStringIndex(s, -1))
	fmt.Println(re.ReplaceAllString(s, "<${user}>"), re.ReplaceAllStringFunc(s, strings.ToUpper), re.MatchString("no"))
	fmt.Println(regexp.MustCompile(`a+?b*|c`).FindString("aaabbb"), regexp.QuoteMeta("a.b*"), regexp.MustCompile(`[\s,]+`).Split("a, b,c", -1))
	_, err := regexp.Compile("a(b")
	fmt.Println(err)

}
