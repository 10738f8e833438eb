// log: goroutines that share a logger whose writer waits, and the way a program ends by log.Fatalln.
package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"os"
	"sort"
	"sync"
)

func main() {
	r, w := io.Pipe()
	l := log.New(w, "> ", 0)
	var group sync.WaitGroup
	for i := range 5 {
		group.Go(func() {
			l.Println("goroutine", i)
			l.Printf("again %d", i)
		})
	}
	go func() {
		group.Wait()
		w.Close()
	}()
	var lines []string
	for s := bufio.NewScanner(r); s.Scan(); {
		lines = append(lines, s.Text())
	}
	sort.Strings(lines)
	for _, line := range lines {
		fmt.Println(line)
	}
	log.New(os.Stdout, "", log.Lmsgprefix).Print("to the standard output")
	log.SetFlags(log.Lmsgprefix)
	log.SetPrefix("program: ")
	log.Fatalln("cannot go on:", 42)
}
