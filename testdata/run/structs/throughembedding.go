package main

import "fmt"

// What analysis must see through embedding: the address of an embedded field that a method call takes, and writes to an
// embedded struct behind which a slice lies.

type Big int

func (b *Big) Grow() { *b = 1 << 62 }

type Holder struct{ Big }

type inner struct{ list []int }

type outer struct{ inner }

func sum(o *outer) (total int, err any) {
	defer func() { err = recover() }()
	for i := 0; i < len(o.list); i++ {
		if i == 1 {
			o.inner = inner{list: []int{7}}
		}
		total += o.list[i]
	}
	return total, nil
}

func lookup(m map[string][]int, key string) (n int, err any) {
	defer func() { err = recover() }()
	if len(m[key]) > 2 {
		delete(m, key)
		n = m[key][2]
	}
	return n, nil
}

// A function behind a pointer, as the receiver of a method.
type action func() int

func (a action) run() int { return a() }

func through(p *action) int { return p.run() }

func main() {
	h := &Holder{}
	h.Grow()
	fmt.Println(h.Big+h.Big, int(h.Big)*2)
	var v Holder
	v.Grow()
	fmt.Println(v.Big + v.Big)

	fmt.Println(sum(&outer{inner{[]int{1, 2, 3}}}))
	fmt.Println(lookup(map[string][]int{"a": {1, 2, 3}}, "a"))

	ch := make(chan int)
	go func() { ch <- 5 }()
	wait := action(func() int { return <-ch })
	fmt.Println(through(&wait))
	boxed := new(action)
	go func() { ch <- 6 }()
	*boxed = func() int { return <-ch }
	fmt.Println(through(boxed))
}
