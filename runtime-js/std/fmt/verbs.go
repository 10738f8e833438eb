package fmt

import (
	"internal/dynamic"
	"strconv"
	"unsafe"
)

// formatByVerb prints a value by any verb with any flags. Functions without a format do without it: it is set by those that
// have one, so that programs that call no others do not contain its code.
var formatByVerb func(p *pp, t *dynamic.Type, v unsafe.Pointer, kind int, verb rune)

func byVerb(p *pp, t *dynamic.Type, v unsafe.Pointer, kind int, verb rune) {
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
		ok = printInteger(p, kind, v, verb)
	case kind <= dynamic.Float64:
		ok = float(p, dynamic.FloatOf(v), floatSize(kind), verb)
	case kind <= dynamic.Complex128:
		ok = printComplex(p, kind, v, verb)
	case kind == dynamic.String:
		ok = printString(p, dynamic.StringOf(v), verb)
	default:
		ok = printPointer(p, t, v, verb)
	}
	if !ok {
		badVerb(p, t, v, verb)
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
		badVerb(p, nil, nil, 'p')
	} else if v := dynamic.ValueOf(arg); !hasAddress(dynamic.Kind(t)) || !printPointer(p, t, v, 'p') {
		badVerb(p, t, v, 'p')
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
func printPointer(p *pp, t *dynamic.Type, v unsafe.Pointer, verb rune) bool {
	address := dynamic.Address(v)
	switch verb {
	case 'v':
		switch {
		case anySharp && p.sharpV:
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
		integer(p, address, verb)
	default:
		return false
	}
	return true
}

// badVerb reports a verb that a value of type t does not have; t is nil for nil.
func badVerb(p *pp, t *dynamic.Type, v unsafe.Pointer, verb rune) {
	p.erroring = true
	p.buf += "%!" + string(verb) + "("
	if t == nil {
		p.buf += "<nil>"
	} else {
		p.buf += dynamic.Name(t) + "="
		printValue(p, t, v, 'v', 0, closed)
	}
	p.buf += ")"
	p.erroring = false
}
