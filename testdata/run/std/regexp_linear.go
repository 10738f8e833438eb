// Searches take time that is linear in the text, where a search with backtracking would never end, and parts are right for long
// matches, too.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	text := strings.Repeat("a", 50000)
	for _, expr := range []string{`(a*)*b`, `(a|aa)+$`, `(a?){50}a{50}b`, `(.*)(.*)(.*)(.*)x`, `(x+x+)+y|a$`} {
		fmt.Println(expr, regexp.MustCompile(expr).FindStringIndex(text))
	}
	words := strings.Repeat("key=value; ", 60000)
	match := regexp.MustCompile(`(?:(\w+)=(\w+); ?)+`).FindStringSubmatchIndex(words)
	fmt.Println(match)

	many := regexp.MustCompile(`(a|b)*a(a|b){12}c`)
	mixed := strings.Repeat("abbabaaabbbabab", 3000)
	fmt.Println(many.MatchString(mixed), many.FindStringIndex(mixed+"c"))

	rest := []byte(strings.Repeat("12 ", 40000))
	number := regexp.MustCompile(`^\d+ `)
	n := 0
	for loc := number.FindIndex(rest); loc != nil; loc = number.FindIndex(rest) {
		rest = rest[loc[1]:]
		n++
	}
	fmt.Println(n)
}
