// Package sync has the map of package sync with types, for those of Go's packages that ask for it.
package sync

// A HashTrieMap is a map that goroutines share: only one of them runs at a time, so that it is like any other. The values that
// CompareAndSwap and CompareAndDelete compare must be comparable.
type HashTrieMap[K comparable, V any] struct {
	values map[K]V
}

// Load returns the value of a key.
func (m *HashTrieMap[K, V]) Load(key K) (value V, ok bool) {
	value, ok = m.values[key]
	return
}

// Store sets the value of a key.
func (m *HashTrieMap[K, V]) Store(key K, value V) {
	if m.values == nil {
		m.values = map[K]V{}
	}
	m.values[key] = value
}

// LoadOrStore returns the value of a key, which it sets if there is none.
func (m *HashTrieMap[K, V]) LoadOrStore(key K, value V) (result V, loaded bool) {
	if known, ok := m.values[key]; ok {
		return known, true
	}
	m.Store(key, value)
	return value, false
}

// Swap sets the value of a key and returns the one before.
func (m *HashTrieMap[K, V]) Swap(key K, value V) (previous V, loaded bool) {
	previous, loaded = m.values[key]
	m.Store(key, value)
	return
}

// CompareAndSwap sets the value of a key if it is old.
func (m *HashTrieMap[K, V]) CompareAndSwap(key K, old, new V) (swapped bool) {
	if !m.has(key, old) {
		return false
	}
	m.Store(key, new)
	return true
}

// LoadAndDelete deletes a key and returns its value.
func (m *HashTrieMap[K, V]) LoadAndDelete(key K) (value V, loaded bool) {
	value, loaded = m.values[key]
	delete(m.values, key)
	return
}

// Delete deletes a key.
func (m *HashTrieMap[K, V]) Delete(key K) { delete(m.values, key) }

// CompareAndDelete deletes a key if its value is old.
func (m *HashTrieMap[K, V]) CompareAndDelete(key K, old V) (deleted bool) {
	if !m.has(key, old) {
		return false
	}
	delete(m.values, key)
	return true
}

func (m *HashTrieMap[K, V]) has(key K, value V) bool {
	known, ok := m.values[key]
	return ok && any(known) == any(value)
}

// All is Range.
func (m *HashTrieMap[K, V]) All() func(yield func(K, V) bool) { return m.Range }

// Range calls yield for each key and value until it returns false.
func (m *HashTrieMap[K, V]) Range(yield func(K, V) bool) {
	for key, value := range m.values {
		if !yield(key, value) {
			return
		}
	}
}

// Clear deletes all keys.
func (m *HashTrieMap[K, V]) Clear() { clear(m.values) }
