// Package main shows goto, forward and backward.
package main

func main() {
	i := 0
again:
	i++
	if i < 3 {
		goto again
	}
	for j := range 3 {
		if j == i-2 {
			goto done
		}
		println(j)
	}
done:
	println("done", i)
}
