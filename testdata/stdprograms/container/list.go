// What package container/list is for, in short.
package main

import (
	"container/list"
	"fmt"
)

func main() {
	l := list.New()
	b := l.PushBack("b")
	l.PushFront("a")
	l.InsertAfter("c", b)
	l.MoveToFront(b)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len(), l.Remove(b))

}
