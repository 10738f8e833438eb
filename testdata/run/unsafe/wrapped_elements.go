package main

import (
	"fmt"
	"unsafe"
)

// Slices and arrays of pointers, of strings and of maps, seen as slices and arrays of structs around one, and back.

type message struct{ name string }

type pointer struct{ p unsafe.Pointer }

type text struct{ s string }

func names(list []*message) []string {
	var all []string
	for _, m := range list {
		if m == nil {
			all = append(all, "-")
			continue
		}
		all = append(all, m.name)
	}
	return all
}

func add(p unsafe.Pointer, m *message) {
	s := (*[]pointer)(p)
	*s = append(*s, pointer{unsafe.Pointer(m)})
}

func main() {
	list := []*message{{"a"}, {"b"}, nil}
	seen := *(*[]pointer)(unsafe.Pointer(&list))
	fmt.Println(len(seen), cap(seen), seen[2].p == nil, (*message)(seen[1].p).name)

	seen[2].p = unsafe.Pointer(&message{"c"})
	seen[0] = pointer{unsafe.Pointer(list[1])}
	fmt.Println(names(list), list[0] == list[1], seen[0] == seen[1])
	for _, x := range seen[1:] {
		(*message)(x.p).name += "!"
	}
	fmt.Println(names(list))

	for i := 0; i < 20; i++ {
		add(unsafe.Pointer(&list), &message{fmt.Sprint(i)})
	}
	list = append(list, &message{"last"})
	add(unsafe.Pointer(&list), nil)
	fmt.Println(len(list), cap(list), names(list))
	copy(list, list[20:])
	again := *(*[]pointer)(unsafe.Pointer(&list))
	again[3] = pointer{}
	fmt.Println(names(list[:6]), names(*(*[]*message)(unsafe.Pointer(&again)))[:6])

	var none []*message
	fmt.Println(*(*[]pointer)(unsafe.Pointer(&none)) == nil)
	add(unsafe.Pointer(&none), list[0])
	fmt.Println(names(none), none[0] == list[0])

	texts := []text{{"x"}, {"y"}}
	strings := *(*[]string)(unsafe.Pointer(&texts))
	strings[1] += "z"
	strings = append(strings, "more")
	strings[0] = "not shared"
	fmt.Println(texts, strings)
	back := *(*[]text)(unsafe.Pointer(&strings))
	back[2].s = "back"
	fmt.Println(strings, back)

	array := [3]string{"1", "2", "3"}
	wrapped := (*[2]text)(unsafe.Pointer(&array))
	wrapped[1].s = "two"
	other := *wrapped
	other[0].s = "other"
	first := &wrapped[0]
	first.s = "one"
	fmt.Println(array, *wrapped, other, len(wrapped))

	word := "word"
	(*text)(unsafe.Pointer(&word)).s += "s"
	fmt.Println(word)
}
