package reflect

import (
	"internal/dynamic"
	"unsafe"
)

// DeepEqual reports whether x and y are deeply equal: of one type, and equal or made of deeply equal parts. Functions
// are only if both are nil; a nil slice or map is not equal to an empty one; NaN is not equal to itself.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	t := dynamic.TypeOf(x)
	return t == dynamic.TypeOf(y) && deepEqual(t, dynamic.ValueOf(x), dynamic.ValueOf(y))
}

func deepEqual(t *dynamic.Type, x, y unsafe.Pointer) bool
