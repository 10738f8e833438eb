package sync

// A Map is like a map[any]any that several goroutines may use. Its zero value is empty.
type Map struct {
	m map[any]any
}

// Load returns the value for a key.
//
//goes:poll asks
func (m *Map) Load(key any) (value any, ok bool) {
	value, ok = m.m[key]
	return
}

// Store sets the value for a key.
//
//goes:poll changes
func (m *Map) Store(key, value any) {
	if m.m == nil {
		m.m = map[any]any{}
	}
	m.m[key] = value
}

// Clear deletes all entries.
func (m *Map) Clear() {
	clear(m.m)
}

// LoadOrStore returns the value for the key, after setting it to value if there was none.
//
//goes:poll asks
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if old, ok := m.m[key]; ok {
		return old, true
	}
	m.Store(key, value)
	return value, false
}

// LoadAndDelete deletes an entry and returns the value it had.
//
//goes:poll asks
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	value, loaded = m.m[key]
	delete(m.m, key)
	return
}

// Delete deletes an entry.
func (m *Map) Delete(key any) {
	delete(m.m, key)
}

// Swap sets the value for a key and returns the one before.
//
//goes:poll tries changes
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	previous, loaded = m.m[key]
	m.Store(key, value)
	return
}

// CompareAndSwap replaces the value for the key if it is old.
//
//goes:poll tries changes
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	value, ok := m.m[key]
	if !ok || value != old {
		return false
	}
	m.m[key] = new
	return true
}

// CompareAndDelete deletes the entry for the key if its value is old.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	value, ok := m.m[key]
	if !ok || value != old {
		return false
	}
	delete(m.m, key)
	return true
}

// Range calls f for the entries until it returns false.
func (m *Map) Range(f func(key, value any) bool) {
	for key, value := range m.m {
		if !f(key, value) {
			return
		}
	}
}
