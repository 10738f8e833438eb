package json

// orderOf returns the indices of names in the order of the names, equal ones as they come.
func orderOf(names []string) []int
