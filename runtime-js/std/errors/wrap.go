package errors

// The tree of an error is the error itself, then the trees of the errors that it wraps: what its method
// Unwrap() error or Unwrap() []error returns. Is and As search it depth first.

// Unwrap returns the result of err's method Unwrap() error, nil if it has none.
func Unwrap(err error) error {
	if wrapper, ok := err.(interface{ Unwrap() error }); ok {
		return wrapper.Unwrap()
	}
	return nil
}

// Is reports whether an error in err's tree matches target: is equal to it, or has a method
// Is(error) bool that says so.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, comparable(target))
}

func is(err, target error, comparable bool) bool {
	for {
		if comparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch wrapper := err.(type) {
		case interface{ Unwrap() error }:
			err = wrapper.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, inner := range wrapper.Unwrap() {
				if is(inner, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// comparable reports whether values of x's dynamic type can be compared.
//
//goes:reflect looks
func comparable(x any) bool

// As finds the first error in err's tree that target can hold, stores it there and returns true. Target
// must be a non-nil pointer to an interface or to a type that implements error. An error that cannot be
// stored may do so by itself in its method As(any) bool.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	switch checkTarget(target) {
	case targetNil:
		panic("errors: target cannot be nil")
	case targetNoPointer:
		panic("errors: target must be a non-nil pointer")
	case targetNoError:
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target)
}

// The faults that checkTarget finds.
const (
	targetGood = iota
	targetNil
	targetNoPointer
	targetNoError
)

// checkTarget reports what keeps target from being the target of As.
//
//goes:reflect looks
func checkTarget(target any) int

// assign stores err in the variable that target points to, if it has a type for that.
//
//goes:reflect assigns
func assign(err error, target any) bool

func as(err error, target any) bool {
	for {
		if assign(err, target) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch wrapper := err.(type) {
		case interface{ Unwrap() error }:
			err = wrapper.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, inner := range wrapper.Unwrap() {
				if inner != nil && as(inner, target) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// AsType finds the first error in err's tree that is an E.
func AsType[E error](err error) (E, bool) {
	for err != nil {
		if e, ok := err.(E); ok {
			return e, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok {
			var e E
			if x.As(&e) {
				return e, true
			}
		}
		switch wrapper := err.(type) {
		case interface{ Unwrap() error }:
			err = wrapper.Unwrap()
		case interface{ Unwrap() []error }:
			for _, inner := range wrapper.Unwrap() {
				if e, ok := AsType[E](inner); ok {
					return e, true
				}
			}
			err = nil
		default:
			err = nil
		}
	}
	var zero E
	return zero, false
}
