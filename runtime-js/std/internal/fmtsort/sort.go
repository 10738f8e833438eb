// Package fmtsort puts the entries of maps into the order in which fmt prints them, for package text/template.
package fmtsort

import "reflect"

// KeyValue is an entry of a map.
type KeyValue struct {
	Key, Value reflect.Value
}

// SortedMap has the entries of a map in order.
type SortedMap []KeyValue

// Sort returns the entries of a map in order, nil for what is no map.
func Sort(m reflect.Value) SortedMap {
	if m.Type().Kind() != reflect.Map {
		return nil
	}
	sorted := make(SortedMap, 0, m.Len())
	for entries := m.MapRange(); entries.Next(); {
		sorted = append(sorted, KeyValue{entries.Key(), entries.Value()})
	}
	sortByKey(sorted)
	return sorted
}

//goes:reflect looks
func sortByKey(entries SortedMap)
