package fmt

import "internal/dynamic"

// handleMethods prints arg by a method of its own, if it has one for the verb.
func (p *pp) handleMethods(arg any, verb rune) bool {
	if p.erroring || arg == nil {
		return false
	}
	if verb == 'w' {
		if _, ok := arg.(error); !ok || p.wrap == nil {
			p.format(p, dynamic.TypeOf(arg), dynamic.ValueOf(arg), dynamic.Invalid, verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := arg.(Formatter); ok {
		p.callFormat(f, verb)
		return true
	}
	if p.sharpV {
		g, ok := arg.(GoStringer)
		if ok {
			p.callGoString(g)
		}
		return ok
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch x := arg.(type) {
		case error:
			p.callError(x, verb)
			return true
		case Stringer:
			p.callString(x, verb)
			return true
		}
	}
	return false
}

func (p *pp) callFormat(f Formatter, verb rune) {
	defer p.catchPanic(f, verb, "Format")
	f.Format(p, verb)
}

func (p *pp) callGoString(g GoStringer) {
	defer p.catchPanic(g, 'v', "GoString")
	p.text(g.GoString(), 's')
}

func (p *pp) callError(err error, verb rune) {
	defer p.catchPanic(err, verb, "Error")
	p.text(err.Error(), verb)
}

func (p *pp) callString(s Stringer, verb rune) {
	defer p.catchPanic(s, verb, "String")
	p.text(s.String(), verb)
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
	p.printArg(err, 'v')
	p.panicking = false
	p.buf += ")"
	p.directive = old
}
