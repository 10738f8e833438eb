package atomic

// A Value holds a value of any one type. Its zero value holds none.
type Value struct {
	v any
}

// Load returns the value, or nil if none has been stored.
//
//goes:poll asks
func (v *Value) Load() (val any) {
	return v.v
}

// Store sets the value; all values of v must have the same dynamic type.
//
//goes:poll changes
func (v *Value) Store(val any) {
	v.check(val, "store")
	v.v = val
}

// Swap sets the value and returns the one before.
//
//goes:poll tries changes
func (v *Value) Swap(new any) (old any) {
	v.check(new, "swap")
	old = v.v
	v.v = new
	return
}

// CompareAndSwap sets the value to new if it is old.
//
//goes:poll tries changes
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	if v.v == nil {
		if old != nil {
			return false
		}
		v.v = new
		return true
	}
	if !sameType(v.v, new) {
		panic("sync/atomic: compare and swap of inconsistently typed value into Value")
	}
	if v.v != old {
		return false
	}
	v.v = new
	return true
}

func (v *Value) check(val any, verb string) {
	if val == nil {
		panic("sync/atomic: " + verb + " of nil value into Value")
	}
	if v.v != nil && !sameType(v.v, val) {
		panic("sync/atomic: " + verb + " of inconsistently typed value into Value")
	}
}

// sameType reports whether the dynamic types are identical.
//
//goes:reflect looks
func sameType(x, y any) bool
