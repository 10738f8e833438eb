package base64

import "io"

type encoder struct {
	enc  *Encoding
	w    io.Writer
	err  error
	rest []byte // fewer than three
}

// How many encoded bytes are written at a time.
const bufferSize = 1024

// NewEncoder writes what it gets to w, encoded; Close writes the last bytes.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser {
	return &encoder{enc: enc, w: w}
}

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	for len(p) > 0 {
		kept := len(e.rest)
		size := bufferSize / 4 * 3
		if kept > 0 {
			size = 3
		}
		part := p[:min(len(p), size-kept)]
		e.rest = append(e.rest, part...)
		whole := len(e.rest) / 3 * 3
		if whole > 0 {
			if _, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest[:whole])); e.err != nil {
				if kept > 0 {
					n += len(part)
				}
				return n, e.err
			}
		}
		e.rest = append([]byte(nil), e.rest[whole:]...)
		n += len(part)
		p = p[len(part):]
	}
	return n, nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest))
		e.rest = nil
	}
	return e.err
}

type decoder struct {
	enc     *Encoding
	r       io.Reader
	err     error
	readErr error
	in      []byte // read but not decoded, without line ends
	out     []byte // decoded but not given out
}

// NewDecoder decodes what it reads from r.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader {
	return &decoder{enc: enc, r: r}
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		d.fill(len(p))
		if err := d.decode(); err != nil {
			return 0, err
		}
	}
	n = copy(p, d.out)
	d.out = d.out[n:]
	if len(d.out) == 0 && n < len(p) {
		return n, d.err
	}
	return n, nil
}

// fill reads until there are four characters, and about as many as want bytes take.
func (d *decoder) fill(want int) {
	size := min(max(want/3*4, 4), bufferSize)
	buf := make([]byte, size)
	for len(d.in) < 4 && d.readErr == nil {
		var n int
		n, d.readErr = d.r.Read(buf[:size-len(d.in)])
		for _, c := range buf[:n] {
			if c != '\r' && c != '\n' {
				d.in = append(d.in, c)
			}
		}
	}
}

// decode decodes what there is in whole groups of four; it returns an error at the end of the input.
func (d *decoder) decode() error {
	size := len(d.in) / 4 * 4
	if size == 0 {
		if d.enc.padding != NoPadding || len(d.in) == 0 {
			d.err = d.readErr
			if d.err == io.EOF && len(d.in) > 0 {
				d.err = io.ErrUnexpectedEOF
			}
			return d.err
		}
		size = len(d.in)
	}
	d.out = make([]byte, size)
	n, err := d.enc.Decode(d.out, d.in[:size])
	d.out = d.out[:n]
	d.err = err
	d.in = append([]byte(nil), d.in[size:]...)
	if n == 0 {
		return err
	}
	return nil
}
