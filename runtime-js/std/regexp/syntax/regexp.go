// Package syntax parses regular expressions into trees and compiles trees into programs.
package syntax

import "slices"

// Flags say how to parse, and are noted in the nodes of the tree.
type Flags uint16

const (
	FoldCase      Flags = 1 << iota // match letters of either case
	Literal                         // the whole expression is literal text
	ClassNL                         // negated and named classes may have newlines
	DotNL                           // . matches newlines
	OneLine                         // ^ and $ match at the ends of the text only
	NonGreedy                       // repetitions prefer fewer
	PerlX                           // the extensions of Perl
	UnicodeGroups                   // \p and \P
	WasDollar                       // in an OpEndText: it was $ and not \z
	Simple                          // nothing is counted

	MatchNL = ClassNL | DotNL

	Perl        = ClassNL | OneLine | PerlX | UnicodeGroups
	POSIX Flags = 0
)

// An Op is what a node of the tree does.
type Op uint8

const (
	OpNoMatch        Op = 1 + iota // matches nothing
	OpEmptyMatch                   // matches the empty string
	OpLiteral                      // matches the runes
	OpCharClass                    // matches one rune of ranges
	OpAnyCharNotNL                 // matches a rune, but not a newline
	OpAnyChar                      // matches a rune
	OpBeginLine                    // is at the beginning of a line
	OpEndLine                      // is at the end of a line
	OpBeginText                    // is at the beginning of the text
	OpEndText                      // is at the end of the text
	OpWordBoundary                 // is between a word and something else
	OpNoWordBoundary               // is not
	OpCapture                      // notes where Sub[0] matches
	OpStar                         // matches Sub[0] any number of times
	OpPlus                         // matches Sub[0] once or more
	OpQuest                        // matches Sub[0] or nothing
	OpRepeat                       // matches Sub[0] from Min to Max times; without limit if Max is -1
	OpConcat                       // matches one after the other
	OpAlternate                    // matches one of them
)

// A Regexp is a node of the tree.
type Regexp struct {
	Op       Op
	Flags    Flags
	Sub      []*Regexp
	Sub0     [1]*Regexp
	Rune     []rune // of a literal; of a class, pairs of bounds
	Rune0    [2]rune
	Min, Max int
	Cap      int
	Name     string
}

// Equal reports whether two trees match the same in the same way.
func (x *Regexp) Equal(y *Regexp) bool {
	if x == nil || y == nil {
		return x == y
	}
	if x.Op != y.Op {
		return false
	}
	var relevant Flags
	switch x.Op {
	case OpEndText:
		relevant = WasDollar
	case OpLiteral:
		relevant = FoldCase
	case OpStar, OpPlus, OpQuest:
		relevant = NonGreedy
	case OpRepeat:
		relevant = NonGreedy
		if x.Min != y.Min || x.Max != y.Max {
			return false
		}
	case OpCapture:
		if x.Cap != y.Cap || x.Name != y.Name {
			return false
		}
	}
	return (x.Flags^y.Flags)&relevant == 0 && slices.Equal(x.Rune, y.Rune) && slices.EqualFunc(x.Sub, y.Sub, (*Regexp).Equal)
}

// MaxCap is the largest index of a capture.
func (re *Regexp) MaxCap() int {
	largest := 0
	re.eachCapture(func(capture *Regexp) { largest = max(largest, capture.Cap) })
	return largest
}

// CapNames has the names of the captures at their indices.
func (re *Regexp) CapNames() []string {
	names := make([]string, int32(re.MaxCap())+1)
	re.eachCapture(func(capture *Regexp) { names[capture.Cap] = capture.Name })
	return names
}

func (re *Regexp) eachCapture(do func(*Regexp)) {
	if re.Op == OpCapture {
		do(re)
	}
	for _, sub := range re.Sub {
		sub.eachCapture(do)
	}
}
