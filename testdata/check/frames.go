package main

type Large [1500000000]byte

type Medium [400e6]byte

func parameter(x Large) {} // ERROR "^stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args$"

func result(p *Large) Large { return *p } // ERROR "^stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args$"

func loop(p *Large) byte { // ERROR "^stack frame too large \(>1GB\): 1430 MB locals \+ 0 MB args$"
	for _, x := range *p {
		return x
	}
	return 0
}

func noCopy(p *Large) byte {
	var sum byte
	for i := range *p {
		sum += p[i]
	}
	for _, x := range *p {
		_ = x
	}
	var onHeap Large
	return sum + onHeap[0]
}

func pair(Medium, Medium)
func one() Medium

func callee() { // ERROR "^stack frame too large \(>1GB\): 762 MB locals \+ 0 MB args \+ 762 MB callee$"
	pair(one(), one())
}

func literal() func(Large) {
	return func(Large) {} // ERROR "^stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args$"
}

func copies(xs *Large) { // ERROR "^stack frame too large \(>1GB\): 1430 MB locals \+ 0 MB args$"
	for _, x := range *xs {
		if x > 50 {
			println()
		}
	}
}

func inlined() { // ERROR "^stack frame too large \(>1GB\): 1430 MB locals \+ 0 MB args$"
	copies(nil)
}

//go:noinline
func separate(xs *Large) { // ERROR "^stack frame too large \(>1GB\): 1430 MB locals \+ 0 MB args$"
	for _, x := range *xs {
		if x > 50 {
			println()
		}
	}
}

func calling() {
	separate(nil)
}

func main() {
	x := one()
	_ = x
}
