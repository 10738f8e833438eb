package json

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A field is what of a struct type has a name in JSON, possibly in an embedded struct.
type field struct {
	name       string
	tagged     bool
	index      []int
	key        string // the name quoted, with a colon
	keyHTML    string
	omitEmpty  bool
	omitZero   bool
	isZero     func(reflect.Value) bool // nil for Value.IsZero
	quoted     bool
	encode     encoder
	structType reflect.Type
}

// fields are those of a struct type in order, and by name.
type fields struct {
	list   []field
	exact  map[string]*field
	folded map[string]*field
}

var fieldCache = map[reflect.Type]*fields{}

func fieldsOf(t reflect.Type) *fields {
	if f, ok := fieldCache[t]; ok {
		return f
	}
	f := &fields{list: dominant(allFields(t)), exact: map[string]*field{}, folded: map[string]*field{}}
	fieldCache[t] = f
	for i := range f.list {
		one := &f.list[i]
		one.encode = encoderOf(typeAt(t, one.index))
		f.exact[one.name] = one
		if name := fold(one.name); f.folded[name] == nil {
			f.folded[name] = one
		}
	}
	return f
}

func (f *fields) find(name string) *field {
	if one := f.exact[name]; one != nil {
		return one
	}
	return f.folded[fold(name)]
}

func typeAt(t reflect.Type, index []int) reflect.Type {
	for _, i := range index {
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		t = t.Field(i).Type
	}
	return t
}

// An embedded is a struct whose fields belong to another.
type embedded struct {
	index []int
	typ   reflect.Type
}

// allFields collects the fields of t and of what it embeds, level by level. Those of a struct that is embedded more than
// once in a level are there twice, so that they hide each other.
func allFields(t reflect.Type) []field {
	var list []field
	visited := map[reflect.Type]bool{}
	count := map[reflect.Type]int{}
	next := []embedded{{nil, t}}
	for len(next) > 0 {
		current := next
		next = nil
		nextCount := map[reflect.Type]int{}
		for _, s := range current {
			if visited[s.typ] {
				continue
			}
			visited[s.typ] = true
			for i := range s.typ.NumField() {
				f, inner, ok := oneField(s, i)
				if !ok {
					continue
				}
				if inner != nil {
					if nextCount[inner]++; nextCount[inner] == 1 {
						next = append(next, embedded{f.index, inner})
					}
					continue
				}
				list = append(list, f)
				if count[s.typ] > 1 {
					list = append(list, f)
				}
			}
		}
		count = nextCount
	}
	return list
}

// oneField describes a field of s, or the struct it embeds; not ok if it does not take part.
func oneField(s embedded, i int) (f field, inner reflect.Type, ok bool) {
	sf := s.typ.Field(i)
	if !sf.IsExported() {
		t := sf.Type
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if !sf.Anonymous || t.Kind() != reflect.Struct {
			return
		}
	}
	tag := sf.Tag.Get("json")
	if tag == "-" {
		return
	}
	name, options, _ := strings.Cut(tag, ",")
	if !isValidName(name) {
		name = ""
	}
	index := append(append([]int(nil), s.index...), i)
	t := sf.Type
	if t.Name() == "" && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if name == "" && sf.Anonymous && t.Kind() == reflect.Struct {
		return field{index: index}, t, true
	}
	f = field{name: name, tagged: name != "", index: index}
	if name == "" {
		f.name = sf.Name
	}
	f.key = `"` + f.name + `":`
	f.keyHTML = `"` + escaped(f.name) + `":`
	for option := range strings.SplitSeq(options, ",") {
		switch option {
		case "omitempty":
			f.omitEmpty = true
		case "omitzero":
			f.omitZero = true
			f.isZero = zeroTest(sf.Type)
		case "string":
			f.quoted = isBasic(t.Kind())
		}
	}
	return f, nil, true
}

func isBasic(k reflect.Kind) bool {
	return reflect.Bool <= k && k <= reflect.Float64 || k == reflect.String
}

func isValidName(s string) bool {
	for _, c := range s {
		if !strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", c) && !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return false
		}
	}
	return s != ""
}

type zeroer interface {
	IsZero() bool
}

var zeroerType = reflect.TypeFor[zeroer]()

// zeroTest is how values with a method IsZero tell; nil if there is none.
func zeroTest(t reflect.Type) func(reflect.Value) bool {
	switch {
	case t.Implements(zeroerType):
		return func(v reflect.Value) bool {
			switch t.Kind() {
			case reflect.Interface:
				if v.IsNil() || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() {
					return true
				}
			case reflect.Pointer:
				if v.IsNil() {
					return true
				}
			}
			return v.Interface().(zeroer).IsZero()
		}
	case reflect.PointerTo(t).Implements(zeroerType):
		return func(v reflect.Value) bool {
			if !v.CanAddr() {
				copied := reflect.New(t).Elem()
				copied.Set(v)
				v = copied
			}
			return v.Addr().Interface().(zeroer).IsZero()
		}
	}
	return nil
}

// dominant keeps one field of each name: the least deep, of those a tagged one, and none if that is not unique.
func dominant(list []field) []field {
	slices.SortFunc(list, func(a, b field) int {
		if c := strings.Compare(a.name, b.name); c != 0 {
			return c
		}
		if c := cmp.Compare(len(a.index), len(b.index)); c != 0 {
			return c
		}
		if a.tagged != b.tagged {
			if a.tagged {
				return -1
			}
			return +1
		}
		return slices.Compare(a.index, b.index)
	})
	var kept []field
	for i := 0; i < len(list); {
		f := &list[i]
		n := 1
		for i+n < len(list) && list[i+n].name == f.name {
			n++
		}
		if n == 1 || len(list[i+1].index) != len(f.index) || list[i+1].tagged != f.tagged {
			kept = append(kept, *f)
		}
		i += n
	}
	slices.SortFunc(kept, func(a, b field) int { return slices.Compare(a.index, b.index) })
	return kept
}

// fold maps names that are equal under simple folding to the same.
func fold(name string) string {
	b := make([]byte, 0, len(name))
	for _, r := range name {
		if r < utf8.RuneSelf {
			if 'a' <= r && r <= 'z' {
				r -= 'a' - 'A'
			}
			b = append(b, byte(r))
			continue
		}
		for {
			next := unicode.SimpleFold(r)
			if next <= r {
				r = next
				break
			}
			r = next
		}
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}
