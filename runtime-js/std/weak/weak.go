// Package weak has pointers that do not keep what they point to.
package weak

import "unsafe"

// Pointer points to a value as long as other pointers to it are held. Weak pointers are equal if those they were made
// from are.
type Pointer[T any] struct {
	_   [0]*T
	ref unsafe.Pointer
}

// Make makes a weak pointer of a pointer.
func Make[T any](ptr *T) Pointer[T] {
	return Pointer[T]{ref: refOf(unsafe.Pointer(ptr))}
}

// Value is the pointer it was made from, nil if the value is gone.
func (p Pointer[T]) Value() *T {
	return (*T)(target(p.ref))
}

// refOf is the one weak reference to an object; nil for nil.
func refOf(ptr unsafe.Pointer) unsafe.Pointer

func target(ref unsafe.Pointer) unsafe.Pointer
