// break, continue, return and goto through select, switch, type switch and range-over-func.
package main

import (
	"errors"
	"fmt"
	"iter"
)

func run(in []any) (out []string) {
	c := make(chan any, len(in))
	for _, v := range in {
		c <- v
	}
	close(c)
	done := make(chan bool, 1)
outer:
	for n := 0; ; n++ {
		select {
		case v, ok := <-c:
			if !ok {
				done <- true
				c = nil
				continue
			}
			switch x := v.(type) {
			case int:
				switch {
				case x < 0:
					break
				case x > 100:
					continue outer
				default:
					out = append(out, fmt.Sprint("int", x))
				}
			case string:
				for _, r := range x {
					if r == '!' {
						break outer
					}
					if r == '?' {
						continue outer
					}
				}
				out = append(out, x)
			case func() int:
				if x() == 0 {
					goto stop
				}
			case nil:
				out = append(out, "nil")
				break
			case error:
				return append(out, x.Error())
			}
			out = append(out, "|")
		case <-done:
			out = append(out, "done")
			break outer
		}
	}
	return append(out, "end")
stop:
	return append(out, "stopped")
}

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func nest(c chan int) (r []int) {
	defer func() { r = append(r, -1) }()
a:
	for i := range seq(5) {
	b:
		for j := range seq(5) {
			select {
			case c <- i*10 + j:
			default:
				switch {
				case i == 0:
					break b
				case i == 1 && j == 0:
					<-c
					continue b
				case i == 1:
					continue a
				case i == 2:
					for range seq(3) {
						break a
					}
				}
			}
			for k := range seq(9) {
				if k == 1 {
					continue b
				}
				if j == 4 {
					return append(r, 777)
				}
				r = append(r, i*100+j*10+k)
			}
		}
	}
	close(c)
	for v := range c {
		r = append(r, v)
	}
	return r
}

func value(x any) (s string) {
	switch y := x.(type) {
	case int, string:
		defer func() { s += fmt.Sprint("/", y) }()
		switch z := y.(type) {
		case int:
			if z > 1 {
				return "many"
			}
			return "one"
		}
		return "str"
	default:
		switch y {
		case 1.5:
			return "1.5"
		case nil:
			return "nil"
		}
	}
	return "none"
}

func main() {
	fmt.Println(run([]any{1, -1, 200, "ok", "a?b", nil, 2}))
	fmt.Println(run([]any{1, "x!", 3}))
	fmt.Println(run([]any{func() int { return 1 }, func() int { return 0 }, 3}))
	fmt.Println(run([]any{errors.New("err"), 5}))
	fmt.Println(nest(make(chan int, 3)))
	fmt.Println(nest(make(chan int, 30)))
	fmt.Println(value(1), value(2), value("s"), value(1.5), value(nil), value(true))
}
