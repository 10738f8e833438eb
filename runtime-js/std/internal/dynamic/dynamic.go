// Package dynamic looks into values of any type. It is what fmt needs of reflection, without its weight: a value
// is a type together with an unsafe.Pointer, which holds the value itself as emitted code has it.
//
//goes:bounded
package dynamic

import "unsafe"

// Type is the run-time descriptor of a type. It is only used by pointers.
type Type struct{ id int }

// The numbers of kinds, as in package reflect.
const (
	Invalid = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// TypeOf returns the dynamic type of x, nil if x is nil.
//
//goes:reflect looks
func TypeOf(x any) *Type

// ValueOf returns the value inside x.
//
//goes:reflect unpacks
func ValueOf(x any) unsafe.Pointer

// Pack returns the interface value of v, of type t.
//
//goes:reflect packs
func Pack(t *Type, v unsafe.Pointer) any

// Unpack returns what a reflect.Value holds: ok is false if t is not that type. A zero Value has a nil type.
func Unpack(t *Type, v unsafe.Pointer) (held *Type, value unsafe.Pointer, exported, ok bool)

// Trusted reports whether writing a string to x has the effect of writing its bytes: x is of a type of the
// standard library.
//
//goes:reflect looks
func Trusted(x any) bool

// Kind returns the kind of t.
func Kind(t *Type) int

// Name returns t as Go writes it, with package names.
func Name(t *Type) string

// HasMethods reports whether a value of type t may have methods.
func HasMethods(t *Type) bool

// Elem returns the element type of an array, chan, map, pointer or slice.
func Elem(t *Type) *Type

// Key returns the key type of a map.
func Key(t *Type) *Type

// NumField returns the number of fields of a struct type.
func NumField(t *Type) int

// Field returns the type of the ith field, and whether it is exported and embedded.
func Field(t *Type, i int) (name string, of *Type, exported, embedded bool)

// Text returns a value of a basic kind, or the address in another one, as %v has it; nil for kind Invalid. The type may
// be nil for strings and for kind Invalid.
func Text(t *Type, kind int, v unsafe.Pointer) string

// The following read a value of a type of the kind they are named for.

func BoolOf(v unsafe.Pointer) bool
func FloatOf(v unsafe.Pointer) float64
func ComplexOf(v unsafe.Pointer) (re, im float64)
func StringOf(v unsafe.Pointer) string

// InterfaceOf returns a value of an interface type.
//
//goes:reflect packs
func InterfaceOf(v unsafe.Pointer) any

// IntOf returns x if it is an integer of any type that an int can hold.
//
//goes:reflect looks
func IntOf(x any) (n int, ok bool)

// Digits returns an integer of any type in some base.
func Digits(v unsafe.Pointer, base int) string

// RuneOf returns an integer of any type; what is no rune, as -1.
func RuneOf(v unsafe.Pointer) rune

// IsNil reports whether a chan, func, map, pointer or slice is nil.
func IsNil(v unsafe.Pointer) bool

// Address returns an integer that stands for the address in a chan, func, map, pointer or slice.
func Address(v unsafe.Pointer) unsafe.Pointer

// Len returns the length of an array or slice.
func Len(t *Type, v unsafe.Pointer) int

// Index returns the ith element of an array or slice.
func Index(t *Type, v unsafe.Pointer, i int) unsafe.Pointer

// Bytes returns the elements of an array or slice of bytes.
func Bytes(t *Type, v unsafe.Pointer) []byte

// Member returns the ith field of a struct.
func Member(t *Type, v unsafe.Pointer, i int) unsafe.Pointer

// Pointee returns what a non-nil pointer points to.
func Pointee(t *Type, v unsafe.Pointer) unsafe.Pointer

// Entries returns the keys of a map in a stable order, and their values.
func Entries(t *Type, v unsafe.Pointer) (keys, values []unsafe.Pointer)

// The following make a value that Store can store in a variable of a type of the kind they are named for.

func FromBool(x bool) unsafe.Pointer
func FromFloat(x float64) unsafe.Pointer
func FromComplex(re, im float64) unsafe.Pointer
func FromString(x string) unsafe.Pointer
func FromBytes(x []byte) unsafe.Pointer

// FromInt makes a value of an integer type t, of the bits of x.
func FromInt(t *Type, x int) unsafe.Pointer

// Store sets the variable that pointer points to, which is no struct or array.
func Store(pointer any, v unsafe.Pointer)
