// Makes up regular expressions and texts by a seed, and prints all that package regexp and its parser say of them, an expression
// a line: `go run random.go <seed> <how many>`.
package main

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
	"regexp/syntax"
	"strconv"
	"strings"
)

// random is a generator whose numbers are the same everywhere.
type random uint32

func (r *random) below(n int) int {
	*r = *r*1664525 + 1013904223
	return int(uint32(*r)>>8) % n
}

func (r *random) of(list ...string) string {
	return list[r.below(len(list))]
}

var letters = []string{"a", "a", "b", "b", "c", "A", "B", "k", "s", "0", "1", "_", " ", "-", "\n", "é", "日", "ſ", "K", "Σ", "𝒳", "\uFFFD"}

func (r *random) letter() string {
	return letters[r.below(len(letters))]
}

func (r *random) atom(depth int) string {
	switch n := r.below(20); {
	case n < 9 || depth <= 0:
		return r.letter()
	case n < 11:
		return r.of(".", ".", `\d`, `\w`, `\s`, `\D`, `\W`, `\S`, `\pL`, `\PL`, `\p{Greek}`, `\p{^Lu}`, `[[:alpha:]]`, `[^[:^word:]]`, `\x41`, `\x{e9}`, `\101`, `\.`, `\Qa.b\E`)
	case n < 13:
		return r.class()
	case n < 14:
		return r.of("^", "$", `\A`, `\z`, `\b`, `\B`, "(?m:^)", "(?m:$)")
	case n < 17:
		return "(" + r.choice(depth-1) + ")"
	case n < 18:
		return "(?P<n" + strconv.Itoa(r.below(3)) + ">" + r.choice(depth-1) + ")"
	default:
		return r.of("(?:", "(?:", "(?i:", "(?s:", "(?m:", "(?U:", "(?i-s:", "(?-i:") + r.choice(depth-1) + ")"
	}
}

func (r *random) class() string {
	text := r.of("[", "[", "[^")
	for i := r.below(4); i >= 0; i-- {
		switch r.below(6) {
		case 0:
			text += r.of("a-c", "A-Z", "0-9", "k-s", "à-ÿ", "α-ω", `\d`, `\W`, `\pN`, "[:upper:]", `\n`, `\x00-\x7f`)
		default:
			text += strings.Trim(r.letter(), "-")
		}
	}
	if text == "[" || text == "[^" {
		text += "b"
	}
	return text + "]"
}

func (r *random) repetition() string {
	switch r.below(12) {
	case 0, 1:
		return r.of("*", "+", "?")
	case 2:
		return r.of("*?", "+?", "??")
	case 3:
		return r.of("{2}", "{0,2}", "{1,3}", "{2,}", "{0}", "{1}", "{0,}", "{1,}?", "{2,3}?", "{3}?")
	}
	return ""
}

func (r *random) sequence(depth int) string {
	text := ""
	for i := r.below(4); i >= 0; i-- {
		text += r.atom(depth) + r.repetition()
	}
	return text
}

func (r *random) choice(depth int) string {
	text := r.sequence(depth)
	for r.below(3) == 0 {
		text += "|"
		if r.below(6) != 0 {
			text += r.sequence(depth)
		}
	}
	return text
}

// damaged has a part that may not be allowed.
func (r *random) damaged(expr string) string {
	i := r.below(len(expr) + 1)
	return expr[:i] + r.of("(", ")", "[", "]", "*", "?", "{", "{1001}", "{5,2}", `\`, `\p{X}`, "(?", "(?z)", "[b-a]", "[[:x:]]", "\xff", `\8`, "(?i)", "(?U)", "{,2}", "(?P<", "**") + expr[i:]
}

func (r *random) text() string {
	text := ""
	for i := r.below(12); i > 0; i-- {
		if r.below(25) == 0 {
			text += r.of("\xff", "\xe6\x97", "\x80", "\xed\xa0\x80")
		} else {
			text += r.letter()
		}
	}
	return text
}

func (r *random) expression() string {
	expr := r.of("", "", "", "", "(?i)", "(?s)", "(?m)", "(?U)", "^") + r.choice(3)
	switch r.below(12) {
	case 0:
		return r.damaged(expr)
	case 1:
		return "^" + r.letter() + r.letter() + expr + "$"
	}
	return expr
}

func describe(out *bufio.Writer, expr string, texts []string) {
	fmt.Fprintf(out, "%q", expr)
	for _, flags := range []syntax.Flags{syntax.Perl, syntax.POSIX, syntax.Perl &^ syntax.OneLine, syntax.Literal} {
		tree, err := syntax.Parse(expr, flags)
		if err != nil {
			fmt.Fprintf(out, " %q", err)
			continue
		}
		prog, _ := syntax.Compile(tree.Simplify())
		prefix, complete := prog.Prefix()
		fmt.Fprintf(out, " %q %q %q %v %d %q", tree, tree.Simplify(), prefix, complete, prog.StartCond(), prog)
	}
	re, err := regexp.Compile(expr)
	if err != nil {
		fmt.Fprintln(out)
		return
	}
	prefix, complete := re.LiteralPrefix()
	fmt.Fprintf(out, " %d %q %q %v", re.NumSubexp(), re.SubexpNames(), prefix, complete)
	for _, text := range texts {
		search(out, re, text)
		longest := re.Copy()
		longest.Longest()
		search(out, longest, text)
	}
	fmt.Fprintln(out)
}

func search(out *bufio.Writer, re *regexp.Regexp, text string) {
	fmt.Fprintf(out, " %q %v %v", text, re.MatchString(text), re.FindAllStringSubmatchIndex(text, -1))
	fmt.Fprint(out, re.FindAllSubmatchIndex([]byte(text), 3), re.FindReaderSubmatchIndex(strings.NewReader(text)), re.FindStringIndex(text))
	fmt.Fprintf(out, " %q %q %q", re.ReplaceAllString(text, "<$1${n1}>"), re.Split(text, -1), re.FindAllString(text, 2))
}

func main() {
	seed, _ := strconv.Atoi(os.Args[1])
	count, _ := strconv.Atoi(os.Args[2])
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for i := range count {
		r := random(seed + i*7919)
		r.below(1)
		var texts []string
		for range 4 {
			texts = append(texts, r.text())
		}
		describe(out, r.expression(), texts)
	}
}
