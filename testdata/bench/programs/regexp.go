package main

import "regexp"

func main() { println(regexp.MustCompile(`^(\w+)@(\w+)\.com$`).MatchString("gopher@example.com")) }
