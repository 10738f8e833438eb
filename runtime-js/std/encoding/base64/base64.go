// Package base64 encodes bytes as characters of 6 bits each (RFC 4648).
package base64

import (
	"slices"
	"strconv"
)

// Encoding is an alphabet with a way of padding.
type Encoding struct {
	alphabet  string
	decodeMap [256]uint8 // of characters, noValue of others
	padding   rune
	strict    bool
}

const noValue = 0xFF

// Paddings.
const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const (
	standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	forURLs  = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
)

// The encodings of RFC 4648: the standard one and that for URLs and file names, both with and without padding.
var (
	StdEncoding    = newEncoding(standard, StdPadding)
	URLEncoding    = newEncoding(forURLs, StdPadding)
	RawStdEncoding = newEncoding(standard, NoPadding)
	RawURLEncoding = newEncoding(forURLs, NoPadding)
)

func newEncoding(alphabet string, padding rune) *Encoding {
	var decodeMap [256]uint8
	for i := range decodeMap {
		decodeMap[i] = noValue
	}
	for i := range len(alphabet) {
		decodeMap[alphabet[i]] = uint8(i)
	}
	return &Encoding{alphabet: alphabet, decodeMap: decodeMap, padding: padding}
}

// NewEncoding makes an encoding with padding of 64 different characters.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	enc := newEncoding(encoder, StdPadding)
	for i := range len(encoder) {
		switch {
		case encoder[i] == '\n' || encoder[i] == '\r':
			panic("encoding alphabet contains newline character")
		case enc.decodeMap[encoder[i]] != uint8(i):
			panic("encoding alphabet includes duplicate symbols")
		}
	}
	return enc
}

// WithPadding is enc with another padding character, or with NoPadding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xFF:
		panic("invalid padding")
	case padding != NoPadding && enc.decodeMap[byte(padding)] != noValue:
		panic("padding contained in alphabet")
	}
	enc.padding = padding
	return &enc
}

// Strict is enc that insists on zeros in the bits behind the last byte.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// EncodedLen is the length of n bytes encoded.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen is the length of n characters decoded, at most.
func (enc *Encoding) DecodedLen(n int) int {
	return decodedLen(n, enc.padding)
}

func decodedLen(n int, padding rune) int {
	if padding == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// Encode writes src to dst.
func (enc *Encoding) Encode(dst, src []byte) {
	copy(dst[:enc.EncodedLen(len(src))], enc.EncodeToString(src))
}

// AppendEncode appends src encoded.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	return append(dst, enc.EncodeToString(src)...)
}

// EncodeToString is src encoded.
func (enc *Encoding) EncodeToString(src []byte) string {
	padding := ""
	if enc.padding != NoPadding {
		padding = string([]byte{byte(enc.padding)})
	}
	return encode(enc.alphabet, padding, src)
}

func encode(alphabet, padding string, src []byte) string

// CorruptInputError is the index of a character that does not belong there.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// Decode writes src decoded to dst, without line ends, and returns the number of bytes written.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	for i := 0; i < len(src) && err == nil; {
		var count int
		i, count, err = enc.decodeFour(dst[n:], src, i)
		n += count
	}
	return n, err
}

// decodeFour decodes four characters from src[i:], or what is left, and returns where the next are and the number of
// bytes written.
func (enc *Encoding) decodeFour(dst, src []byte, i int) (next, n int, err error) {
	bits := 0
	count := 0 // of characters
	for count < 4 {
		if i == len(src) {
			if count == 0 {
				return i, 0, nil
			}
			if count == 1 || enc.padding != NoPadding {
				return i, 0, CorruptInputError(i - count)
			}
			break
		}
		c := src[i]
		i++
		value := enc.decodeMap[c]
		if value != noValue {
			bits = bits<<6 | int(value)
			count++
			continue
		}
		if c == '\n' || c == '\r' {
			continue
		}
		if rune(c) != enc.padding || count < 2 {
			return i, 0, CorruptInputError(i - 1)
		}
		if count == 2 {
			i = skipLineEnds(src, i)
			if i == len(src) {
				return i, 0, CorruptInputError(i)
			}
			if rune(src[i]) != enc.padding {
				return i, 0, CorruptInputError(i - 1)
			}
			i++
		}
		if i = skipLineEnds(src, i); i < len(src) {
			err = CorruptInputError(i)
		}
		break
	}
	bits <<= 6 * (4 - count)
	if enc.strict && bits&(1<<(8*(4-count))-1) != 0 {
		return i, 0, CorruptInputError(i - (4 - count))
	}
	if count > 3 {
		dst[2] = byte(bits)
	}
	if count > 2 {
		dst[1] = byte(bits >> 8)
	}
	dst[0] = byte(bits >> 16)
	return i, count - 1, err
}

func skipLineEnds(src []byte, i int) int {
	for i < len(src) && (src[i] == '\n' || src[i] == '\r') {
		i++
	}
	return i
}

// AppendDecode appends src decoded.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	n := len(src)
	for n > 0 && rune(src[n-1]) == enc.padding {
		n--
	}
	n = decodedLen(n, NoPadding)
	dst = slices.Grow(dst, n)
	n, err := enc.Decode(dst[len(dst):][:n], src)
	return dst[:len(dst)+n], err
}

// DecodeString is s decoded.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	b := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Decode(b, []byte(s))
	return b[:n], err
}
