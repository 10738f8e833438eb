// Reading all of standard input line by line.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
)

func main() {
	sc := bufio.NewScanner(os.Stdin)
	words := map[string]int{}
	lines := 0
	for sc.Scan() {
		lines++
		for _, w := range strings.Fields(strings.ToLower(sc.Text())) {
			words[strings.Trim(w, ".,!")]++
		}
	}
	type wc struct {
		w string
		n int
	}
	var all []wc
	for w, n := range words {
		all = append(all, wc{w, n})
	}
	sort.Slice(all, func(i, j int) bool { return all[i].n > all[j].n || all[i].n == all[j].n && all[i].w < all[j].w })
	fmt.Println(lines, len(words), all)
	n, err := os.Stdin.Read(make([]byte, 1))
	fmt.Println(n, err)
}
