// What package log is for, in short.
package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	l := log.New(os.Stdout, "app: ", log.Lmsgprefix|log.Lshortfile)
	l.Println("hello", 1)
	l.Printf("n=%d", 2)
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.Print("standard")
	defer func() { fmt.Println(recover(), l.Prefix(), l.Flags()) }()
	l.Panicln("oops")

}
