package builds

func F() int { return 1 }
