// Package hex encodes bytes as hexadecimal digits.
package hex

import (
	"errors"
	"fmt"
	"slices"
)

const digits = "0123456789abcdef"

// ErrLength says that there is half a byte at the end.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen is the length of n bytes encoded.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen is the length of n bytes decoded.
func DecodedLen(x int) int { return x / 2 }

// Encode writes src to dst and returns the number of bytes written.
func Encode(dst, src []byte) int {
	for i, c := range src {
		dst[2*i] = digits[c>>4]
		dst[2*i+1] = digits[c&15]
	}
	return len(src) * 2
}

// AppendEncode appends src encoded.
func AppendEncode(dst, src []byte) []byte {
	for _, c := range src {
		dst = append(dst, digits[c>>4], digits[c&15])
	}
	return dst
}

// EncodeToString is src encoded.
func EncodeToString(src []byte) string { return string(AppendEncode(nil, src)) }

// value is that of a digit, more than 15 of anything else.
func value(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return 255
}

// Decode writes src decoded to dst and returns the number of bytes written.
func Decode(dst, src []byte) (int, error) {
	for i := 0; i+1 < len(src); i += 2 {
		high, low := value(src[i]), value(src[i+1])
		if high > 15 {
			return i / 2, InvalidByteError(src[i])
		}
		if low > 15 {
			return i / 2, InvalidByteError(src[i+1])
		}
		dst[i/2] = high<<4 | low
	}
	n := len(src) / 2
	if len(src)%2 == 1 {
		if c := src[len(src)-1]; value(c) > 15 {
			return n, InvalidByteError(c)
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends src decoded.
func AppendDecode(dst, src []byte) ([]byte, error) {
	n := len(src) / 2
	dst = slices.Grow(dst, n)
	n, err := Decode(dst[len(dst):][:n], src)
	return dst[:len(dst)+n], err
}

// DecodeString is s decoded.
func DecodeString(s string) ([]byte, error) {
	b := make([]byte, len(s)/2)
	n, err := Decode(b, []byte(s))
	return b[:n], err
}
