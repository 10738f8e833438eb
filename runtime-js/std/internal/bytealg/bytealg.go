// Package bytealg has searches in strings and slices of bytes for packages of Go's library: those of packages bytes and
// strings, which hosts do fast.
package bytealg

import (
	"bytes"
	"strings"
)

// MaxLen is the longest text to look for with Index and IndexString.
const MaxLen = 1<<31 - 1

// MaxBruteForce is the longest text in which those need no help.
const MaxBruteForce = 1<<31 - 1

// IndexByte is where the first c is in b; -1 if nowhere.
func IndexByte(b []byte, c byte) int { return bytes.IndexByte(b, c) }

// IndexByteString is where the first c is in s; -1 if nowhere.
func IndexByteString(s string, c byte) int { return strings.IndexByte(s, c) }

// LastIndexByte is where the last c is in b; -1 if nowhere.
func LastIndexByte(b []byte, c byte) int { return bytes.LastIndexByte(b, c) }

// LastIndexByteString is where the last c is in s; -1 if nowhere.
func LastIndexByteString(s string, c byte) int { return strings.LastIndexByte(s, c) }

// Index is where b is in a; -1 if nowhere.
func Index(a, b []byte) int { return bytes.Index(a, b) }

// IndexString is where b is in a; -1 if nowhere.
func IndexString(a, b string) int { return strings.Index(a, b) }

// IndexRabinKarp is where sep is in s; -1 if nowhere.
func IndexRabinKarp[T string | []byte](s, sep T) int { return strings.Index(string(s), string(sep)) }

// LastIndexRabinKarp is where sep is last in s; -1 if nowhere.
func LastIndexRabinKarp[T string | []byte](s, sep T) int {
	return strings.LastIndex(string(s), string(sep))
}

// Count is how often c is in b.
func Count(b []byte, c byte) int { return bytes.Count(b, []byte{c}) }

// CountString is how often c is in s.
func CountString(s string, c byte) int { return strings.Count(s, string([]byte{c})) }

// Compare gives -1, 0 or 1 as a is less than, equal to or greater than b.
func Compare(a, b []byte) int { return bytes.Compare(a, b) }

// CompareString gives -1, 0 or 1 as a is less than, equal to or greater than b.
func CompareString(a, b string) int { return strings.Compare(a, b) }

// Equal reports whether the bytes are the same.
func Equal(a, b []byte) bool { return bytes.Equal(a, b) }

// Cutover is after how many misses up to position n to search otherwise.
func Cutover(n int) int { return MaxBruteForce }

// MakeNoZero makes n bytes; the caller writes them all.
func MakeNoZero(n int) []byte { return make([]byte, n) }
