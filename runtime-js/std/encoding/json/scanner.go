package json

import "unsafe"

// A SyntaxError says what is no JSON.
type SyntaxError struct {
	msg    string
	Offset int64 // after so many bytes
}

func (e *SyntaxError) Error() string { return e.msg }

// check returns an error if text is not one value, with white space around it.
func check(text string) error {
	if message, offset := firstError(text); message != "" {
		return &SyntaxError{message, int64(offset)}
	}
	return nil
}

// firstError finds what is wrong with text: nothing if the message is empty.
func firstError(text string) (message string, offset int)

// quoteChar names a character in messages.
func quoteChar(c byte) string

// Valid reports whether data is one value in JSON.
func Valid(data []byte) bool { return check(string(data)) == nil }

// A scanner finds where a value ends; it can be given the text piece by piece. It counts all that it is given.
type scanner struct {
	state unsafe.Pointer
}

func newState() unsafe.Pointer

// reset begins another value.
func reset(state unsafe.Pointer)

// feed goes on with text[from:]. It returns the index where the value ends, or needMore, or hasFailed.
func feed(state unsafe.Pointer, text string, from int) int

// finish reports whether the value ends where the text ends.
func finish(state unsafe.Pointer) bool

// failure tells why feed has failed.
func failure(state unsafe.Pointer) (message string, offset int)

const (
	needMore  = -1
	hasFailed = -2
)

// literalEnd is where the string, number or name at text[start] ends.
func literalEnd(text string, start int) int

// valueEnd is where the array or object at text[start] ends.
func valueEnd(text string, start int) int

// skipSpace is the index of the first character at or after i that is no white space.
func skipSpace(text string, i int) int
