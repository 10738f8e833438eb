package main

// Conditions that nest in all ways, with functions in them that change what the others have asked.

var list = []int{4, 5, 6}

func shrink() bool {
	list = list[:len(list)-1]
	return true
}

func in(i int) (found bool) {
	defer func() {
		if r := recover(); r != nil {
			println("panic", r.(error).Error())
		}
	}()
	return i >= 0 && i < len(list) && (shrink() && (list[i] == 5 || list[i] == 6))
}

func alternating(i, j int) int {
	if ((((i > 0 && j > 0) || i < -5) && j < 10) || i == j) && (i != 3 || j != 3) {
		return i*100 + j
	} else if !(i < 0 || j < 0 || i > 2 && j > 2) {
		return 1000 + list[i%2]
	}
	return -1
}

func eachWay(n int) (count int) {
	for i := 0; i < n && (i < 3 || n > 6 && (i < 5 || n == 9)); i++ {
		count++
	}
	switch {
	case n < 0 || n > 8 && n < 10:
		count += 100
	case n > 2 && (n < 5 || n == 7):
		count += 200
	}
	return
}

func main() {
	println(in(2), len(list))
	println(in(1), len(list))
	list = []int{1, 2, 3}
	for i := -7; i < 5; i += 2 {
		for j := -2; j < 12; j += 3 {
			print(alternating(i, j), " ")
		}
	}
	println()
	for n := -1; n < 11; n++ {
		print(eachWay(n), " ")
	}
	println()
}
