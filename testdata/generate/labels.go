// Package main shows break and continue with labels, out of loops, switch and select statements.
package main

func main() {
	found := 0
rows:
	for i := range 4 {
		for j := range 4 {
			switch {
			case j == 3:
				continue rows
			case i*j == 4:
				found = i*10 + j
				break rows
			case i == j:
				break
			}
		}
	}
choice:
	switch {
	case found > 0:
		for {
			break choice
		}
	default:
		println("none")
	}
	println(found)
}
