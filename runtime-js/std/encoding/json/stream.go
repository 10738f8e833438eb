package json

import (
	"bytes"
	"io"
)

// A Decoder reads values from a stream.
type Decoder struct {
	r       io.Reader
	buf     []byte
	start   int   // of what is not read yet in buf
	dropped int64 // bytes before buf
	scanner scanner
	err     error

	useNumber bool
	strict    bool

	// For Token: what may come, here and in the arrays and objects around.
	state  tokenState
	around []tokenState
}

// NewDecoder reads from r, possibly more than the values that it decodes.
func NewDecoder(r io.Reader) *Decoder {
	return &Decoder{r: r, scanner: scanner{newState()}}
}

// UseNumber makes Decode store numbers in interfaces as Number, not as float64.
func (dec *Decoder) UseNumber() { dec.useNumber = true }

// DisallowUnknownFields makes names an error that no field of a struct has.
func (dec *Decoder) DisallowUnknownFields() { dec.strict = true }

// Decode decodes the next value into what v points to.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.separator(); err != nil {
		return err
	}
	if !dec.state.takesValue() {
		return &SyntaxError{"not at beginning of value", dec.InputOffset()}
	}
	n, err := dec.readValue()
	if err != nil {
		return err
	}
	data := dec.buf[dec.start : dec.start+n]
	dec.start += n
	d := &reader{data: data, text: string(data), useNumber: dec.useNumber, strict: dec.strict}
	err = d.decode(v)
	dec.state = dec.state.afterValue()
	return err
}

// Buffered is what was read but not decoded, until the next call.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.start:]) }

// InputOffset is the number of bytes decoded.
func (dec *Decoder) InputOffset() int64 { return dec.dropped + int64(dec.start) }

// readValue reads until a value is complete and returns its length.
func (dec *Decoder) readValue() (int, error) {
	state := dec.scanner.state
	reset(state)
	done := 0
	for {
		end := feed(state, string(dec.buf[dec.start:]), done)
		switch {
		case end >= 0:
			return end, nil
		case end == hasFailed:
			message, offset := failure(state)
			dec.err = &SyntaxError{message, int64(offset)}
			return 0, dec.err
		}
		done = len(dec.buf) - dec.start
		if err := dec.refill(); err != nil {
			if len(dec.buf)-dec.start > done {
				if end := feed(state, string(dec.buf[dec.start:]), done); end != needMore {
					if end >= 0 {
						return end, nil
					}
					message, offset := failure(state)
					dec.err = &SyntaxError{message, int64(offset)}
					return 0, dec.err
				}
			}
			if err == io.EOF {
				if finish(state) {
					return len(dec.buf) - dec.start, nil
				}
				if skipSpace(string(dec.buf), 0) < len(dec.buf) {
					err = io.ErrUnexpectedEOF
				}
			}
			dec.err = err
			return 0, err
		}
	}
}

// refill reads more into buf.
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
	n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
	dec.buf = dec.buf[:len(dec.buf)+n]
	return err
}

// An Encoder writes values to a stream.
type Encoder struct {
	w              io.Writer
	err            error
	plain          bool // no escapes for HTML
	prefix, indent string
}

// NewEncoder writes to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// Encode writes v in JSON and a newline.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	text, err := marshal(v, !enc.plain)
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
func (enc *Encoder) SetEscapeHTML(on bool) { enc.plain = !on }
