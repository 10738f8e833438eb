package json

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A field is what of a struct type has a name in JSON, possibly in an embedded struct.
type field struct {
	name      string
	tagged    bool
	index     []int
	id        int    // by depth, then by order
	key       string // the name quoted, with a colon
	keyHTML   string
	omitEmpty bool
	omitZero  bool
	isZero    func(reflect.Value) bool // nil for Value.IsZero
	mode      mode
	isStrict  bool // about upper and lower case
}

// fields are those of a struct type in order, and by name.
type fields struct {
	list   []field
	exact  map[string]*field
	folded map[string]*field

	rest []int // the index of the map for other members, nil if there is none
	bad  error // why there is no JSON for such structs, or nil
}

var fieldCache = map[reflect.Type]*fields{}

func fieldsOf(t reflect.Type) *fields {
	if f, ok := fieldCache[t]; ok {
		return f
	}
	f := &fields{exact: map[string]*field{}, folded: map[string]*field{}}
	fieldCache[t] = f
	f.collect(t)
	f.list = dominant(f.list)
	for i := range f.list {
		one := &f.list[i]
		f.exact[one.name] = one
		if one.isStrict {
			continue
		}
		name := fold(one.name)
		if other := f.folded[name]; other == nil || one.id < other.id {
			f.folded[name] = one
		}
	}
	return f
}

// find is the field of that name or, if there is none, the least deep of those that differ in case.
func (f *fields) find(name string) *field {
	if one := f.exact[name]; one != nil {
		return one
	}
	return f.folded[fold(name)]
}

// An embedded is a struct whose fields belong to another.
type embedded struct {
	index []int
	typ   reflect.Type
	again bool // it was seen before: what it embeds does not count again
}

// collect finds the fields of t and of what it embeds, level by level. Those of a struct that is embedded more than once
// are there as often, so that they hide each other.
func (f *fields) collect(t reflect.Type) {
	seen := map[reflect.Type]bool{t: true}
	queue := []embedded{{typ: t}}
	var rests [][]int
	for n := 0; n < len(queue); n++ {
		s := queue[n]
		for i := range s.typ.NumField() {
			one, how := parseField(s.typ.Field(i))
			one.index = append(slices.Clone(s.index), i)
			inner := pointee(s.typ.Field(i).Type)
			switch how {
			case asField:
				one.id = len(f.list)
				f.list = append(f.list, one)
			case asEmbedded:
				if !s.again {
					queue = append(queue, embedded{one.index, inner, seen[inner]})
				}
				seen[inner] = true
			case asRest:
				rests = append(rests, append(one.index, followed))
			case withFormat:
				f.bad = errors.New("Go struct field " + s.typ.Field(i).Name + " has unsupported `format` tag option")
			}
		}
	}
	if len(rests) == 1 || len(rests) > 1 && len(rests[0]) < len(rests[1]) {
		f.rest = rests[0]
	}
}

func pointee(t reflect.Type) reflect.Type {
	if t.Name() == "" && t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}

// A role is what a field of a struct type is in JSON.
type role int

const (
	absent     role = iota
	asField         // a member
	asEmbedded      // a struct whose fields are members
	asRest          // a map of other members
	withFormat      // what cannot be done
)

func parseField(sf reflect.StructField) (f field, how role) {
	tag := sf.Tag.Get("json")
	if tag == "-" || !sf.IsExported() && !sf.Anonymous {
		return f, absent
	}
	t := pointee(sf.Type)
	isStruct := t.Kind() == reflect.Struct
	name, options := tagName(tag)
	f = field{name: name, tagged: name != ""}
	if name == "" {
		f.name = sf.Name
	}
	embeds, hasFormat := f.parseOptions(options)
	if !f.tagged && (embeds || sf.Anonymous) {
		if isStruct {
			return f, asEmbedded
		}
		if embeds && sf.IsExported() && t.Kind() == reflect.Map && t.Key().Kind() == reflect.String {
			return f, asRest
		}
	}
	if !sf.IsExported() && (!isStruct || hasMethods(t)) {
		return f, absent
	}
	if hasFormat {
		return f, withFormat
	}
	if f.omitZero {
		f.isZero = zeroTest(sf.Type)
	}
	f.key = quote(f.name, false) + ":"
	f.keyHTML = quote(f.name, true) + ":"
	return f, asField
}

// hasMethods reports whether a type has methods for JSON.
func hasMethods(t reflect.Type) bool {
	w := waysOf(t)
	has, _ := implements(t, marshalerType)
	hasText, _ := implements(t, textMarshalerType)
	return w.json || w.text || has || hasText
}

// tagName takes the name off a tag.
func tagName(tag string) (name, options string) {
	end := strings.IndexAny(tag, ",\\'\"`")
	if end < 0 {
		end = len(tag)
	} else if tag[end] != ',' {
		end = optionEnd(tag)
		if end == 0 {
			_, options, _ = strings.Cut(tag, ",")
			return "", options
		}
	}
	name = tag[:end]
	if !utf8.ValidString(name) {
		name = string([]rune(name))
	}
	return name, tag[end:]
}

// optionEnd is where the word ends with which an option begins: letters, digits and underscores.
func optionEnd(s string) int {
	for i, r := range s {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsNumber(r)) {
			return i
		}
	}
	return len(s)
}

func (f *field) parseOptions(options string) (embeds, hasFormat bool) {
	for option := range strings.SplitSeq(options, ",") {
		end := optionEnd(option)
		value := option[end:]
		switch option[:end] {
		case "omitempty":
			f.omitEmpty = true
		case "omitzero":
			f.omitZero = true
		case "string":
			f.mode = quoted
		case "case":
			f.isStrict = f.isStrict || value == ":strict"
		case "embed":
			embeds = true
		case "format":
			hasFormat = hasFormat || len(value) > 1
		}
	}
	return embeds, hasFormat
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

// dominant keeps one field of each name: the least deep, of those a tagged one, and none if that is not unique. The fields
// come level by level, and in order on each level.
func dominant(list []field) []field {
	names := make([]string, len(list))
	for i := range list {
		names[i] = list[i].name
	}
	keep := make([]bool, len(list))
	for order := orderOf(names); len(order) > 0; {
		n := 1
		for n < len(order) && names[order[n]] == names[order[0]] {
			n++
		}
		if i := only(list, order[:n]); i >= 0 {
			keep[i] = true
		}
		order = order[n:]
	}
	var kept []field
	for i, f := range list {
		if keep[i] {
			kept = append(kept, f)
		}
	}
	// Few are out of order: those of embedded structs.
	for i := range kept {
		for j := i; j > 0 && slices.Compare(kept[j].index, kept[j-1].index) < 0; j-- {
			kept[j], kept[j-1] = kept[j-1], kept[j]
		}
	}
	return kept
}

// only returns which field of a name hides the others, -1 if there is none.
func only(list []field, same []int) int {
	best := same[0]
	isAlone := true
	for _, i := range same[1:] {
		if len(list[i].index) > len(list[best].index) {
			break
		}
		if list[i].tagged == list[best].tagged {
			isAlone = false
		} else if list[i].tagged {
			best = i
			isAlone = true
		}
	}
	if !isAlone {
		return -1
	}
	return best
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
