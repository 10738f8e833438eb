package bytes

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// Parts have no capacity beyond their length, so that appending to one leaves the next alone.

// genSplit splits s into at most n parts (all if n < 0), each with the first keep bytes of the separator after it.
func genSplit(s, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	parts := [][]byte{}
	if len(sep) == 0 && len(s) == 0 {
		return parts
	}
	for n < 0 || len(parts) < n-1 {
		end, next := cutPart(s, sep, keep)
		if end < 0 {
			break
		}
		parts = append(parts, s[:end:end])
		s = s[next:]
	}
	return append(parts, s)
}

// cutPart tells where the first part of s ends and where the next begins; the end is negative in the last part.
func cutPart(s, sep []byte, keep int) (end, next int) {
	if len(sep) == 0 {
		_, size := utf8.DecodeRune(s)
		if size == len(s) {
			return -1, 0
		}
		return size, size
	}
	i := Index(s, sep)
	if i < 0 {
		return -1, 0
	}
	return i + keep, i + len(sep)
}

// Split slices s into the parts between separators; an empty sep splits after each rune.
func Split(s, sep []byte) [][]byte { return genSplit(s, sep, 0, -1) }

// SplitN is Split with at most n parts; the last is the unsplit rest.
func SplitN(s, sep []byte, n int) [][]byte { return genSplit(s, sep, 0, n) }

// SplitAfter is Split with the separators kept.
func SplitAfter(s, sep []byte) [][]byte { return genSplit(s, sep, len(sep), -1) }

// SplitAfterN is SplitN with the separators kept.
func SplitAfterN(s, sep []byte, n int) [][]byte { return genSplit(s, sep, len(sep), n) }

// Fields splits s around runs of white space.
func Fields(s []byte) [][]byte { return FieldsFunc(s, unicode.IsSpace) }

// FieldsFunc splits s around runs of runes that satisfy f.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	fields := [][]byte{}
	for field := range FieldsFuncSeq(s, f) {
		fields = append(fields, field)
	}
	return fields
}

// Lines iterates over the lines of s with their newlines.
func Lines(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for s := s; len(s) > 0; {
			n := IndexByte(s, '\n') + 1
			if n == 0 {
				n = len(s)
			}
			if !yield(s[:n:n]) {
				return
			}
			s = s[n:]
		}
	}
}

func splitSeq(s, sep []byte, keep int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		s := s
		if len(sep) == 0 && len(s) == 0 {
			return
		}
		for {
			end, next := cutPart(s, sep, keep)
			if end < 0 {
				break
			}
			if !yield(s[:end:end]) {
				return
			}
			s = s[next:]
		}
		yield(s[:len(s):len(s)])
	}
}

// SplitSeq iterates over what Split returns.
func SplitSeq(s, sep []byte) iter.Seq[[]byte] { return splitSeq(s, sep, 0) }

// SplitAfterSeq iterates over what SplitAfter returns.
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] { return splitSeq(s, sep, len(sep)) }

// FieldsSeq iterates over what Fields returns.
func FieldsSeq(s []byte) iter.Seq[[]byte] { return FieldsFuncSeq(s, unicode.IsSpace) }

// FieldsFuncSeq iterates over what FieldsFunc returns.
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		start := -1
		for i, r := range string(s) {
			if !f(r) {
				if start < 0 {
					start = i
				}
			} else if start >= 0 {
				if !yield(s[start:i:i]) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(s[start:len(s):len(s)])
		}
	}
}
