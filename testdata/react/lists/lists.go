// Package lists has functions for slices of all types.
package lists

// Map gives what f makes of each element.
func Map[A, B any](list []A, f func(A) B) []B {
	result := make([]B, 0, len(list))
	for _, x := range list {
		result = append(result, f(x))
	}
	return result
}

// Group puts elements with equal keys together, in the order in which keys are first seen.
func Group[K comparable, V any](list []V, key func(V) K) []Pair[K, []V] {
	var groups []Pair[K, []V]
	places := map[K]int{}
	for _, x := range list {
		k := key(x)
		i, ok := places[k]
		if !ok {
			i = len(groups)
			places[k] = i
			groups = append(groups, Pair[K, []V]{Key: k})
		}
		groups[i].Value = append(groups[i].Value, x)
	}
	return groups
}

// Pair is a key with what belongs to it.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

// Sum adds what of gives for each element.
func Sum[V any](list []V, of func(V) int) int {
	sum := 0
	for _, x := range list {
		sum += of(x)
	}
	return sum
}
