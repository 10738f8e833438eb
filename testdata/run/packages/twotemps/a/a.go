package a

func pair() (int, string) { return 1, "a" }

var First, _ = pair()
