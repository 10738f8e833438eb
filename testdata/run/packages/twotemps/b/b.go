package b

func pair(n int) (int, string) { return n, "b" }

var First, _ = pair(2)

var _, Second = pair(3)
