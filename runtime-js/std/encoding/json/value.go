package json

import (
	"internal/dynamic"
	"reflect"
	"unsafe"
)

// A typ is the descriptor of a type, an opaque a value of any type as emitted code has it. A variable is a property of an
// object, two opaques: a field of a struct, an element of an array, what a pointer points to.
type (
	typ    = *dynamic.Type
	opaque = unsafe.Pointer
)

// whole is the descriptor and value of what is encoded.
//
//goes:reflect takes
func whole(x any) (t typ, v opaque)

// target is the descriptor and value of the pointer to what is decoded.
//
//goes:reflect takes pointers values
func target(x any) (t typ, p opaque)

// packed is the interface value of v.
//
//goes:reflect gives
func packed(t typ, v opaque) any

// boxed is packed as what is to be stored.
func boxed(t typ, v opaque) opaque

// interfaceValue is v, which is of an interface type.
//
//goes:reflect gives
func interfaceValue(v opaque) any

// addressOf is the pointer to a variable, in an interface value.
//
//goes:reflect gives pointers
func addressOf(t typ, object, key opaque) any

// nilPointer is a nil pointer to variables of a type.
//
//goes:reflect gives
func nilPointer(t typ) any

// hasMethodsOf reports whether values of a type have the methods of an interface.
//
//goes:reflect interfaces
func hasMethodsOf(t, i typ) bool

func pointerTo(t typ) typ

// isTime reports whether t is time.Time, which is read and written by what JSON says of times.
func isTime(t typ) bool

// typeName is the name of a defined type, empty for others.
func typeName(t typ) string

func numMethod(t typ) int

// isUnnamedPointer reports whether t is *T.
func isUnnamedPointer(t typ) bool

// property is what the key of the ith field of a struct is, and its tag.
func property(t typ, i int) (key opaque, tag string)

func get(object, key opaque) opaque
func set(object, key, v opaque)

// variable is one of its own, with a key that holds for all of them.
func variable(v opaque) opaque
func variableKey() opaque

// The texts of values in JSON.

func boolText(v opaque) string
func integerText(v opaque) string
func floatText(f float64, is32 bool) string

// bytesOf is v, a slice of bytes; signed and unsigned are integers to be stored.
func bytesOf(v opaque) []byte
func signed(n int64) opaque
func unsigned(n uint64) opaque

// copyOf is a copy of a struct or array, and other values as they are.
func copyOf(t typ, v opaque) opaque

// pointee is the variable that p, which is not nil, points to; it has the key of variables.
func pointee(t typ, p opaque) opaque

// newPointee is a pointer to a new variable.
func newPointee(t typ) opaque

// assign gives a variable the value v, whose parts nobody else holds.
func assign(t typ, object, key, v opaque)

func zero(t typ) opaque
func isZero(t typ, v opaque) bool
func setZero(t typ, object, key opaque)

// hasNone reports whether a string, array, slice or map has no elements.
func hasNone(v opaque) bool

// length is that of an array or slice.
func length(v opaque) int

// elements are what has the elements of an array or slice as properties, and index is the key of the ith.
func elements(v opaque) opaque
func index(v opaque, i int) opaque

// room is a slice with room for n elements; it is set anew if it needs more memory. Its elements move there if nobody else has
// what they were in, and are copied otherwise.
func room(t typ, object, key opaque, n int, moves bool) opaque

// cut sets a slice to its first n elements.
func cut(t typ, object, key opaque, n int)

// clearFrom sets the elements of an array from n on to zero.
func clearFrom(t typ, v opaque, n int)

// mapIn is the map in a variable, which is made if it is nil.
func mapIn(t typ, object, key opaque) opaque
func setEntry(m, key, v opaque)

// entries are the keys and values of a map.
func entries(m opaque) (keys, values []opaque)

// reflected is the type as package reflect has it.
func reflected(t typ) reflect.Type {
	return reflect.TypeOf(nilPointer(t)).Elem()
}

// typeFor is the descriptor of what p points to.
func typeFor(p any) typ { return dynamic.Elem(dynamic.TypeOf(p)) }

func kindOf(t typ) int { return dynamic.Kind(t) }

func isInt(k int) bool   { return dynamic.Int <= k && k <= dynamic.Int64 }
func isUint(k int) bool  { return dynamic.Uint <= k && k <= dynamic.Uintptr }
func isFloat(k int) bool { return k == dynamic.Float32 || k == dynamic.Float64 }
