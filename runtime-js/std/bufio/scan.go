package bufio

import (
	"errors"
	"io"
)

// MaxScanTokenSize is the size that a token may have if Buffer sets no other.
const MaxScanTokenSize = 64 * 1024

const startBufSize = 4096

var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
)

// ErrFinalToken is what a SplitFunc returns to end the scan without an error, with a last token unless that
// is nil.
var ErrFinalToken = errors.New("final token")

// SplitFunc finds the next token in data: it returns how many bytes to go on and the token, or 0, nil and nil
// to ask for more data. At the end of the input atEOF is true; data may be empty then.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// Scanner splits the input of a reader into tokens, lines by default. It stops at the end, the first error, or
// a token that is too large.
type Scanner struct {
	r            io.Reader
	split        SplitFunc // nil for ScanLines
	maxTokenSize int
	token        []byte
	buf          []byte
	start, end   int // buf[start:end] is not split yet
	err          error
	empties      int // tokens in a row that were empty and took nothing
	scanCalled   bool
	done         bool
}

// NewScanner returns a Scanner of r's lines.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, maxTokenSize: MaxScanTokenSize}
}

// Err returns the error that ended the scan; nil for EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes returns the token that Scan found. The next Scan may overwrite it.
func (s *Scanner) Bytes() []byte {
	return s.token
}

// Text returns the token that Scan found.
func (s *Scanner) Text() string {
	return string(s.token)
}

// Buffer sets the buffer to begin with and the size that it may grow to. It must be called before Scan.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanCalled {
		panic("Buffer called after Scan")
	}
	s.buf = buf[:cap(buf)]
	s.maxTokenSize = max
}

// Split sets what splits the input. It must be called before Scan.
func (s *Scanner) Split(split SplitFunc) {
	if s.scanCalled {
		panic("Split called after Scan")
	}
	s.split = split
}

// Scan goes on to the next token and reports whether there is one.
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.scanCalled = true
	for {
		// An empty token may still come of empty data at the end.
		if s.end > s.start || s.err != nil {
			advance, token, err := s.next()
			if err != nil {
				if err == ErrFinalToken {
					s.token = token
					s.done = true
					return token != nil
				}
				s.fail(err)
				return s.stop()
			}
			if !s.advance(advance) {
				return s.stop()
			}
			s.token = token
			if token != nil {
				if s.err == nil || advance > 0 {
					s.empties = 0
				} else if s.empties++; s.empties > maxEmptyReads {
					panic("bufio.Scan: too many empty tokens without progressing")
				}
				return true
			}
		}
		if s.err != nil {
			s.start, s.end = 0, 0
			return s.stop()
		}
		if !s.makeRoom() {
			return s.stop()
		}
		s.read()
	}
}

// next splits off a token.
func (s *Scanner) next() (advance int, token []byte, err error) {
	if s.split != nil {
		return s.split(s.buf[s.start:s.end], s.err != nil)
	}
	i := findByte(s.buf, s.start, s.end, '\n')
	if i < 0 {
		return ScanLines(s.buf[s.start:s.end], s.err != nil)
	}
	end := i
	if end > s.start && s.buf[end-1] == '\r' {
		end--
	}
	return i + 1 - s.start, s.buf[s.start:end], nil
}

// findByte returns the index of the first c in buf[start:end], -1 if there is none.
func findByte(buf []byte, start, end int, c byte) int

func (s *Scanner) stop() bool {
	s.token = nil
	return false
}

// fail notes the first error; EOF gives way to any other.
func (s *Scanner) fail(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

func (s *Scanner) advance(n int) bool {
	if n < 0 {
		s.fail(ErrNegativeAdvance)
		return false
	}
	if n > s.end-s.start {
		s.fail(ErrAdvanceTooFar)
		return false
	}
	s.start += n
	return true
}

// makeRoom moves what is left to the start of the buffer if that pays, and grows a full buffer.
func (s *Scanner) makeRoom() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	if len(s.buf) >= s.maxTokenSize {
		s.fail(ErrTooLong)
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = startBufSize
	}
	larger := make([]byte, min(size, s.maxTokenSize))
	copy(larger, s.buf[s.start:s.end])
	s.buf = larger
	s.end -= s.start
	s.start = 0
	return true
}

func (s *Scanner) read() {
	for range maxEmptyReads + 1 {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || n > len(s.buf)-s.end {
			s.fail(ErrBadReadCount)
			return
		}
		s.end += n
		if err != nil {
			s.fail(err)
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
	}
	s.fail(io.ErrNoProgress)
}
