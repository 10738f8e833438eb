package main

import "fmt"

// Loops in loops over slices that are shorter than what is added to the counter, and counters that wrap around.

func turns(a []int, n int) (turns int) {
	for range 2 {
		for i := range n {
			turns++
			if i > 3 {
				turns += a[i+3]
			}
		}
	}
	return
}

func pairs(a, b []int) (s int, err any) {
	defer func() { err = recover() }()
	for range 2 {
		for i := range a {
			s += a[i] + b[i+1]
		}
	}
	return
}

func back(a []float64, n uint16) (s float64, err any) {
	defer func() { err = recover() }()
	for range 2 {
		for i := uint16(0); i < n; i++ {
			s += a[i-2]
		}
	}
	return
}

func write(a []int, n uint8) (err any) {
	defer func() { err = recover() }()
	for range 2 {
		for i := uint8(0); i < n; i++ {
			a[i-3] = 7
		}
	}
	return
}

func ranged(a []int, n uint8) (s int, err any) {
	defer func() { err = recover() }()
	for range 2 {
		for i := range n {
			s += a[i-1]
		}
	}
	return
}

func later(a []int, n int) (s int, err any) {
	defer func() { err = recover() }()
	for range 2 {
		for i := 2; i <= n; i++ {
			s += a[i-2] * a[i]
		}
	}
	return
}

func main() {
	fmt.Println(turns(nil, 3), turns(make([]int, 20), 9), turns(make([]int, 2), 4))
	fmt.Println(pairs([]int{1, 2}, nil))
	fmt.Println(pairs([]int{1, 2}, []int{3, 4}))
	fmt.Println(back([]float64{1, 2, 3}, 3))
	memory := make([]int, 300)
	fmt.Println(write(memory[10:15], 1), memory[263])
	fmt.Println(ranged([]int{1, 2}, 2))
	fmt.Println(later([]int{1, 2, 3, 4}, 3))
	fmt.Println(later([]int{1, 2, 3, 4}, 4))
	fmt.Println(later(nil, 1))
}
