package json

import (
	"errors"
	"internal/dynamic"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A step is an embedded field on the way from a struct to what belongs to an embedded one.
type step struct {
	property opaque
	pointee  typ // nil unless it is a pointer
	exported bool
}

// A field is what of a struct type has a name in JSON, possibly in an embedded struct.
type field struct {
	name      string
	typ       typ
	path      []step
	property  opaque // key of the variable in the innermost struct
	number    int    // in the list
	tagged    bool
	index     []int
	id        int    // by depth, then by order
	key       string // the name quoted, with a colon
	keyHTML   string
	omitEmpty bool
	omitZero  bool
	isZero    func(object, key opaque, addressed bool) bool // nil for isZero
	mode      mode
	isStrict  bool // about upper and lower case
}

// fields are those of a struct type in order, and by name.
type fields struct {
	list   []*field
	exact  map[string]*field
	folded map[string]*field

	rest *field // the map for other members, nil if there is none
	bad  error  // why there is no JSON for such structs, or nil
}

var fieldCache = map[typ]*fields{}

func fieldsOf(t typ) *fields {
	if f, ok := fieldCache[t]; ok {
		return f
	}
	f := &fields{exact: map[string]*field{}, folded: map[string]*field{}}
	fieldCache[t] = f
	f.collect(t)
	f.list = dominant(f.list)
	for i, one := range f.list {
		one.number = i
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
	path  []step
	typ   typ
	again bool // it was seen before: what it embeds does not count again
}

// collect finds the fields of t and of what it embeds, level by level. Those of a struct that is embedded more than once
// are there as often, so that they hide each other.
func (f *fields) collect(t typ) {
	seen := map[typ]bool{t: true}
	queue := []embedded{{typ: t}}
	var rests []*field
	for n := 0; n < len(queue); n++ {
		s := queue[n]
		for i := range dynamic.NumField(s.typ) {
			one, to, how := parseField(s.typ, i)
			one.index = append(slices.Clone(s.index), i)
			one.path = s.path
			inner := append(slices.Clone(s.path), to)
			switch how {
			case asField:
				one.id = len(f.list)
				f.list = append(f.list, one)
			case asEmbedded:
				of := pointeeOf(one.typ)
				if !s.again {
					queue = append(queue, embedded{one.index, inner, of, seen[of]})
				}
				seen[of] = true
			case asRest:
				if to.pointee != nil {
					one.path, one.typ, one.property = inner, to.pointee, variableKey()
				}
				rests = append(rests, one)
			case withFormat:
				name, _, _, _ := dynamic.Field(s.typ, i)
				f.bad = errors.New("Go struct field " + name + " has unsupported `format` tag option")
			}
		}
	}
	if len(rests) == 1 || len(rests) > 1 && len(rests[0].index) < len(rests[1].index) {
		f.rest = rests[0]
	}
}

// pointeeOf is what an unnamed pointer type points to, and t itself for others.
func pointeeOf(t typ) typ {
	if isUnnamedPointer(t) {
		return dynamic.Elem(t)
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

// parseField also tells the step that an embedded struct is.
func parseField(of typ, i int) (f *field, to step, how role) {
	goName, whole, exported, isEmbedded := dynamic.Field(of, i)
	key, tags := property(of, i)
	tag := reflect.StructTag(tags).Get("json")
	f = &field{typ: whole, property: key}
	to = step{property: key, exported: exported}
	if tag == "-" || !exported && !isEmbedded {
		return f, to, absent
	}
	t := pointeeOf(whole)
	if t != whole {
		to.pointee = t
	}
	isStruct := kindOf(t) == dynamic.Struct
	name, options := tagName(tag)
	f.name = name
	f.tagged = name != ""
	if name == "" {
		f.name = goName
	}
	embeds, hasFormat := f.parseOptions(options)
	if !f.tagged && (embeds || isEmbedded) {
		if isStruct {
			return f, to, asEmbedded
		}
		if embeds && exported && kindOf(t) == dynamic.Map && kindOf(dynamic.Key(t)) == dynamic.String {
			return f, to, asRest
		}
	}
	if !exported && (!isStruct || hasMethods(t)) {
		return f, to, absent
	}
	if hasFormat {
		return f, to, withFormat
	}
	if f.omitZero {
		f.isZero = zeroTest(whole)
	}
	f.key = quote(f.name, false) + ":"
	f.keyHTML = quote(f.name, true) + ":"
	return f, to, asField
}

// hasMethods reports whether a type has methods for JSON.
func hasMethods(t typ) bool {
	has, _ := marshals(t, marshalerType)
	hasText, _ := marshals(t, textMarshalerType)
	return unmarshalsJSON(t) || unmarshalsText(t) || has || hasText
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

var zeroerType = typeFor((*zeroer)(nil))

// zeroTest is how values with a method IsZero tell; nil if there is none.
func zeroTest(t typ) func(object, key opaque, addressed bool) bool {
	switch {
	case hasMethodsOf(t, zeroerType):
		return func(object, key opaque, addressed bool) bool {
			v := get(object, key)
			switch kindOf(t) {
			case dynamic.Interface:
				if inner, p := whole(interfaceValue(v)); inner == nil || kindOf(inner) == dynamic.Pointer && dynamic.IsNil(p) {
					return true
				}
			case dynamic.Pointer:
				if dynamic.IsNil(v) {
					return true
				}
			}
			return packed(t, v).(zeroer).IsZero()
		}
	case hasMethodsOf(pointerTo(t), zeroerType):
		return func(object, key opaque, addressed bool) bool {
			if !addressed {
				object, key = variable(copyOf(t, get(object, key))), variableKey()
			}
			return addressOf(t, object, key).(zeroer).IsZero()
		}
	}
	return nil
}

// dominant keeps one field of each name: the least deep, of those a tagged one, and none if that is not unique. The fields
// come level by level, and in order on each level.
func dominant(list []*field) []*field {
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
	var kept []*field
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
func only(list []*field, same []int) int {
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
