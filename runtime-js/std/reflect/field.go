package reflect

import (
	"internal/dynamic"
	"iter"
	"strconv"
)

// StructField describes a field of a struct.
type StructField struct {
	Name      string
	PkgPath   string // of an unexported field's package
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int // for Type.FieldByIndex
	Anonymous bool  // an embedded field
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool {
	return f.PkgPath == ""
}

// StructTag is the tag of a field: by convention pairs key:"value" with blanks between them.
type StructTag string

// Get returns the value of a key, "" if the tag does not have it.
func (tag StructTag) Get(key string) string {
	value, _ := tag.Lookup(key)
	return value
}

// Lookup returns the value of a key and whether the tag has it.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	s := string(tag)
	for {
		for s != "" && s[0] == ' ' {
			s = s[1:]
		}
		i := 0
		for i < len(s) && s[i] > ' ' && s[i] != ':' && s[i] != '"' && s[i] != 0x7F {
			i++
		}
		if i == 0 || i+1 >= len(s) || s[i] != ':' || s[i+1] != '"' {
			return "", false
		}
		name := s[:i]
		quoted, err := strconv.QuotedPrefix(s[i+1:])
		if err != nil {
			return "", false
		}
		s = s[i+1+len(quoted):]
		if name == key {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}

// fieldAt tells what dynamic.Field leaves out.
func fieldAt(t *dynamic.Type, i int) (pkgPath, tag string, offset int)

func (r *rtype) NumField() int {
	r.want(Struct, "NumField", "struct")
	return dynamic.NumField(r.t)
}

func (r *rtype) Field(i int) StructField {
	r.want(Struct, "Field", "struct")
	if i < 0 || i >= dynamic.NumField(r.t) {
		panic("reflect: Field index out of bounds")
	}
	name, of, _, embedded := dynamic.Field(r.t, i)
	path, tag, offset := fieldAt(r.t, i)
	return StructField{name, path, toType(of), StructTag(tag), uintptr(offset), []int{i}, embedded}
}

func (r *rtype) Fields() iter.Seq[StructField] {
	return func(yield func(StructField) bool) {
		for i := range r.NumField() {
			if !yield(r.Field(i)) {
				return
			}
		}
	}
}

func (r *rtype) FieldByIndex(index []int) (f StructField) {
	f.Type = r
	for i, x := range index {
		t := f.Type
		if i > 0 && t.Kind() == Pointer && t.Elem().Kind() == Struct {
			t = t.Elem()
		}
		f = t.Field(x)
	}
	f.Index = append([]int(nil), index...)
	return f
}

func (r *rtype) FieldByName(name string) (StructField, bool) {
	r.want(Struct, "FieldByName", "struct")
	return findField(r, func(s string) bool { return s == name })
}

func (r *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	r.want(Struct, "FieldByNameFunc", "struct")
	return findField(r, match)
}

// embeddedStruct is a struct to search, and how it is reached.
type embeddedStruct struct {
	t        Type
	index    []int
	multiple bool // several of them are embedded at this depth
}

// findField searches level by level; two matches at one depth hide each other.
func findField(r Type, match func(string) bool) (found StructField, ok bool) {
	level := []embeddedStruct{{r, nil, false}}
	seen := map[Type]bool{}
	for len(level) > 0 {
		var deeper []embeddedStruct
		count := 0
		for _, s := range level {
			if seen[s.t] {
				continue
			}
			seen[s.t] = true
			for i := range s.t.NumField() {
				f := s.t.Field(i)
				index := append(append([]int(nil), s.index...), i)
				if match(f.Name) {
					count++
					if s.multiple {
						count++
					}
					f.Index = index
					found = f
				} else if f.Anonymous && count == 0 {
					if t := structOf(f.Type); t != nil {
						deeper = addStruct(deeper, t, index, s.multiple)
					}
				}
			}
		}
		if count > 0 {
			if count > 1 {
				return StructField{}, false
			}
			return found, true
		}
		level = deeper
	}
	return StructField{}, false
}

// addStruct adds a struct to search, or notes that it is there several times.
func addStruct(level []embeddedStruct, t Type, index []int, multiple bool) []embeddedStruct {
	for i := range level {
		if level[i].t == t {
			level[i].multiple = true
			return level
		}
	}
	return append(level, embeddedStruct{t, index, multiple})
}

// structOf returns the struct that an embedded field's type is or points to, nil if there is none.
func structOf(t Type) Type {
	if t.Kind() == Pointer {
		t = t.Elem()
	}
	if t.Kind() == Struct {
		return t
	}
	return nil
}

// VisibleFields returns the fields of a struct type that can be named on it: its own, and those promoted from embedded
// structs, each after the embedded one.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	return addVisible(nil, t, t, nil, map[Type]bool{})
}

func addVisible(list []StructField, root, t Type, index []int, above map[Type]bool) []StructField {
	if above[t] {
		return list
	}
	above[t] = true
	for i := range t.NumField() {
		f := t.Field(i)
		f.Index = append(append([]int(nil), index...), i)
		if len(index) == 0 || f.Name != "_" && isVisible(root, f) {
			list = append(list, f)
		}
		if f.Anonymous {
			if inner := structOf(f.Type); inner != nil {
				list = addVisible(list, root, inner, f.Index, above)
			}
		}
	}
	delete(above, t)
	return list
}

// isVisible reports whether f's name means f on root.
func isVisible(root Type, f StructField) bool {
	g, ok := root.FieldByName(f.Name)
	if !ok || len(g.Index) != len(f.Index) {
		return false
	}
	for i, x := range g.Index {
		if x != f.Index[i] {
			return false
		}
	}
	return true
}
