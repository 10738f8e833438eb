package fmt

import (
	"internal/dynamic"
	"unsafe"
)

// Whether the methods of a value may be called, as package reflect has it: not those of what is reached by an
// unexported field. But the exported fields of an embedded unexported struct are promoted.
const (
	open     = iota
	embedded // the embedded unexported struct
	closed
)

// printArg prints an operand.
func printArg(p *pp, arg any, verb rune) {
	switch s := arg.(type) {
	case string:
		if p.plain && verb == 'v' {
			p.buf += s
			return
		}
	case nil:
		formatted(p, nil, nil, dynamic.Invalid, verb)
		return
	}
	t, v := dynamic.TypeOf(arg), dynamic.ValueOf(arg)
	access := open
	switch dynamic.Kind(t) {
	case dynamic.Slice:
		if _, ok := arg.([]byte); ok {
			name := "[]byte"
			if verb == 'w' {
				name = dynamic.Name(t)
			}
			printList(p, t, v, verb, 0, open, name)
			return
		}
	case dynamic.Struct:
		held, value, exported, ok := dynamic.Unpack(t, v)
		if !ok {
			break
		}
		// A reflect.Value stands for what it holds.
		if held == nil {
			p.buf += "<invalid reflect.Value>"
			return
		}
		t, v = held, value
		if exported {
			arg = dynamic.Pack(t, v)
		} else {
			access = closed
		}
	}
	if access == open && asksMethods(t, verb) && handleMethods(p, arg, verb) {
		return
	}
	printValue(p, t, v, verb, 0, access)
}

// asksMethods reports whether methods have a say: %w is about nothing else.
func asksMethods(t *dynamic.Type, verb rune) bool { return verb == 'w' || dynamic.HasMethods(t) }

// printValue prints a value without methods, or the values inside it with theirs.
func printValue(p *pp, t *dynamic.Type, v unsafe.Pointer, verb rune, depth, access int) {
	kind := dynamic.Kind(t)
	if depth > 0 && access == open && kind != dynamic.Interface && asksMethods(t, verb) &&
		handleMethods(p, dynamic.Pack(t, v), verb) {
		return
	}
	switch {
	case kind == dynamic.Map:
		printMap(p, t, v, verb, depth, access)
	case kind == dynamic.Struct:
		printStruct(p, t, v, verb, depth, access)
	case kind == dynamic.Interface:
		printInterface(p, t, v, verb, depth, access)
	case kind == dynamic.Array || kind == dynamic.Slice:
		printList(p, t, v, verb, depth, access, dynamic.Name(t))
	case kind == dynamic.Pointer && depth == 0 && !dynamic.IsNil(v) && isComposite(dynamic.Kind(dynamic.Elem(t))):
		p.buf += "&"
		printValue(p, dynamic.Elem(t), dynamic.Pointee(t, v), verb, depth+1, inside(access))
	default:
		formatted(p, t, v, kind, verb)
	}
}

// formatted prints a value that has no others inside: of a basic type, an address, or nil.
func formatted(p *pp, t *dynamic.Type, v unsafe.Pointer, kind int, verb rune) {
	if verb == 'v' && p.plain {
		p.buf += dynamic.Text(t, kind, v)
	} else {
		formatByVerb(p, t, v, kind, verb)
	}
}

// printText prints what a method returned, or bytes.
func printText(p *pp, s string, verb rune) {
	formatted(p, nil, dynamic.FromString(s), dynamic.String, verb)
}

func isComposite(kind int) bool {
	switch kind {
	case dynamic.Array, dynamic.Map, dynamic.Slice, dynamic.Struct:
		return true
	}
	return false
}

// inside returns the access to the elements of a value.
func inside(access int) int {
	if access == embedded {
		return closed
	}
	return access
}

// separator returns what stands between elements.
func (p *pp) separator() string {
	if anySharp && p.sharpV {
		return ", "
	}
	return " "
}

func printMap(p *pp, t *dynamic.Type, v unsafe.Pointer, verb rune, depth, access int) {
	end := "]"
	if anySharp && p.sharpV {
		p.buf += dynamic.Name(t)
		if dynamic.IsNil(v) {
			p.buf += "(nil)"
			return
		}
		p.buf += "{"
		end = "}"
	} else {
		p.buf += "map["
	}
	keys, values := dynamic.Entries(t, v)
	for i, key := range keys {
		if i > 0 {
			p.buf += p.separator()
		}
		printValue(p, dynamic.Key(t), key, verb, depth+1, inside(access))
		p.buf += ":"
		printValue(p, dynamic.Elem(t), values[i], verb, depth+1, inside(access))
	}
	p.buf += end
}

func printStruct(p *pp, t *dynamic.Type, v unsafe.Pointer, verb rune, depth, access int) {
	if anySharp && p.sharpV {
		p.buf += dynamic.Name(t)
	}
	p.buf += "{"
	for i := range dynamic.NumField(t) {
		if i > 0 {
			p.buf += p.separator()
		}
		name, of, exported, isEmbedded := dynamic.Field(t, i)
		if anyPlus && p.plusV || anySharp && p.sharpV {
			p.buf += name + ":"
		}
		toField := access
		if access == embedded {
			toField = open
		}
		if !exported {
			toField = closed
			if isEmbedded && access != closed {
				toField = embedded
			}
		}
		printValue(p, of, dynamic.Member(t, v, i), verb, depth+1, toField)
	}
	p.buf += "}"
}

func printInterface(p *pp, t *dynamic.Type, v unsafe.Pointer, verb rune, depth, access int) {
	x := dynamic.InterfaceOf(v)
	switch {
	case x != nil:
		printValue(p, dynamic.TypeOf(x), dynamic.ValueOf(x), verb, depth+1, inside(access))
	case anySharp && p.sharpV:
		p.buf += dynamic.Name(t) + "(nil)"
	default:
		p.buf += "<nil>"
	}
}

// printList prints an array or slice, whose type is to be shown as name.
func printList(p *pp, t *dynamic.Type, v unsafe.Pointer, verb rune, depth, access int, name string) {
	elem := dynamic.Elem(t)
	switch verb {
	case 's', 'q', 'x', 'X':
		if dynamic.Kind(elem) == dynamic.Uint8 {
			printText(p, string(dynamic.Bytes(t, v)), verb)
			return
		}
	}
	start, end := "[", "]"
	if anySharp && p.sharpV {
		if dynamic.Kind(t) == dynamic.Slice && dynamic.IsNil(v) {
			p.buf += name + "(nil)"
			return
		}
		start, end = name+"{", "}"
	}
	p.buf += start
	for i := range dynamic.Len(t, v) {
		if i > 0 {
			p.buf += p.separator()
		}
		printValue(p, elem, dynamic.Index(t, v, i), verb, depth+1, inside(access))
	}
	p.buf += end
}
