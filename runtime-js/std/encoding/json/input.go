package json

// newInput is text in JSON that is known to be correct, to be read value by value. What follows reads from it.
func newInput(text string) opaque

// textOf is string(data).
func textOf(data []byte) string

// position is where the next value begins, or white space before it.
func position(in opaque) int

// textSince is what was read since the position was start.
func textSince(in opaque, start int) string

// peek is the next character that is no white space; it stays the next.
func peek(in opaque) byte

// item reads a value as it stands.
func item(in opaque) string

// skip reads over so many characters.
func skip(in opaque, n int)

// readName reads the name of a member and its colon.
func readName(in opaque) string

// names reads the name of a member and its colon if they stand there as in key.
func names(in opaque, key string) bool

// more goes to the next element; false at the end, which it reads.
func more(in opaque, end byte) bool

// The following read a value and store it, if they are quick to see that it fits a variable of such a kind.

func storeBool(in, object, key opaque) bool
func storeString(in, object, key opaque) bool
func storeInteger(in, object, key opaque, kind int) bool
func storeFloat64(in, object, key opaque) bool

// anyValue reads a value as nil, bool, float64 (or one of a type for numbers), string, list or mapping.
func anyValue(in opaque, list, mapping, number typ) opaque

// badNumber is the first number that anyValue found no float64 for, what it is in, from the inside, and where it ends.
func badNumber(in opaque) (text string, path []string, end int)
