// Whether a map has a key, and an entry whose key is made of parts: it is made once.
package main

type seen map[string]struct{}

func firsts(words []string) int {
	known := seen{}
	n := 0
	for _, word := range words {
		if _, ok := known[word]; ok {
			continue
		}
		known[word] = struct{}{}
		n++
	}
	return n
}

func pairs(words []string) map[string]int {
	counts := map[string]int{}
	for i := 1; i < len(words); i++ {
		counts[words[i-1]+" "+words[i]]++
	}
	return counts
}

func has(m map[any]bool, x any) bool {
	_, ok := m[x]
	return ok
}

func main() {
	words := []string{"a", "b", "a", "b"}
	println(firsts(words), pairs(words)["a b"], has(nil, 1))
}
