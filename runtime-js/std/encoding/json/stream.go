package json

import (
	"bytes"
	"io"
	"unsafe"
)

// A Decoder reads values or tokens from a stream.
type Decoder struct {
	r       io.Reader
	buf     []byte
	start   int   // of what is not read yet in buf
	dropped int64 // bytes before buf
	err     error // after which there is nothing more

	useNumber bool
	strict    bool

	around []container // the arrays and objects that Token is in

	// After More, and where Token has found no more, InputOffset is that of what comes next.
	hasPeeked, hasEnded bool
}

// NewDecoder reads from r, possibly more than the values that it decodes.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber makes Decode store numbers in interfaces as Number, not as float64.
func (dec *Decoder) UseNumber() { dec.useNumber = true }

// DisallowUnknownFields makes names an error that no field of a struct has.
func (dec *Decoder) DisallowUnknownFields() { dec.strict = true }

// Decode decodes the next value into what v points to.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	data, err := dec.value()
	if err != nil {
		if isUnexpectedEnd(err) {
			err = io.ErrUnexpectedEOF
		}
		dec.err = err
		return err
	}
	t, p, err := rootOf(v)
	if err != nil {
		return err
	}
	d := &reader{data: data, in: newInput(textOf(data)), useNumber: dec.useNumber, strict: dec.strict}
	return d.decode(t, p)
}

func isUnexpectedEnd(err error) bool {
	e, ok := err.(*SyntaxError)
	return ok && e.msg == unexpectedEnd
}

// value reads a value as it stands.
func (dec *Decoder) value() ([]byte, error) {
	before, c, err := dec.peek()
	if err != nil {
		return nil, err
	}
	if c == ']' || c == '}' {
		return nil, dec.misplacedEnd(before, c)
	}
	n, err := dec.scan(before, feed)
	if err == nil {
		err = dec.take(c, before)
	}
	if err != nil {
		return nil, err
	}
	data := dec.buf[dec.start+before : dec.start+before+n]
	dec.advance(before + n)
	return data, nil
}

// scan finds where the token or value ends that is so far behind what was read.
func (dec *Decoder) scan(before int, end func(state unsafe.Pointer, text string, final bool) int) (int, error) {
	state := newState()
	final := false
	for {
		n := end(state, string(dec.buf[dec.start+before:]), final)
		if n >= 0 {
			return n, nil
		}
		if n == hasFailed {
			what, where, offset := failure(state)
			return 0, syntaxError(what, where, int(dec.dropped)+dec.start+before+offset)
		}
		err := dec.refill()
		if final = err == io.EOF; err != nil && !final {
			return 0, err
		}
	}
}

// advance goes over n bytes.
func (dec *Decoder) advance(n int) {
	dec.start += n
	dec.hasPeeked, dec.hasEnded = false, false
}

// Buffered is what was read but not decoded, until the next call.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.start:]) }

// InputOffset is the number of bytes of the tokens and values read.
func (dec *Decoder) InputOffset() int64 {
	offset := dec.dropped + int64(dec.start)
	if !dec.hasPeeked && !dec.hasEnded {
		return offset
	}
	rest := string(dec.buf[dec.start:])
	n := skipSpace(rest, 0)
	if n == len(rest) {
		return offset
	}
	if dec.hasEnded && (rest[n] == ',' || rest[n] == ':') {
		n++
	}
	return offset + int64(n)
}

// refill reads more into buf. An error comes alone, after the last bytes.
func (dec *Decoder) refill() error {
	const least = 512
	if dec.start > 0 {
		dec.dropped += int64(dec.start)
		dec.buf = dec.buf[:copy(dec.buf, dec.buf[dec.start:])]
		dec.start = 0
	}
	if cap(dec.buf)-len(dec.buf) < least {
		larger := make([]byte, len(dec.buf), 2*cap(dec.buf)+least)
		copy(larger, dec.buf)
		dec.buf = larger
	}
	for {
		n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
		dec.buf = dec.buf[:len(dec.buf)+n]
		if n > 0 {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// An Encoder writes values to a stream.
type Encoder struct {
	w              io.Writer
	err            error
	noHTML         bool // no escapes for HTML
	prefix, indent string
}

// NewEncoder writes to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// Encode writes v in JSON and a newline.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	text, err := marshal(v, !enc.noHTML)
	if err != nil {
		return err
	}
	if enc.prefix != "" || enc.indent != "" {
		text = indented(text, enc.prefix, enc.indent)
	}
	if _, err = enc.w.Write([]byte(text + "\n")); err != nil {
		enc.err = err
	}
	return err
}

// SetIndent lays out values as Indent does.
func (enc *Encoder) SetIndent(prefix, indent string) {
	enc.prefix, enc.indent = prefix, indent
}

// SetEscapeHTML tells whether <, > and & in strings are escaped, as they are at first.
func (enc *Encoder) SetEscapeHTML(on bool) { enc.noHTML = !on }
