// What package bufio is for, in short.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	s := bufio.NewScanner(strings.NewReader("one two\nthree"))
	s.Split(bufio.ScanWords)
	for s.Scan() {
		fmt.Println(s.Text())
	}
	r := bufio.NewReader(strings.NewReader("line\nrest"))
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	c, _ := r.Peek(2)
	fmt.Printf("%s %d\n", c, r.Buffered())
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "%d", 42)
	w.WriteByte('\n')
	w.Flush()

}
