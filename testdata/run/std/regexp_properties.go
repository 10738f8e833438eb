// The classes of \p: their names in all ways of writing them, and what they have.
package main

import (
	"fmt"
	"regexp/syntax"
	"sort"
	"strings"
	"unicode"
)

func show(n string) {
	re, err := syntax.Parse("\\p{"+n+"}", syntax.Perl)
	if err != nil {
		fmt.Println(n, err)
		return
	}
	hash := uint32(2166136261)
	for _, r := range re.Rune {
		hash = (hash ^ uint32(r)) * 16777619
	}
	fmt.Println(n, re.Op, len(re.Rune), hash)
}

func main() {
	for _, n := range []string{"Greek", "Grek", "greek", "OldHungarian", "old hungarian", "Old_Hungarian", "o-l-d_hungarian", "Unknown", "Zzzz", "Qaac", "Hrkt", "Katakana_Or_Hiragana", "Unassigned", "Cn", "cn", "punct", "Punct", "digit", "LC", "lc", "L&", "Any", "ASCII", "Assigned", "uppercase letter", "Other_Symbol", "_Lu", "l_u", "LU", "Han", "Hani", "nko", "n'ko", "space", "alpha", "", "_", "Letter_Number", "Separator", "CasedLetter", "Symbol_", "Other", "cntrl", "Is_Greek", "isGreek", "General_Category=Lu", "Script=Greek", "Alphabetic", "Emoji", "Yiii", "^Greek", "signwriting", "Sign_Writing", "SIGN writing", "Newa", "Nkoo", strings.Repeat("x", 1000), "\\", "[", "(", "Lu|Ll", "Gr\u00e9ek", "\u017fymbol", "K\u212ahmer", "constructor", "__proto__"} {
		show(n)
	}
	var names []string
	for n := range unicode.Scripts {
		names = append(names, n)
	}
	for n := range unicode.CategoryAliases {
		names = append(names, n)
	}
	for n := range unicode.Categories {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		show(n)
		show(strings.ReplaceAll(strings.ToLower(n), "_", ""))
		show(strings.ReplaceAll(strings.ToUpper(n), "_", "-"))
	}
}
