// Package main asks in each way that Go has whether two pointers to a field or an element are the same.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

type celsius int16

type plain int16

type all struct {
	equal    int
	switched int8
	key      int32
	inStruct uint8
	inArray  uint16
	inBox    uint32
	generic  float64
	unsafe   float32
	printed  string
	chained  celsius
	parts    struct{ key, boxed uint64 }
	nested   *[]byte
	held     *complex128
	number   complex128
	only     [2]int64
}

type pair struct {
	p *uint8
	n int
}

type key struct{ p *uint64 }

func same[T comparable](x, y T) bool { return x == y }

func index[T comparable](list []T, x T) int {
	for i, y := range list {
		if x == y {
			return i
		}
	}
	return -1
}

func which(p, q *int8) string {
	switch p {
	case nil:
		return "nil"
	case q:
		return "q"
	}
	return "other"
}

// walk goes through pointers to pointers, which nobody compares.
func walk(head **list, n int) (steps int) {
	for *head != nil && (*head).n < n {
		head = &(*head).next
		steps++
	}
	*head = &list{n, *head}
	return
}

type list struct {
	n    int
	next *list
}

func main() {
	a, b := &all{}, &all{}
	fmt.Println(&a.equal == &a.equal, &a.equal == &b.equal, &a.equal != &a.equal)
	fmt.Println(which(&a.switched, &a.switched), which(&a.switched, &b.switched), which(nil, nil))

	m := map[*int32]string{&a.key: "a", &b.key: "b"}
	m[&a.key] += "!"
	fmt.Println(m[&a.key], m[&b.key], len(m))

	fmt.Println(pair{&a.inStruct, 1} == pair{&a.inStruct, 1}, pair{&a.inStruct, 1} == pair{&b.inStruct, 1})
	fmt.Println([2]*uint16{&a.inArray} == [2]*uint16{&a.inArray}, [2]*uint16{&a.inArray} == [2]*uint16{&b.inArray})

	var x, y any = &a.inBox, &a.inBox
	fmt.Println(x == y, x == any(&b.inBox), x.(*uint32) == &a.inBox)
	keys := map[any]int{&a.parts.boxed: 1}
	keys[&a.parts.boxed]++
	fmt.Println(len(keys), keys[&a.parts.boxed])
	structs := map[key]int{{&a.parts.key}: 1}
	structs[key{&a.parts.key}]++
	fmt.Println(len(structs), structs[key{&a.parts.key}])

	fmt.Println(same(&a.generic, &a.generic), same(&a.generic, &b.generic))
	fmt.Println(index([]*float64{&b.generic, &a.generic}, &a.generic))
	fmt.Println(unsafe.Pointer(&a.unsafe) == unsafe.Pointer(&a.unsafe), uintptr(unsafe.Pointer(&a.unsafe)) == uintptr(unsafe.Pointer(&b.unsafe)))
	fmt.Println(fmt.Sprintf("%p", &a.printed) == fmt.Sprintf("%p", &a.printed), fmt.Sprintf("%p", &a.printed) == fmt.Sprintf("%p", &b.printed))
	fmt.Println((*plain)(&a.chained) == (*plain)(&a.chained), (*plain)(&a.chained) == (*plain)(&b.chained))

	bytes := []byte{1, 2, 3}
	p, q := &bytes[1], &bytes[1:][0]
	fmt.Println(p == q, p == &bytes[2])
	array := (*[3]byte)(bytes)
	fmt.Println(&array[1] == p, &array[0] == p)

	a.held = &a.number
	fmt.Println(reflect.DeepEqual(a.held, &a.number), reflect.ValueOf(a).Elem().FieldByName("held").Pointer() == reflect.ValueOf(&a.number).Pointer())

	ch := make(chan *int64, 2)
	ch <- &a.only[1]
	ch <- &a.only[0]
	*<-ch += 5
	*<-ch += 6
	fmt.Println(a.only)

	var head *list
	fmt.Println(walk(&head, 3), walk(&head, 1), walk(&head, 2), walk(&head, 9))
	for at := head; at != nil; at = at.next {
		fmt.Print(at.n, " ")
	}
	fmt.Println()

	defer func() { fmt.Println(recover()) }()
	var nobody *list
	at := &nobody.next
	fmt.Println("not reached", at)
}
