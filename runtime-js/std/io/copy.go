package io

// WriteString writes s to w, by its method WriteString if it has one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

// Copy writes all of src to dst and returns the number of bytes. EOF is not reported as an error. It leaves
// the work to src's WriteTo or dst's ReadFrom if there is one.
func Copy(dst Writer, src Reader) (written int64, err error) {
	return copyAll(dst, src, nil)
}

// CopyBuffer is like Copy but makes use of buf, if it needs a buffer and buf is not nil.
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if buf != nil && len(buf) == 0 {
		panic("empty buffer in CopyBuffer")
	}
	return copyAll(dst, src, buf)
}

// CopyN copies n bytes; fewer with an error only.
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written < n && err == nil {
		err = EOF
	}
	if written == n {
		err = nil
	}
	return written, err
}

func copyAll(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if from, ok := src.(WriterTo); ok {
		return from.WriteTo(dst)
	}
	if to, ok := dst.(ReaderFrom); ok {
		return to.ReadFrom(src)
	}
	if buf == nil {
		buf = make([]byte, bufferSize(src))
	}
	for {
		n, readErr := src.Read(buf)
		if n > 0 {
			wrote, err := dst.Write(buf[:n])
			if wrote < 0 || wrote > n {
				if err == nil {
					err = errInvalidWrite
				}
				return written, err
			}
			written += int64(wrote)
			if err != nil {
				return written, err
			}
			if wrote < n {
				return written, ErrShortWrite
			}
		}
		if readErr == EOF {
			return written, nil
		}
		if readErr != nil {
			return written, readErr
		}
	}
}

func bufferSize(src Reader) int64 {
	const size = 32 * 1024
	if l, ok := src.(*LimitedReader); ok && l.N < size {
		return max(l.N, 1)
	}
	return size
}

// Discard is a Writer that drops all it is given.
var Discard Writer = discard{}

type discard struct{}

func (discard) Write(p []byte) (int, error) {
	return len(p), nil
}

func (discard) WriteString(s string) (int, error) {
	return len(s), nil
}

func (discard) ReadFrom(r Reader) (n int64, err error) {
	buf := make([]byte, 8*1024)
	for {
		got, err := r.Read(buf)
		n += int64(got)
		if err == EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}
