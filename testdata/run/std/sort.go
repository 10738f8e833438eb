// sort: stability, interface sorting, reverse, search, Slice.
package main

import (
	"cmp"
	"fmt"
	"math"
	"sort"
)

type person struct {
	name string
	age  int
}
type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type byName struct{ byAge }

func (b byName) Less(i, j int) bool { return b.byAge[i].name < b.byAge[j].name }

func main() {
	ps := []person{{"C", 30}, {"A", 25}, {"D", 30}, {"B", 25}, {"E", 20}}
	sort.Stable(byAge(ps))
	fmt.Println(ps)
	sort.Sort(byName{ps})
	fmt.Println(ps)
	sort.Sort(sort.Reverse(byName{ps}))
	fmt.Println(ps, sort.IsSorted(byAge(ps)))
	sort.Slice(ps, func(i, j int) bool {
		if ps[i].age != ps[j].age {
			return ps[i].age > ps[j].age
		}
		return ps[i].name < ps[j].name
	})
	fmt.Println(ps)
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].age < ps[j].age })
	fmt.Println(ps)
	is := []int{5, -2, 1 << 60, 3, -1 << 60, 1<<53 + 1, 1 << 53}
	sort.Ints(is)
	fmt.Println(is, sort.SearchInts(is, 3), sort.SearchInts(is, 4), sort.IntsAreSorted(is))
	ss := []string{"b", "é", "a", "世", "", "B", "\xff"}
	sort.Strings(ss)
	fmt.Printf("%q\n", ss)
	fs := []float64{2.5, math.Inf(1), -1, math.NaN(), 0, math.Inf(-1)}
	sort.Float64s(fs)
	fmt.Println(fs)
	sort.Sort(sort.Reverse(sort.IntSlice(is)))
	fmt.Println(is)
	fmt.Println(sort.Search(1000, func(i int) bool { return i*i >= 5000 }), sort.SearchStrings([]string{"a", "c"}, "b"))
	i, found := sort.Find(3, func(i int) int { return cmp.Compare(2, []int{1, 2, 3}[i]) })
	fmt.Println(i, found)
	big := make([]int, 1000)
	seed := uint32(1)
	for i := range big {
		seed = seed*1664525 + 1013904223
		big[i] = int(seed >> 8)
	}
	sort.Ints(big)
	fmt.Println(sort.IntsAreSorted(big), big[0], big[999])
	type kv struct{ k, v int }
	kvs := make([]kv, 200)
	for i := range kvs {
		kvs[i] = kv{i * 7 % 10, i}
	}
	sort.SliceStable(kvs, func(i, j int) bool { return kvs[i].k < kvs[j].k })
	ok := true
	for i := 1; i < len(kvs); i++ {
		if kvs[i-1].k > kvs[i].k || kvs[i-1].k == kvs[i].k && kvs[i-1].v > kvs[i].v {
			ok = false
		}
	}
	fmt.Println(ok)
	sort.StringSlice(ss).Sort()
	sort.Sort(sort.Float64Slice(fs))
	fmt.Println(len(ss), fs)
}
