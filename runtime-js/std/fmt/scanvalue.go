package fmt

import (
	"internal/dynamic"
	"io"
	"unsafe"
)

// scanOne reads one operand and stores it in what arg points to.
func scanOne[P any](s *ss, verb rune, arg P) {
	s.token = ""
	switch p := any(arg).(type) {
	case Scanner:
		s.scanSelf(verb, p)
	case *int:
		*p = s.scanInt(verb, dynamic.Int)
	case *string:
		*p = s.scanString(verb)
	case *float64:
		*p = s.scanFloat(verb, 64)
	case *[]byte:
		*p = []byte(s.scanString(verb))
	case *complex128:
		*p = complex(s.scanComplex(verb, 64))
	default:
		s.scanAny(verb, p)
	}
}

func (s *ss) scanSelf(verb rune, arg Scanner) {
	err := arg.Scan(s, verb)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		s.fail(err)
	}
}

// scanAny is scanOne for variables of any type.
func (s *ss) scanAny(verb rune, arg any) {
	t := dynamic.TypeOf(arg)
	if t == nil {
		s.failText("type not a pointer: <nil>")
	}
	if dynamic.Kind(t) != dynamic.Pointer {
		s.failText("type not a pointer: " + dynamic.Name(t))
	}
	var value unsafe.Pointer
	elem := dynamic.Elem(t)
	switch kind := dynamic.Kind(elem); {
	case kind == dynamic.Bool:
		value = dynamic.FromBool(s.scanBool(verb))
	case kind == dynamic.Invalid:
		s.failText("can't scan type: " + dynamic.Name(t))
	case kind <= dynamic.Int64:
		value = dynamic.FromInt(elem, s.scanInt(verb, kind))
	case kind <= dynamic.Uintptr:
		value = dynamic.FromInt(elem, int(s.scanUint(verb, kind)))
	case kind <= dynamic.Float64:
		value = dynamic.FromFloat(s.scanFloat(verb, floatSize(kind)))
	case kind == dynamic.Complex64:
		value = dynamic.FromComplex(s.scanComplex(verb, 32))
	case kind == dynamic.Complex128:
		value = dynamic.FromComplex(s.scanComplex(verb, 64))
	case kind == dynamic.String:
		value = dynamic.FromString(s.scanString(verb))
	case kind == dynamic.Slice && dynamic.Kind(dynamic.Elem(elem)) == dynamic.Uint8:
		value = dynamic.FromBytes([]byte(s.scanString(verb)))
	default:
		s.failText("can't scan type: " + dynamic.Name(t))
	}
	dynamic.Store(arg, value)
}

// checkVerb fails unless verb is one of those that the type has.
func (s *ss) checkVerb(verb rune, verbs, typ string) {
	if !contains(verbs, verb) {
		s.failText("bad verb '%" + string(verb) + "' for " + typ)
	}
}

// start goes to where a value begins.
func (s *ss) start(verb rune, verbs, typ string) {
	s.SkipSpace()
	s.notEOF()
	s.checkVerb(verb, verbs, typ)
}

func (s *ss) scanBool(verb rune) bool {
	s.start(verb, "tv", "boolean")
	switch s.next() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.failText("syntax error scanning boolean")
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.failText("syntax error scanning boolean")
		}
	}
	return false
}
