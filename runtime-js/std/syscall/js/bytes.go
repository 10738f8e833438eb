package js

import "unsafe"

// The number of bytes that were copied, -1 if the value is no array of bytes.
func toGo(dst []byte, src unsafe.Pointer) int
func toJS(dst unsafe.Pointer, src []byte) int

// CopyBytesToGo copies from a Uint8Array or Uint8ClampedArray, and returns how many bytes.
func CopyBytesToGo(dst []byte, src Value) int {
	n := toGo(dst, src.ref)
	if n < 0 {
		panic("syscall/js: CopyBytesToGo: expected src to be a Uint8Array or Uint8ClampedArray")
	}
	return n
}

// CopyBytesToJS copies to a Uint8Array or Uint8ClampedArray, and returns how many bytes.
func CopyBytesToJS(dst Value, src []byte) int {
	n := toJS(dst.ref, src)
	if n < 0 {
		panic("syscall/js: CopyBytesToJS: expected dst to be a Uint8Array or Uint8ClampedArray")
	}
	return n
}
