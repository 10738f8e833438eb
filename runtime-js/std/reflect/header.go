package reflect

// SliceHeader is what a slice is made of elsewhere.
//
// Deprecated: it has no meaning here.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is what a string is made of elsewhere.
//
// Deprecated: it has no meaning here.
type StringHeader struct {
	Data uintptr
	Len  int
}

// InterfaceData returns two numbers of no meaning.
//
// Deprecated: there is no use for it.
func (v Value) InterfaceData() [2]uintptr {
	v.want(Interface, "InterfaceData")
	return [2]uintptr{}
}
