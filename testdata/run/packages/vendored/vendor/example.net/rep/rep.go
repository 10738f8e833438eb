package rep

func Hello() string { return "hello from rep" }
