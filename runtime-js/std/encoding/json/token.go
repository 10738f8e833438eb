package json

import (
	"io"
	"reflect"
	"strconv"
	"strings"
)

// A Token is a Delim, or a bool, float64, Number, string or nil.
type Token any

// A Delim is one of [ ] { }.
type Delim rune

// String is the character.
func (d Delim) String() string { return string(d) }

// A container is an array or object of which a part was read.
type container struct {
	isObject bool
	n        int // elements, or names and values of members
}

func (c *container) takesName() bool { return c.isObject && c.n%2 == 0 }

// inner is the innermost array or object, nil if there is none.
func (dec *Decoder) inner() *container {
	if len(dec.around) == 0 {
		return nil
	}
	return &dec.around[len(dec.around)-1]
}

// separatorBefore is what has to stand before a token that begins with c, 0 for nothing.
func (dec *Decoder) separatorBefore(c byte) byte {
	in := dec.inner()
	switch {
	case in == nil || in.n == 0:
		return 0
	case in.isObject && in.n%2 == 1:
		return ':'
	case c == ']' || c == '}':
		return 0
	}
	return ','
}

// peek finds the next token, which begins with c so far behind what was read, after the separator that belongs there.
func (dec *Decoder) peek() (before int, c byte, err error) {
	before, c, err = dec.peekCharacter(0)
	if err == io.EOF && len(dec.around) > 0 {
		err = dec.errorAt(before, "", "")
	}
	if err != nil {
		return 0, 0, err
	}
	first, separator := before, byte(0)
	if c == ':' || c == ',' {
		separator = c
		before, c, err = dec.peekCharacter(first + 1)
		if err == io.EOF {
			err = dec.errorAt(before, "", "")
		}
		if err != nil {
			c = '"' // a name or value might follow
		}
	}
	if want := dec.separatorBefore(c); want != separator {
		return 0, 0, dec.badSeparator(first, want)
	}
	return before, c, err
}

// peekCharacter finds the next character that is no white space. There may be none: err is io.EOF.
func (dec *Decoder) peekCharacter(from int) (at int, c byte, err error) {
	for {
		rest := string(dec.buf[dec.start:])
		if at = skipSpace(rest, from); at < len(rest) {
			return at, rest[at], nil
		}
		from = at
		if err := dec.refill(); err != nil {
			return at, 0, err
		}
	}
}

// errorAt is a SyntaxError about what stands so far behind what was read.
func (dec *Decoder) errorAt(before int, what, where string) error {
	return syntaxError(what, where, int(dec.dropped)+dec.start+before+len(what))
}

func (dec *Decoder) badCharacter(at int, where string) error {
	return dec.errorAt(at, runeAt(string(dec.buf[dec.start:]), at), where)
}

func (dec *Decoder) badSeparator(at int, want byte) error {
	where := "looking for beginning of value"
	switch {
	case want == ':':
		where = "after object key"
	case want == ',' && dec.inner().isObject:
		where = "after object key:value pair"
	case want == ',':
		where = "after array element"
	}
	return dec.badCharacter(at, where)
}

// misplacedEnd says that there is nothing that c could end.
func (dec *Decoder) misplacedEnd(at int, c byte) error {
	where := "looking for beginning of value"
	if in := dec.inner(); in != nil && in.n > 0 && in.isObject != (c == '}') {
		where = "after array element"
		if in.isObject {
			where = "after object key:value pair"
		}
	}
	return dec.badCharacter(at, where)
}

// take counts a value or name that begins with c. A name has to be a string.
func (dec *Decoder) take(c byte, at int) error {
	in := dec.inner()
	if in == nil {
		return nil
	}
	if in.takesName() && c != '"' {
		return &SyntaxError{"object member name must be a string", dec.dropped + int64(dec.start+at+1)}
	}
	in.n++
	return nil
}

// More reports whether there is another element in the array or object that Token is in.
func (dec *Decoder) More() bool {
	dec.hasPeeked = true
	_, c, err := dec.peek()
	if err != nil {
		if dec.err == nil {
			dec.err = err
		}
		return dec.err != io.EOF
	}
	return c != ']' && c != '}'
}

// Token is the next token; commas and colons are read over.
func (dec *Decoder) Token() (Token, error) {
	if dec.err != nil {
		return nil, dec.err
	}
	token, err := dec.nextToken()
	if err != nil && isUnexpectedEnd(err) {
		if strings.Trim(string(dec.buf[dec.start:]), " \r\n\t,:") != "" {
			return nil, io.ErrUnexpectedEOF
		}
		dec.hasEnded = true
		return nil, io.EOF
	}
	return token, err
}

func (dec *Decoder) nextToken() (Token, error) {
	before, c, err := dec.peek()
	if err != nil {
		return nil, err
	}
	switch c {
	case '[', '{':
		if err := dec.take(c, before); err != nil {
			return nil, err
		}
		if len(dec.around) == maxDepth {
			return nil, dec.errorAt(before+1, "", "exceeded max depth")
		}
		dec.around = append(dec.around, container{isObject: c == '{'})
		dec.advance(before + 1)
		return Delim(c), nil
	case ']', '}':
		in := dec.inner()
		if in == nil || in.isObject != (c == '}') {
			return nil, dec.misplacedEnd(before, c)
		}
		if in.isObject && in.n%2 == 1 {
			return nil, dec.errorAt(before+1, "", "missing value after object key")
		}
		dec.around = dec.around[:len(dec.around)-1]
		dec.advance(before + 1)
		return Delim(c), nil
	}
	n, err := dec.scan(before, tokenEnd)
	if err == nil {
		err = dec.take(c, before)
	}
	if err != nil {
		return nil, err
	}
	item := string(dec.buf[dec.start+before : dec.start+before+n])
	dec.advance(before + n)
	return dec.literal(item)
}

func (dec *Decoder) literal(item string) (Token, error) {
	switch c := item[0]; {
	case c == 'n':
		return nil, nil
	case c == 't' || c == 'f':
		return c == 't', nil
	case c == '"':
		return unquote(item), nil
	case dec.useNumber:
		return Number(item), nil
	}
	f, err := strconv.ParseFloat(item, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + item, Type: reflect.TypeFor[float64](), Offset: dec.InputOffset()}
	}
	return f, nil
}
