package syscall

// ByteSliceFromString returns the bytes of s and a zero, EINVAL if there is a zero in s.
func ByteSliceFromString(s string) ([]byte, error) {
	if hasByte(s, 0) {
		return nil, EINVAL
	}
	return append([]byte(s), 0), nil
}

// BytePtrFromString returns a pointer to the bytes of s and a zero.
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}

// StringByteSlice is ByteSliceFromString for an s without a zero.
//
// Deprecated: use ByteSliceFromString.
func StringByteSlice(s string) []byte {
	b, err := ByteSliceFromString(s)
	if err != nil {
		panic("syscall: string with NUL passed to StringByteSlice")
	}
	return b
}

// StringBytePtr is BytePtrFromString for an s without a zero.
//
// Deprecated: use BytePtrFromString.
func StringBytePtr(s string) *byte {
	return &StringByteSlice(s)[0]
}
