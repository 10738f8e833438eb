// Entries whose keys are made of parts, changed in place: the key is what it was before the right side was evaluated.
package main

import "fmt"

type pair struct{ first, last string }

func main() {
	counts := map[string]int{}
	lists := map[string][]int{}
	texts := map[string]string{}
	first, last := "a", "b"
	rename := func(to string) int { first = to; return 10 }

	counts[first+" "+last]++
	counts[first+" "+last] += 2
	counts[first+last] -= len(first + last)
	counts[first+last] += rename("c")
	counts[first+last]--
	lists[first+last] = append(lists[first+last], 1)
	lists[first+last] = append(lists[first+last], rename("d"), 3)
	texts[first+last] += first
	texts[first+"\xff"+last] += texts[first+last] + last
	p := &pair{"x", "y"}
	counts[p.first+p.last]++
	counts[p.first+p.last] *= 7
	fmt.Println(counts, lists)
	fmt.Printf("%q\n", texts)

	func() {
		defer func() { fmt.Println(recover()) }()
		var none map[string]int
		none[first+last]++
	}()
	func() {
		defer func() { fmt.Println(recover(), counts) }()
		p = nil
		counts[p.first+last]++
	}()
	func() {
		defer func() { fmt.Println(recover(), counts) }()
		zero := 0
		counts["new"+last] += 1 / zero
	}()
}
