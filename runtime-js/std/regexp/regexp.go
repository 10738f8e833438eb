// Package regexp searches with regular expressions, in time that is linear in the length of the text.
package regexp

import (
	"io"
	"regexp/syntax"
	"strconv"
)

// A Regexp is a compiled expression.
type Regexp struct {
	expr    string
	tree    *syntax.Regexp
	names   []string // of the parts; that of the whole is ""
	longest bool
}

// String is the text of the expression.
func (re *Regexp) String() string {
	return re.expr
}

// Copy returns a copy, for which Longest can be called separately.
//
// Deprecated: a Regexp can be used in several goroutines.
func (re *Regexp) Copy() *Regexp {
	copied := *re
	return &copied
}

// Compile parses an expression. Of the matches that begin first, it finds the one that a search with backtracking would.
func Compile(expr string) (*Regexp, error) {
	return compile(expr, syntax.Perl, false)
}

// CompilePOSIX parses an expression in the syntax of egrep, which finds the longest of the matches that begin first.
func CompilePOSIX(expr string) (*Regexp, error) {
	return compile(expr, syntax.POSIX, true)
}

func compile(expr string, mode syntax.Flags, longest bool) (*Regexp, error) {
	tree, err := syntax.Parse(expr, mode)
	if err != nil {
		return nil, err
	}
	return &Regexp{expr, tree, tree.CapNames(), longest}, nil
}

// MustCompile is Compile that panics.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

// MustCompilePOSIX is CompilePOSIX that panics.
func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// Longest makes searches prefer the longest match from now on.
func (re *Regexp) Longest() {
	re.longest = true
}

// NumSubexp is the number of parts in parentheses.
func (re *Regexp) NumSubexp() int {
	return max(len(re.names)-1, 0)
}

// SubexpNames has the names of the parts. The first one is that of the whole, which is "".
func (re *Regexp) SubexpNames() []string {
	return re.names
}

// SubexpIndex is the index of the first part with a name, or -1.
func (re *Regexp) SubexpIndex(name string) int {
	for i, known := range re.names {
		if name != "" && known == name {
			return i
		}
	}
	return -1
}

// AppendText appends the text of the expression.
func (re *Regexp) AppendText(b []byte) ([]byte, error) {
	return append(b, re.expr...), nil
}

// MarshalText returns the text of the expression.
func (re *Regexp) MarshalText() ([]byte, error) {
	return re.AppendText(nil)
}

// UnmarshalText compiles the text.
func (re *Regexp) UnmarshalText(text []byte) error {
	compiled, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *compiled
	return nil
}

// Match reports whether there is a match for the pattern in b.
func Match(pattern string, b []byte) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.Match(b), nil
}

// MatchString reports whether there is a match for the pattern in s.
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

// MatchReader reports whether there is a match for the pattern in what r reads.
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}
