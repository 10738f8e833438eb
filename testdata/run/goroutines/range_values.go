package main

import (
	"fmt"
	"unsafe"
)

type point struct{ x, y int }

// all sends its values, with and without waiting for the receiver, and gives what a range loop makes of them.
func all[T any](values ...T) (got []T) {
	for _, capacity := range []int{0, 1, len(values)} {
		ch := make(chan T, capacity)
		go func() {
			defer close(ch)
			for _, v := range values {
				ch <- v
			}
		}()
		for v := range ch {
			defer func() { got = append(got, v) }()
		}
		for v := range ch {
			fmt.Println("not reached", v)
		}
	}
	return got
}

type list []*point

func main() {
	fmt.Println(len(all[any](nil, 0, "", nil)), len(all[func()](nil, nil)), len(all[unsafe.Pointer](nil)))
	fmt.Println(len(all[chan int](nil)), len(all[map[string]int](nil)), len(all(list(nil), list{nil})))
	fmt.Println(len(all(struct{}{}, struct{}{})), len(all([0]int{})), len(all[error](nil)))
	values := all(point{1, 2}, point{})
	values = append(values, all(point{3, 4})...)
	fmt.Println(values, all("", "a"), all(false, true), all(0, 1<<62), all(0i, 2i))
	in := make(chan *int)
	go func() {
		in <- nil
		in <- new(int)
		close(in)
	}()
	count := 0
	for range in {
		count++
	}
	fmt.Println(count)
	var last point
	points := make(chan point, 2)
	points <- point{5, 6}
	points <- point{7, 8}
	close(points)
	for last = range points {
		last.x++
		if last.y == 6 {
			continue
		}
		fmt.Println(last)
	}
	defer func() { fmt.Println(recover(), last) }()
	for range all(1) {
		for v := range points {
			fmt.Println("not reached", v)
		}
		for v := range func() chan int { panic("no channel") }() {
			fmt.Println("not reached", v)
		}
	}
}
