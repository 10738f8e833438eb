// Package log writes messages, one a line, with a header that tells when and where they were logged.
package log

import (
	"io"
	"sync"
	"time"
)

// A Logger writes messages to an io.Writer, each by one call of Write. Goroutines may share it.
type Logger struct {
	mu     sync.Mutex // held during Write
	out    io.Writer
	prefix string
	flags  int
}

// New returns a Logger that writes to out. The flags say what a header consists of.
func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flags: flag}
}

// Flags returns what the headers consist of.
func (l *Logger) Flags() int { return l.flags }

// SetFlags sets what the headers consist of.
func (l *Logger) SetFlags(flag int) { l.flags = flag }

// Prefix returns the prefix of the messages.
func (l *Logger) Prefix() string { return l.prefix }

// SetPrefix sets the prefix of the messages.
func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }

// Writer returns where the messages go.
func (l *Logger) Writer() io.Writer {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out
}

// SetOutput sets where the messages go.
func (l *Logger) SetOutput(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out = w
}

// Output logs s. Headers name the position of its caller for a calldepth of 1, of that function's caller for 2.
func (l *Logger) Output(calldepth int, s string) error {
	return l.output(caller(calldepth, l.flags), s)
}

// discards reports whether messages go nowhere, so that they need not be formatted.
func (l *Logger) discards() bool { return l.out == io.Discard }

// output writes a message that was logged at a position.
func (l *Logger) output(at position, s string) error {
	if l.discards() {
		return nil
	}
	var now time.Time
	if l.flags&(Ldate|Ltime|Lmicroseconds) != 0 {
		now = time.Now()
	}
	line := header(l.prefix, l.flags, now, at) + s
	if line == "" || line[len(line)-1] != '\n' {
		line += "\n"
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	_, err := l.out.Write([]byte(line))
	return err
}
