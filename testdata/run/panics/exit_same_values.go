package main

func main() {
	defer func() { panic(1000) }()
	defer func() { panic(1000) }()
	defer func() { x := 300; panic(x) }()
	defer func() { x := 200; panic(x) }()
	defer func() { panic(int8(100)) }()
	defer func() { panic(int8(100)) }()
	defer func() { panic(true) }()
	defer func() { panic(1 == 1) }()
	panic(200)
}
