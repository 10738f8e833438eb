package runtime

// An Error is a run-time error, such as an index out of range.
type Error interface {
	error
	// RuntimeError does nothing but mark run-time errors.
	RuntimeError()
}

// A TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	message string
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string {
	return e.message
}

// A PanicNilError is what panic(nil) panics with.
type PanicNilError struct {
	message string
}

func (*PanicNilError) RuntimeError() {}

func (*PanicNilError) Error() string {
	return "runtime error: panic called with nil argument"
}

// adopt makes the run-time errors of the dynamic type of e instances of its class.
func adopt(e Error)

func init() {
	adopt(&TypeAssertionError{})
	adopt(&PanicNilError{})
}
