// Package js gives access to the host's JavaScript: values, calls, and functions that JS can call.
package js

import "unsafe"

// Value is a value of JS. The zero one is undefined.
type Value struct {
	_   [0]func() // == would compare more than JS does
	ref unsafe.Pointer
}

// Type is the type of a value, as typeof tells it; that of null is TypeNull.
type Type int

const (
	TypeUndefined Type = iota
	TypeNull
	TypeBoolean
	TypeNumber
	TypeString
	TypeSymbol
	TypeObject
	TypeFunction
)

var typeNames = [...]string{"undefined", "null", "boolean", "number", "string", "symbol", "object", "function"}

func (t Type) String() string {
	if t < 0 || int(t) >= len(typeNames) {
		panic("bad type")
	}
	return typeNames[t]
}

func (t Type) isObject() bool {
	return t == TypeObject || t == TypeFunction
}

// ValueError is the panic of a method that values of the type do not have.
type ValueError struct {
	Method string
	Type   Type
}

func (e *ValueError) Error() string {
	return "syscall/js: call of " + e.Method + " on " + e.Type.String()
}

// Error is an exception of JS.
type Error struct {
	Value
}

func (e Error) Error() string {
	return "JavaScript error: " + e.Get("message").String()
}

// What JS does with values; a failed call gives the exception.
func typeOf(v unsafe.Pointer) int
func equal(v, w unsafe.Pointer) bool
func truthy(v unsafe.Pointer) bool
func instanceOf(v, class unsafe.Pointer) bool
func global() unsafe.Pointer
func null() unsafe.Pointer
func boolOf(v unsafe.Pointer) bool
func floatOf(v unsafe.Pointer) float64
func stringOf(v unsafe.Pointer) string
func fromBool(x bool) unsafe.Pointer
func fromFloat(x float64) unsafe.Pointer
func fromString(x string) unsafe.Pointer
func newArray() unsafe.Pointer
func newObject() unsafe.Pointer
func length(v unsafe.Pointer) int
func get(v unsafe.Pointer, name string) (result unsafe.Pointer, ok bool)
func set(v unsafe.Pointer, name string, x unsafe.Pointer) (exception unsafe.Pointer, ok bool)
func remove(v unsafe.Pointer, name string) (exception unsafe.Pointer, ok bool)
func index(v unsafe.Pointer, i int) (result unsafe.Pointer, ok bool)
func setIndex(v unsafe.Pointer, i int, x unsafe.Pointer) (exception unsafe.Pointer, ok bool)
func call(v unsafe.Pointer, name string, args []unsafe.Pointer) (result unsafe.Pointer, ok bool)
func invoke(v unsafe.Pointer, args []unsafe.Pointer) (result unsafe.Pointer, ok bool)
func construct(v unsafe.Pointer, args []unsafe.Pointer) (result unsafe.Pointer, ok bool)

// checked is the value, or panics with the exception.
func checked(ref unsafe.Pointer, ok bool) Value {
	if !ok {
		panic(Error{Value{ref: ref}})
	}
	return Value{ref: ref}
}

// Global is globalThis.
func Global() Value { return Value{ref: global()} }

// Null is null.
func Null() Value { return Value{ref: null()} }

// Undefined is undefined.
func Undefined() Value { return Value{} }

// ValueOf is x in JS: nil is null, slices of any become arrays and maps with strings as keys objects.
func ValueOf(x any) Value {
	switch x := x.(type) {
	case Value:
		return x
	case Func:
		return x.Value
	case nil:
		return Null()
	case bool:
		return Value{ref: fromBool(x)}
	case string:
		return Value{ref: fromString(x)}
	case []any:
		array := Value{ref: newArray()}
		for i, element := range x {
			array.SetIndex(i, element)
		}
		return array
	case map[string]any:
		object := Value{ref: newObject()}
		for name, value := range x {
			object.Set(name, value)
		}
		return object
	}
	return Value{ref: fromFloat(number(x))}
}

func number(x any) float64 {
	switch x := x.(type) {
	case int:
		return float64(x)
	case int8:
		return float64(x)
	case int16:
		return float64(x)
	case int32:
		return float64(x)
	case int64:
		return float64(x)
	case uint:
		return float64(x)
	case uint8:
		return float64(x)
	case uint16:
		return float64(x)
	case uint32:
		return float64(x)
	case uint64:
		return float64(x)
	case uintptr:
		return float64(x)
	case unsafe.Pointer:
		return float64(uintptr(x))
	case float32:
		return float64(x)
	case float64:
		return x
	}
	panic("ValueOf: invalid value")
}

func references(args []any) []unsafe.Pointer {
	list := make([]unsafe.Pointer, len(args))
	for i, arg := range args {
		list[i] = ValueOf(arg).ref
	}
	return list
}
