package fmt

import (
	"errors"
	"io"
	"os"
	"unicode/utf8"
)

// Scanner scans itself from what Scan and its relatives read.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// ScanState is the input as a Scanner sees it.
type ScanState interface {
	// ReadRune reads a rune; at the width of the directive, or at the line's end for Scanln, it fails with EOF.
	ReadRune() (r rune, size int, err error)
	// UnreadRune takes back the last rune.
	UnreadRune() error
	// SkipSpace skips white space, and newlines as the operation treats them.
	SkipSpace()
	// Token skips white space if asked to and returns the runes that satisfy f; all but white space if f is nil.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width returns the width that was asked for.
	Width() (wid int, ok bool)
	// Read must not be called: ReadRune is for that.
	Read(buf []byte) (n int, err error)
}

// Scan reads values separated by white space from standard input and stores them in the variables that a points
// to. Newlines count as space.
//
//goes:generic scanInput
func Scan(a ...any) (n int, err error) {
	return Fscan(os.Stdin, a...)
}

// Scanln is like Scan but stops at a newline, which must follow the last value.
//
//goes:generic scanlnInput
func Scanln(a ...any) (n int, err error) {
	return Fscanln(os.Stdin, a...)
}

// Scanf reads from standard input by the verbs of format. Newlines must match those of the format.
func Scanf(format string, a ...any) (n int, err error) {
	return Fscanf(os.Stdin, format, a...)
}

// Sscan is Scan from a string.
//
//goes:generic sscan
func Sscan(str string, a ...any) (n int, err error) {
	return newScan(&stringReader{text: str}, true, false).scan(a)
}

// Sscanln is Scanln from a string.
//
//goes:generic sscanln
func Sscanln(str string, a ...any) (n int, err error) {
	return newScan(&stringReader{text: str}, false, true).scan(a)
}

// Sscanf is Scanf from a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return newScan(&stringReader{text: str}, false, false).scanf(format, a)
}

// Fscan is Scan from r.
//
//goes:generic fscan
func Fscan(r io.Reader, a ...any) (n int, err error) {
	return newScan(runeScanner(r), true, false).scan(a)
}

// Fscanln is Scanln from r.
//
//goes:generic fscanln
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	return newScan(runeScanner(r), false, true).scan(a)
}

// Fscanf is Scanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(runeScanner(r), false, false).scanf(format, a)
}

// What reads one operand has a form for each type: it needs nothing for the others.

func scanInput[P any](p P) (n int, err error)   { return fscan(os.Stdin, p) }
func scanlnInput[P any](p P) (n int, err error) { return fscanln(os.Stdin, p) }

func sscan[P any](str string, p P) (n int, err error) {
	return scanOnly(newScan(&stringReader{text: str}, true, false), p)
}

func sscanln[P any](str string, p P) (n int, err error) {
	return scanOnly(newScan(&stringReader{text: str}, false, true), p)
}

func fscan[P any](r io.Reader, p P) (n int, err error) {
	return scanOnly(newScan(runeScanner(r), true, false), p)
}

func fscanln[P any](r io.Reader, p P) (n int, err error) {
	return scanOnly(newScan(runeScanner(r), false, true), p)
}

// unlimited is a width, and a count of runes, without effect.
const unlimited = 1 << 30

// ss is the state of a scan.
type ss struct {
	rs        io.RuneScanner
	token     string // the runes accepted so far
	count     int    // of runes read
	limit     int    // of runes for the directive
	wid       int
	atEOF     bool
	nlIsSpace bool // newlines count as space
	nlIsEnd   bool // the line's end is the end of the input
}

func newScan(rs io.RuneScanner, nlIsSpace, nlIsEnd bool) *ss {
	return &ss{rs: rs, limit: unlimited, wid: unlimited, nlIsSpace: nlIsSpace, nlIsEnd: nlIsEnd}
}

// scanError is what a failed scan panics with, up to catch.
type scanError struct {
	err error
}

// catch turns the panic of a failed scan into an error.
func catch(err *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*err = e.err
	default:
		panic(e)
	}
}

func (s *ss) fail(err error) {
	panic(scanError{err})
}

func (s *ss) failText(text string) {
	panic(scanError{errors.New(text)})
}

func (s *ss) scan(a []any) (n int, err error) {
	defer catch(&err)
	for _, arg := range a {
		scanOne(s, 'v', arg)
		n++
	}
	s.scanEnd()
	return n, nil
}

func scanOnly[P any](s *ss, p P) (n int, err error) {
	defer catch(&err)
	scanOne(s, 'v', p)
	n++
	s.scanEnd()
	return n, nil
}

// scanEnd reads the line's end, if that ends the input.
func (s *ss) scanEnd() {
	if !s.nlIsEnd {
		return
	}
	for {
		r := s.next()
		if r == '\n' || r == end {
			return
		}
		if !isSpace(r) {
			s.failText("expected newline")
		}
	}
}

func (s *ss) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *ss) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		s.atEOF = s.nlIsEnd && r == '\n'
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

func (s *ss) UnreadRune() error {
	s.rs.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *ss) Width() (wid int, ok bool) {
	if s.wid == unlimited {
		return 0, false
	}
	return s.wid, true
}

func (s *ss) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer catch(&err)
	if f == nil {
		f = notSpace
	}
	if skipSpace {
		s.SkipSpace()
	}
	return []byte(s.takeWhile(f)), nil
}

func (s *ss) SkipSpace() {
	for {
		r := s.next()
		switch {
		case r == end:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n':
			if !s.nlIsSpace {
				s.failText("unexpected newline")
			}
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

// end stands for the end of the input.
const end = -1

// next reads a rune.
func (s *ss) next() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return end
		}
		s.fail(err)
	}
	return r
}

// must reads a rune where the input may not end.
func (s *ss) must() rune {
	r := s.next()
	if r == end {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

// notEOF fails at the end of the input.
func (s *ss) notEOF() {
	if s.next() == end {
		s.fail(io.EOF)
	}
	s.UnreadRune()
}

// peek reports whether the next rune is one of set.
func (s *ss) peek(set string) bool {
	r := s.next()
	if r != end {
		s.UnreadRune()
	}
	return contains(set, r)
}

// skip reads the next rune and reports whether it is one of set.
func (s *ss) skip(set string) bool {
	return contains(set, s.next())
}

// accept adds the next rune to the token if it is one of set.
func (s *ss) accept(set string) bool {
	r := s.next()
	if r == end {
		return false
	}
	if contains(set, r) {
		s.token += string(r)
		return true
	}
	s.UnreadRune()
	return false
}

// acceptAll adds runes to the token as long as they are in set.
func (s *ss) acceptAll(set string) {
	for s.accept(set) {
	}
}

// takeWhile reads the runes that satisfy f.
func (s *ss) takeWhile(f func(rune) bool) string {
	text := ""
	for {
		r := s.next()
		if r == end {
			return text
		}
		if !f(r) {
			s.UnreadRune()
			return text
		}
		text += string(r)
	}
}

// contains reports whether r is in a set of ASCII characters.
func contains(set string, r rune) bool {
	for i := range len(set) {
		if rune(set[i]) == r {
			return true
		}
	}
	return false
}

func notSpace(r rune) bool {
	return !isSpace(r)
}

// isSpace reports whether r is white space as package unicode has it.
func isSpace(r rune) bool {
	switch {
	case r <= ' ':
		return r == ' ' || '\t' <= r && r <= '\r'
	case r < utf8.RuneSelf:
		return false
	case 0x2000 <= r && r <= 0x200A:
		return true
	}
	switch r {
	case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return false
}
