package main

import "time"

func main() { println(time.Unix(1700000000, 0).UTC().Format(time.RFC1123)) }
