// Package unique has handles of values, which are compared instead of the values.
package unique

import (
	"runtime"
	"weak"
)

// Handle stands for a value: two are equal if the values are.
type Handle[T comparable] struct {
	value *T
}

// key keeps equal values of different types apart, also of interface types.
type key[T comparable] struct {
	value T
}

// handles has a weak.Pointer[T] for each key[T] whose handles are in use.
var handles = map[any]any{}

// Make returns the handle of value.
//
//goes:pure
func Make[T comparable](value T) Handle[T] {
	var k any = key[T]{value}
	if known, ok := handles[k].(weak.Pointer[T]); ok {
		if ptr := known.Value(); ptr != nil {
			return Handle[T]{ptr}
		}
	}
	ptr := new(T)
	*ptr = value
	// A value that is not equal to itself is never found again.
	if value == value {
		made := weak.Make(ptr)
		handles[k] = made
		runtime.AddCleanup(ptr, forget, entry{k, made})
	}
	return Handle[T]{ptr}
}

// Value returns a copy of the value.
func (h Handle[T]) Value() T {
	return *h.value
}

type entry struct {
	key, pointer any
}

// forget removes an entry, unless a new one has taken its place.
func forget(e entry) {
	if handles[e.key] == e.pointer {
		delete(handles, e.key)
	}
}
