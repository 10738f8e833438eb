// Package reflect looks into values and types that are known at run time only.
//
//goes:bounded
package reflect

import (
	"internal/dynamic"
	"strconv"
)

// Kind is what a type is made of.
type Kind uint

const (
	Invalid Kind = iota
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

// Ptr is the old name of Pointer.
const Ptr = Pointer

func (k Kind) String() string {
	if name := kindName(int(k)); name != "" {
		return name
	}
	return "kind" + strconv.Itoa(int(k))
}

// kindName returns the name of a kind; "" if there is none.
func kindName(k int) string

// ChanDir is the direction of a channel type.
type ChanDir int

const (
	RecvDir ChanDir             = 1 << iota // <-chan
	SendDir                                 // chan<-
	BothDir = RecvDir | SendDir             // chan
)

func (d ChanDir) String() string {
	switch d {
	case RecvDir:
		return "<-chan"
	case SendDir:
		return "chan<-"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

func kindOf(t *dynamic.Type) Kind {
	return Kind(dynamic.Kind(t))
}
