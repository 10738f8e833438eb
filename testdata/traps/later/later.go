// Package later is imported lazily.
package later

// At indexes out of range.
func At(list []string, i int) string {
	return list[i] // trap: lazy
}
