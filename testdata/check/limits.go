package main

type Block [1 << 17]byte

type Blocks chan Block // ERROR "^channel element type too large \(>64kB\)$"

type fits chan [1<<16 - 1]byte

var direct, pointers = make(chan Block), make(chan *Block) // ERROR "^channel element type too large \(>64kB\)$"

func parameter(c chan Block) {} // ERROR "^channel element type too large \(>64kB\)$"

func generic[T any](c chan T) {}

type Huge [1 << 62]int // ERROR "^type \[4611686018427387904\]int larger than address space$"

var pointer *[1 << 50]byte // ERROR "^type \[1125899906842624\]byte larger than address space$"

func main() {
	n := 1 // ERROR "^channel element type too large \(>64kB\)$"
	_ = make(chan Block, n)
	var matrix [1 << 30][1 << 30]byte // ERROR "^type \[1073741824\]\[1073741824\]byte larger than address space$"
	_ = matrix
}
