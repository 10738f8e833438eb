// Package encoding has the interfaces of values that convert themselves to bytes and back.
package encoding

// BinaryMarshaler converts itself to bytes.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler reads what MarshalBinary gave; it must copy what it keeps.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender appends what MarshalBinary gives.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// TextMarshaler converts itself to UTF-8 text.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler reads what MarshalText gave; it must copy what it keeps.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender appends what MarshalText gives.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
