package main

import (
	"strconv"
	"strings"
)

func main() { println(strings.ToUpper("hello"), strconv.Itoa(42)) }
