package fmt

import "internal/dynamic"

// handleMethods prints arg by a method of its own, if it has one for the verb.
func handleMethods(p *pp, arg any, verb rune) bool {
	if p.erroring || arg == nil {
		return false
	}
	if verb == 'w' {
		if _, ok := arg.(error); !ok || p.wrap == nil {
			formatByVerb(p, dynamic.TypeOf(arg), dynamic.ValueOf(arg), dynamic.Invalid, verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := arg.(Formatter); ok {
		callFormat(p, f, verb)
		return true
	}
	if anySharp && p.sharpV {
		g, ok := arg.(GoStringer)
		if ok {
			callGoString(p, g)
		}
		return ok
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch x := arg.(type) {
		case error:
			callError(p, x, verb)
			return true
		case Stringer:
			callString(p, x, verb)
			return true
		}
	}
	return false
}

func callFormat(p *pp, f Formatter, verb rune) {
	defer p.catchPanic(f, verb, "Format")
	f.Format(p, verb)
}

func callGoString(p *pp, g GoStringer) {
	defer p.catchPanic(g, 'v', "GoString")
	printText(p, g.GoString(), 's')
}

func callError(p *pp, err error, verb rune) {
	defer p.catchPanic(err, verb, "Error")
	printText(p, err.Error(), verb)
}

func callString(p *pp, s Stringer, verb rune) {
	defer p.catchPanic(s, verb, "String")
	printText(p, s.String(), verb)
}

// catchPanic prints the panic of a method instead of its text; a nil pointer as it is.
func (p *pp) catchPanic(arg any, verb rune, method string) {
	err := recover()
	if err == nil {
		return
	}
	if t := dynamic.TypeOf(arg); dynamic.Kind(t) == dynamic.Pointer && dynamic.IsNil(dynamic.ValueOf(arg)) {
		p.buf += "<nil>"
		return
	}
	if p.panicking {
		panic(err)
	}
	old := p.directive
	p.clear()
	p.buf += "%!" + string(verb) + "(PANIC=" + method + " method: "
	p.panicking = true
	printArg(p, err, 'v')
	p.panicking = false
	p.buf += ")"
	p.directive = old
}
