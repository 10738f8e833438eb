// What runtime/pprof writes of goroutines: how many of them are where.
package main

import (
	"bytes"
	"fmt"
	"regexp"
	"runtime/pprof"
	"slices"
	"time"
)

func waits(c chan int) { <-c }

var (
	count = regexp.MustCompile(`(?m)^(\d+) @`)
	frame = regexp.MustCompile(`(?m)^#\s+0x\w+\s+(main\.\S+)\+0x\w+\s+\S*/(\w+\.go:\d+)$`)
)

func main() {
	c := make(chan int)
	for range 3 {
		go waits(c)
	}
	go func() { select {} }()
	time.Sleep(100 * time.Millisecond)
	profile := pprof.Lookup("goroutine")
	fmt.Println(profile.Count())
	var buf bytes.Buffer
	if err := profile.WriteTo(&buf, 1); err != nil {
		fmt.Println(err)
	}
	var stacks []string
	for stack := range bytes.SplitSeq(buf.Bytes(), []byte("\n\n")) {
		text := ""
		if match := count.FindSubmatch(stack); match != nil {
			text = string(match[1])
		}
		for _, match := range frame.FindAllSubmatch(stack, -1) {
			text += fmt.Sprintf(" %s %s", match[1], match[2])
		}
		stacks = append(stacks, text)
	}
	slices.Sort(stacks)
	for _, text := range stacks {
		fmt.Println(text)
	}
	buf.Reset()
	fmt.Println(profile.WriteTo(&buf, 0), bytes.HasPrefix(buf.Bytes(), []byte{0x1f, 0x8b}))
}
