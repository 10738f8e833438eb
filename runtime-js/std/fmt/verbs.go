package fmt

import (
	"internal/dynamic"
	"strconv"
	"unsafe"
)

// formatByVerb prints a value by any verb with any flags, see pp.format.
func formatByVerb(p *pp, t *dynamic.Type, v unsafe.Pointer, kind int, verb rune) {
	ok := true
	switch {
	case kind == dynamic.Invalid:
		ok = verb == 'v'
		if ok {
			p.pad("<nil>")
		}
	case kind == dynamic.Bool:
		ok = verb == 't' || verb == 'v'
		if ok {
			p.pad(strconv.FormatBool(dynamic.BoolOf(v)))
		}
	case kind <= dynamic.Uintptr:
		ok = p.printInteger(kind, v, verb)
	case kind <= dynamic.Float64:
		ok = p.float(dynamic.FloatOf(v), floatSize(kind), verb)
	case kind <= dynamic.Complex128:
		ok = p.printComplex(kind, v, verb)
	case kind == dynamic.String:
		ok = p.printString(dynamic.StringOf(v), verb)
	default:
		ok = p.printPointer(t, v, verb)
	}
	if !ok {
		p.badVerb(t, v, verb)
	}
}

func floatSize(kind int) int {
	if kind == dynamic.Float32 {
		return 32
	}
	return 64
}

// printType prints the type of an operand, for %T.
func (p *pp) printType(arg any) {
	if arg == nil {
		p.pad("<nil>")
	} else {
		p.padPrefix(dynamic.Name(dynamic.TypeOf(arg)))
	}
}

// printAddress prints the address in an operand, for %p.
func (p *pp) printAddress(arg any) {
	if t := dynamic.TypeOf(arg); t == nil {
		p.badVerb(nil, nil, 'p')
	} else if v := dynamic.ValueOf(arg); !hasAddress(dynamic.Kind(t)) || !p.printPointer(t, v, 'p') {
		p.badVerb(t, v, 'p')
	}
}

func hasAddress(kind int) bool {
	switch kind {
	case dynamic.Chan, dynamic.Func, dynamic.Map, dynamic.Pointer, dynamic.Slice, dynamic.UnsafePointer:
		return true
	}
	return false
}

// printPointer prints the address in a value.
func (p *pp) printPointer(t *dynamic.Type, v unsafe.Pointer, verb rune) bool {
	address := dynamic.Address(v)
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.buf += "(" + dynamic.Name(t) + ")("
			if dynamic.IsNil(v) {
				p.buf += "nil"
			} else {
				p.hex(address, true)
			}
			p.buf += ")"
		case dynamic.IsNil(v):
			p.pad("<nil>")
		default:
			p.hex(address, !p.sharp)
		}
	case 'p':
		p.hex(address, !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.integer(address, verb)
	default:
		return false
	}
	return true
}

// badVerb reports a verb that a value of type t does not have; t is nil for nil.
func (p *pp) badVerb(t *dynamic.Type, v unsafe.Pointer, verb rune) {
	p.erroring = true
	p.buf += "%!" + string(verb) + "("
	if t == nil {
		p.buf += "<nil>"
	} else {
		p.buf += dynamic.Name(t) + "="
		p.printValue(t, v, 'v', 0, closed)
	}
	p.buf += ")"
	p.erroring = false
}
