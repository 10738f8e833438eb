package buildsx

func F() int { return "x" }
