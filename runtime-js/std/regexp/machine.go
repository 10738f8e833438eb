package regexp

import (
	"regexp/syntax"
	"unicode/utf8"
	"unsafe"
)

// A machine searches with the program of an expression. It is made for the first search, and found again by the tree.
type machine = unsafe.Pointer

// known is the machine of a tree; nil if there is none yet.
func known(tree *syntax.Regexp) machine

// makeMachine makes the machine of a tree. A literal may be known with which all matches begin, or which is all of them.
func makeMachine(tree *syntax.Regexp, prog *syntax.Prog, literal string, isLiteral bool) machine

// search finds a match at or after a position: so many positions as are wanted, two for each part. Without a match they are nil.
// If none are wanted, it is enough to know that there is a match. The text is bytes, or, without them, a string.
func search(m machine, longest bool, text string, bytes []byte, from, wanted int) []int

// feed begins a search to which runes are given one by one.
func feed(m machine, longest bool) unsafe.Pointer

// take goes on with it, and reports whether more runes could make a difference. If any match will do, the first end of one is
// enough.
func take(feed unsafe.Pointer, r rune, isAny bool) bool

func (re *Regexp) machine() machine {
	m := known(re.tree)
	if m == nil {
		prog := program(re.tree)
		literal, isLiteral := prog.Prefix()
		m = makeMachine(re.tree, prog, literal, isLiteral)
	}
	return m
}

func program(tree *syntax.Regexp) *syntax.Prog {
	prog, err := syntax.Compile(tree.Simplify())
	if err != nil {
		panic(err)
	}
	return prog
}

// A text is what is searched: bytes or, if there are none, a string.
type text struct {
	string string
	bytes  []byte
}

func (t text) len() int {
	return len(t.string) + len(t.bytes)
}

// next is the position after the rune at i.
func (t text) next(i int) int {
	size := 0
	if t.bytes == nil {
		_, size = utf8.DecodeRuneInString(t.string[i:])
	} else {
		_, size = utf8.DecodeRune(t.bytes[i:])
	}
	return i + max(size, 1)
}

func (re *Regexp) search(t text, from, wanted int) []int {
	return search(re.machine(), re.longest, t.string, t.bytes, from, wanted)
}

// all is how many positions there are in a match with its parts.
func (re *Regexp) all() int {
	return 2 * len(re.names)
}

// each does something for each match, at most n unless that is negative. An empty match that touches the one before is none.
func (re *Regexp) each(t text, n, wanted int, do func(match []int)) {
	end := -1
	for from := 0; n != 0 && from <= t.len(); {
		match := re.search(t, from, wanted)
		if match == nil {
			return
		}
		isNew := match[0] != match[1] || match[0] != end
		end = match[1]
		if from = max(from, end); match[0] == match[1] {
			from = t.next(from)
		}
		if isNew {
			do(match)
			n--
		}
	}
}
