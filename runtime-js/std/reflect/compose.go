package reflect

import (
	"internal/dynamic"
	"strconv"
)

func mapOf(key, elem *dynamic.Type) *dynamic.Type
func arrayOf(n int, elem *dynamic.Type) *dynamic.Type
func chanOf(dir int, elem *dynamic.Type) *dynamic.Type
func funcOf(in, out []*dynamic.Type, variadic bool) *dynamic.Type
func newStruct(names, paths, tags []string, types []*dynamic.Type, embedded []bool) *dynamic.Type

// PointerTo returns the type of pointers to t.
func PointerTo(t Type) Type {
	return toType(pointerTo(t.common()))
}

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type {
	return PointerTo(t)
}

// SliceOf returns the type of slices of t.
func SliceOf(t Type) Type {
	return toType(sliceOf(t.common()))
}

// ArrayOf returns the type of arrays of t.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return toType(arrayOf(length, elem.common()))
}

// MapOf returns the type of maps.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return toType(mapOf(key.common(), elem.common()))
}

// ChanOf returns the type of channels of t.
//
//goes:reflect channels
func ChanOf(dir ChanDir, t Type) Type {
	return toType(chanOf(int(dir), t.common()))
}

// FuncOf returns the type of functions with these parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return toType(funcOf(commons(in), commons(out), variadic))
}

func commons(types []Type) []*dynamic.Type {
	list := make([]*dynamic.Type, len(types))
	for i, t := range types {
		list[i] = t.common()
	}
	return list
}

func isIdentifier(name string) bool {
	for i := range len(name) {
		c := name[i]
		isLetter := 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || c == '_' || c >= 0x80
		if !isLetter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// isPointerShaped reports whether a value of type t is one pointer in gc's memory.
func isPointerShaped(t Type) bool {
	switch t.Kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return true
	case Array:
		return t.Len() == 1 && isPointerShaped(t.Elem())
	case Struct:
		return t.NumField() == 1 && isPointerShaped(t.Field(0).Type)
	}
	return false
}

// StructOf returns the type of structs with these fields; their Offset and Index do not matter.
func StructOf(fields []StructField) Type {
	var names, paths, tags []string
	var types []*dynamic.Type
	var embedded []bool
	seen := map[string]bool{}
	path := ""
	for i, f := range fields {
		if f.Name == "" {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
		}
		if !isIdentifier(f.Name) {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has invalid name")
		}
		if f.Type == nil {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
		}
		if f.PkgPath == "" && !('A' <= f.Name[0] && f.Name[0] <= 'Z' || f.Name[0] >= 0x80) {
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		if f.Anonymous && f.PkgPath != "" {
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		if f.PkgPath != "" {
			if path != "" && path != f.PkgPath {
				panic("reflect.StructOf: fields with different PkgPath " + path + " and " + f.PkgPath)
			}
			path = f.PkgPath
		}
		if f.Anonymous && f.Type.Kind() != Interface && f.Type.NumMethod() > 0 {
			if i > 0 {
				panic("reflect: embedded type with methods not implemented if type is not first field")
			}
			if f.Type.Kind() == Pointer && len(fields) > 1 {
				panic("reflect: embedded type with methods not implemented if there is more than one field")
			}
			if isPointerShaped(f.Type) && len(fields) > 1 {
				panic("reflect: embedded type with methods not implemented for non-pointer type")
			}
		}
		seen[f.Name] = true
		names = append(names, f.Name)
		paths = append(paths, f.PkgPath)
		tags = append(tags, string(f.Tag))
		types = append(types, f.Type.common())
		embedded = append(embedded, f.Anonymous)
	}
	return toType(newStruct(names, paths, tags, types, embedded))
}
