package json

// A Token is a Delim, or a bool, float64, Number, string or nil.
type Token any

// A Delim is one of [ ] { }.
type Delim rune

// String is the character.
func (d Delim) String() string { return string(d) }

// A tokenState is what may come.
type tokenState int

const (
	topValue tokenState = iota
	arrayStart
	arrayValue
	arrayComma
	objectStart
	objectKey
	objectColon
	objectValue
	objectComma
)

func (s tokenState) takesValue() bool {
	return s == topValue || s == arrayStart || s == arrayValue || s == objectValue
}

func (s tokenState) takesKey() bool { return s == objectStart || s == objectKey }

func (s tokenState) afterValue() tokenState {
	switch s {
	case arrayStart, arrayValue:
		return arrayComma
	case objectValue:
		return objectComma
	}
	return s
}

// peek is the next character that is no white space.
func (dec *Decoder) peek() (byte, error) {
	for {
		if i := skipSpace(string(dec.buf[dec.start:]), 0) + dec.start; i < len(dec.buf) {
			dec.start = i
			return dec.buf[i], nil
		}
		before := len(dec.buf) - dec.start
		if err := dec.refill(); err != nil {
			if len(dec.buf)-dec.start > before {
				if i := skipSpace(string(dec.buf[dec.start:]), 0) + dec.start; i < len(dec.buf) {
					dec.start = i
					return dec.buf[i], nil
				}
			}
			return 0, err
		}
	}
}

// separator reads a comma or colon before a value.
func (dec *Decoder) separator() error {
	want, name, next := byte(','), "comma after array element", arrayValue
	switch dec.state {
	case arrayComma:
	case objectColon:
		want, name, next = ':', "colon after object key", objectValue
	default:
		return nil
	}
	c, err := dec.peek()
	if err != nil {
		return err
	}
	if c != want {
		return &SyntaxError{"expected " + name, dec.InputOffset()}
	}
	dec.start++
	dec.state = next
	return nil
}

// More reports whether there is another element in the array or object that Token is in.
func (dec *Decoder) More() bool {
	c, err := dec.peek()
	return err == nil && c != ']' && c != '}'
}

// Token is the next token; commas and colons are read over.
func (dec *Decoder) Token() (Token, error) {
	for {
		c, err := dec.peek()
		if err != nil {
			return nil, err
		}
		switch {
		case c == '[' && dec.state.takesValue():
			return dec.open(c, arrayStart), nil
		case c == '{' && dec.state.takesValue():
			return dec.open(c, objectStart), nil
		case c == ']' && (dec.state == arrayStart || dec.state == arrayComma),
			c == '}' && (dec.state == objectStart || dec.state == objectComma):
			dec.start++
			last := len(dec.around) - 1
			dec.state = dec.around[last].afterValue()
			dec.around = dec.around[:last]
			return Delim(c), nil
		case c == ':' && dec.state == objectColon:
			dec.start++
			dec.state = objectValue
		case c == ',' && dec.state == arrayComma:
			dec.start++
			dec.state = arrayValue
		case c == ',' && dec.state == objectComma:
			dec.start++
			dec.state = objectKey
		case c == '"' && dec.state.takesKey():
			state := dec.state
			dec.state = topValue
			var key string
			err := dec.Decode(&key)
			dec.state = state
			if err != nil {
				return nil, err
			}
			dec.state = objectColon
			return key, nil
		case isDelimiter(c) || !dec.state.takesValue():
			return nil, dec.unexpected(c)
		default:
			var value any
			if err := dec.Decode(&value); err != nil {
				return nil, err
			}
			return value, nil
		}
	}
}

func (dec *Decoder) open(c byte, state tokenState) Token {
	dec.start++
	dec.around = append(dec.around, dec.state)
	dec.state = state
	return Delim(c)
}

func isDelimiter(c byte) bool {
	return c == '[' || c == ']' || c == '{' || c == '}' || c == ':' || c == ','
}

func (dec *Decoder) unexpected(c byte) error {
	context := ""
	switch dec.state {
	case topValue, arrayStart, arrayValue, objectValue:
		context = " looking for beginning of value"
	case arrayComma:
		context = " after array element"
	case objectKey:
		context = " looking for beginning of object key string"
	case objectColon:
		context = " after object key"
	case objectComma:
		context = " after object key:value pair"
	}
	return &SyntaxError{"invalid character " + quoteChar(c) + context, dec.InputOffset()}
}
