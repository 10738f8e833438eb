package main

func main() {
	var p *struct{ big [1 << 20]int }
	defer func() {
		var m *[4]int
		defer func() { println(m[1]) }()
		for range m {
			println("x")
		}
		println(len(m))
	}()
	println(p.big[1000])
}
