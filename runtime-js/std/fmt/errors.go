package fmt

import "errors"

// Errorf returns an error with the text of Sprintf, where %w stands for %v of an error that the result wraps.
// With one %w it has a method Unwrap() error, with several a method Unwrap() []error.
func Errorf(format string, a ...any) (err error) {
	p := newPrinter()
	p.wrap = noteWrapped
	printf(p, format, a)
	switch len(p.wrapped) {
	case 0:
		return errors.New(p.finish(len(a)))
	case 1:
		wrapped, _ := a[p.wrapped[0]].(error)
		return &wrapError{p.buf, wrapped}
	}
	// In the order of the operands, each once.
	used := make([]bool, len(a))
	for _, i := range p.wrapped {
		used[i] = true
	}
	var errs []error
	for i, arg := range a {
		if e, ok := arg.(error); ok && used[i] {
			errs = append(errs, e)
		}
	}
	return &wrapErrors{p.buf, errs}
}

func noteWrapped(p *pp, argNum int) {
	p.wrapped = append(p.wrapped, argNum)
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }
