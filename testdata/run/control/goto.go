// goto: backward, forward, out of blocks, into the end of functions, with closures.
package main

import (
	"fmt"
)

func collatz(n int) (steps int) {
loop:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto loop
	}
	n = 3*n + 1
	goto loop
}

func find(m [][]int, x int) (i, j int, ok bool) {
	for i = range m {
		for j = range m[i] {
			if m[i][j] == x {
				ok = true
				goto found
			}
		}
	}
	return -1, -1, false
found:
	return
}

func machine(s string) (out string) {
	i := 0
start:
	if i >= len(s) {
		goto end
	}
	switch s[i] {
	case 'a':
		goto a
	case 'b':
		goto b
	}
	i++
	goto start
a:
	out += "A"
	i++
	goto start
b:
	out += "B"
	i++
	if i < len(s) && s[i] == 'a' {
		goto a
	}
	goto start
end:
	return out + "."
}

func retry(n int) (log []string) {
	tries := 0
again:
	tries++
	for i := 0; ; i++ {
		defer func() { log = append(log, fmt.Sprint("d", tries, i)) }()
		if i == 1 {
			if tries < n {
				goto again
			}
			goto out
		}
	}
out:
	log = append(log, "out")
	return log
}

func skip(b bool) string {
	if b {
		goto L
	}
	{
		x := 1
		_ = x
	}
	return "not skipped"
L:
	return "skipped"
}

func nested() {
	i := 0
outer:
	for i < 10 {
		i++
		for j := 0; j < 3; j++ {
			if i == 2 {
				goto next
			}
			if i == 5 {
				goto done
			}
			fmt.Print(i, j, " ")
			continue outer
		next:
			fmt.Print("n", j, " ")
		}
	}
done:
	fmt.Println("done", i)
}

func capture() {
	var fs []func() int
	n := 0
top:
	v := n * 10
	fs = append(fs, func() int { v++; return v })
	n++
	if n < 3 {
		goto top
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}

func main() {
	fmt.Println(collatz(27), machine("xabbabz"), skip(true), skip(false))
	fmt.Println(find([][]int{{1, 2}, {3, 4}}, 3))
	fmt.Println(find([][]int{{1, 2}, {3, 4}}, 9))
	fmt.Println(retry(2))
	nested()
	capture()
	goto end
end:
}
