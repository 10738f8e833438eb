// Structs that are parts of what is printed: nobody else has them as interface values, or somebody compares them then.
package main

import (
	"errors"
	"fmt"
	"reflect"
)

type inner struct {
	N int
	S string
}

type Inner struct {
	A [2]inner
	P *inner
	X any
}

func (i Inner) Sum() int { return i.A[0].N + i.A[1].N }

type node struct {
	Value Inner
	Next  *node
	Err   error
}

type failure struct{ Code inner }

func (f failure) Error() string { return fmt.Sprint("failed ", f.Code) }

type namer interface{ Name() string }

type Named struct{ First, Last string }

func (n Named) Name() string   { return n.First + " " + n.Last }
func (n *Named) Rename(string) {}

type holder struct {
	Named
	Other Named
	Names []Named
	ByKey map[Named]int
}

type Formatted struct{ In any }

var seen []any

// What fmt hands out comes back to the program.
func (f Formatted) Format(s fmt.State, verb rune) {
	seen = append(seen, f.In)
	fmt.Fprintf(s, "<%v>", f.In)
}

type outer struct {
	List []Formatted
	Key  any
}

func main() {
	n := &node{Value: Inner{A: [2]inner{{1, "a"}, {2, "b"}}, P: &inner{3, "c"}, X: inner{4, "d"}}}
	n.Value.P = nil
	n.Next = &node{Err: failure{inner{5, "e"}}}
	last := n.Next
	n.Next = nil
	fmt.Printf("%v %+v\n%#v\n", *n, *n, n.Value.A)
	fmt.Println(n.Value.Sum(), last.Err, *last)

	h := holder{Named{"A", "B"}, Named{"C", "D"}, []Named{{"E", "F"}}, map[Named]int{{"G", "H"}: 1}}
	fmt.Printf("%v %+v %s\n", h, h, h.Names)
	var x any = h.Other
	if who, ok := x.(namer); ok {
		fmt.Println(who.Name(), x == any(Named{"C", "D"}), who == namer(h.Named))
	}

	o := outer{[]Formatted{{inner{6, "f"}}, {inner{6, "f"}}, {&inner{7, "g"}}}, inner{6, "f"}}
	fmt.Printf("%v %d\n", o.List, o.List[:1])
	fmt.Println(seen[0] == seen[1], seen[0] == o.Key, seen[2] == o.Key)
	keys := map[any]int{}
	for _, key := range seen {
		keys[key]++
	}
	fmt.Println(len(keys), keys[inner{6, "f"}])
	switch o.Key {
	case seen[0]:
		fmt.Println("same")
	}
	fmt.Println(errors.Is(last.Err, failure{inner{5, "e"}}), errors.Is(fmt.Errorf("%w", last.Err), failure{}))
	fmt.Println(reflect.DeepEqual(*n, *n), reflect.ValueOf(h).Field(1).Equal(reflect.ValueOf(Named{"C", "D"})))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(keys[[]int{1}])
}
