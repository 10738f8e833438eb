package bufio

// indexByte returns the index of the first c in p, -1 if there is none.
func indexByte(p []byte, c byte) int

// ReadSlice reads up to and including the first delim and returns a slice of the buffer, valid until the next
// read. It fails with ErrBufferFull if the buffer has no room for all; the error is nil only if delim ends it.
func (b *Reader) ReadSlice(delim byte) (line []byte, err error) {
	searched := 0
	for {
		if i := indexByte(b.buf[b.r+searched:b.w], delim); i >= 0 {
			end := b.r + searched + i + 1
			line = b.buf[b.r:end]
			b.r = end
			break
		}
		if b.err != nil {
			line = b.buf[b.r:b.w]
			b.r = b.w
			err = b.takeErr()
			break
		}
		if b.Buffered() >= len(b.buf) {
			b.r = b.w
			line = b.buf
			err = ErrBufferFull
			break
		}
		searched = b.w - b.r
		b.fill()
	}
	if i := len(line) - 1; i >= 0 {
		b.lastByte = int(line[i])
		b.lastRuneSize = -1
	}
	return line, err
}

// ReadLine returns a line without its end, \n or \r\n, or the start of one that is too long for the buffer; the
// rest comes with the next calls. ReadString and Scanner are easier to use.
func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error) {
	line, err = b.ReadSlice('\n')
	n := len(line)
	if err == ErrBufferFull {
		// A \r at the end may belong to a \r\n: it waits in the buffer.
		if n > 0 && line[n-1] == '\r' {
			if b.r == 0 {
				panic("bufio: tried to rewind past start of buffer")
			}
			b.r--
			line = line[:n-1]
		}
		return line, true, nil
	}
	if n == 0 {
		if err != nil {
			line = nil
		}
		return line, false, err
	}
	if line[n-1] == '\n' {
		line = line[:n-1]
		if n > 1 && line[n-2] == '\r' {
			line = line[:n-2]
		}
	}
	return line, false, nil
}

// ReadBytes reads up to and including the first delim. The error is nil only if delim ends the result.
func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	var data []byte
	for {
		part, err := b.ReadSlice(delim)
		data = append(data, part...)
		if err != ErrBufferFull {
			return data, err
		}
	}
}

// ReadString is like ReadBytes for a string.
func (b *Reader) ReadString(delim byte) (string, error) {
	text := ""
	for {
		part, err := b.ReadSlice(delim)
		text += string(part)
		if err != ErrBufferFull {
			return text, err
		}
	}
}
