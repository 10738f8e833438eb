// runtime.Stack has the goroutines that wait, under numbers that stay theirs.
package main

import (
	"fmt"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

var (
	header   = regexp.MustCompile(`^goroutine (\d+) \[([^\]]*)\]:\n(?s:.*?)\n?(main\..*)\(.*\)\n`)
	ofThread = regexp.MustCompile(`(, locked to thread| \(leaked\))$`)
)

func waits(c chan int) {
	for range c {
	}
}

func locks(mu *sync.Mutex) {
	mu.Lock()
	defer mu.Unlock()
}

// stacks has what goroutines do, and the function that they are in, by their numbers.
func stacks() map[string]string {
	buf := make([]byte, 1<<16)
	text := string(buf[:runtime.Stack(buf, true)])
	all := map[string]string{}
	for i, part := range strings.Split(text, "\n\n") {
		match := header.FindStringSubmatch(part)
		if match == nil {
			fmt.Printf("%q\n", part)
			continue
		}
		if i == 0 != (match[2] == "running") {
			fmt.Println("not the first:", part)
		}
		all[match[1]] = ofThread.ReplaceAllString(match[2], "") + " " + match[3]
	}
	return all
}

func show(all map[string]string) {
	var lines []string
	for _, text := range all {
		lines = append(lines, text)
	}
	slices.Sort(lines)
	fmt.Println(strings.Join(lines, "\n"))
}

func main() {
	c := make(chan int)
	for range 2 {
		go waits(c)
	}
	var mu sync.Mutex
	mu.Lock()
	go locks(&mu)
	go func() { select {} }()
	time.Sleep(100 * time.Millisecond)
	before := stacks()
	show(before)

	// Those that have gone on and wait again keep their numbers.
	c <- 1
	c <- 1
	mu.Unlock()
	go waits(nil)
	time.Sleep(100 * time.Millisecond)
	after := stacks()
	for id := range before {
		delete(after, id)
	}
	fmt.Println("new:")
	show(after)

	done := make(chan bool)
	go func() {
		time.Sleep(100 * time.Millisecond)
		buf := make([]byte, 1<<16)
		own := string(buf[:runtime.Stack(buf, false)])
		all := stacks()
		text, ok := all[header.FindStringSubmatch(own)[1]]
		fmt.Println(text, ok, len(all))
		show(all)
		close(done)
	}()
	<-done
}
