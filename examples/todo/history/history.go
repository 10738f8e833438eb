// Package history remembers states, so that changes can be taken back.
package history

// Limit is how many changes can be taken back.
const Limit = 100

// History is a current state with those before and after it. The zero History has T's zero value as its state.
type History[T any] struct {
	now    T
	before []T
	after  []T
}

// Now returns the current state.
func (h *History[T]) Now() T { return h.now }

// Start makes state the current one and forgets all others.
func (h *History[T]) Start(state T) {
	*h = History[T]{now: state}
}

// Push makes state the current one; what was taken back before is forgotten.
func (h *History[T]) Push(state T) {
	h.before = append(h.before, h.now)
	if len(h.before) > Limit {
		h.before = h.before[1:]
	}
	h.now, h.after = state, nil
}

// CanUndo tells whether a change can be taken back.
func (h *History[T]) CanUndo() bool { return len(h.before) > 0 }

// CanRedo tells whether a change that was taken back can be made again.
func (h *History[T]) CanRedo() bool { return len(h.after) > 0 }

// Undo takes the last change back.
func (h *History[T]) Undo() bool {
	return h.move(&h.before, &h.after)
}

// Redo makes the last change that was taken back again.
func (h *History[T]) Redo() bool {
	return h.move(&h.after, &h.before)
}

// move takes the last state of from; the current one goes to the end of to.
func (h *History[T]) move(from, to *[]T) bool {
	last := len(*from) - 1
	if last < 0 {
		return false
	}
	*to = append(*to, h.now)
	h.now, *from = (*from)[last], (*from)[:last]
	return true
}
