// Initialization that waits for ever.
package main

var c = make(chan int)
var v = <-c

func main() { println(v) }
