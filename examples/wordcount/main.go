// Wordcount reads text from standard input and prints a table of its words, most frequent first.
//
//	wordcount [number of rows]
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

// Entry is a word and how often it occurs.
type Entry struct {
	Word  string
	Count int
}

// Counter counts words without regard to case.
type Counter struct {
	counts map[string]int
	lines  int
	words  int
	bytes  int
}

// AddLine counts the words of one line.
func (c *Counter) AddLine(line string) {
	c.lines++
	c.bytes += len(line) + 1
	for _, word := range strings.FieldsFunc(line, isSeparator) {
		word = strings.Trim(word, "'")
		if word == "" {
			continue
		}
		c.words++
		c.counts[strings.ToLower(word)]++
	}
}

// Top lists the n most frequent words; those with equal counts in alphabetical order.
func (c *Counter) Top(n int) []Entry {
	entries := make([]Entry, 0, len(c.counts))
	for word, count := range c.counts {
		entries = append(entries, Entry{word, count})
	}
	sort.Slice(entries, func(i, j int) bool {
		if entries[i].Count != entries[j].Count {
			return entries[i].Count > entries[j].Count
		}
		return entries[i].Word < entries[j].Word
	})
	return entries[:min(n, len(entries))]
}

func isSeparator(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\''
}

func main() {
	rows := 20
	if len(os.Args) > 1 {
		n, err := strconv.Atoi(os.Args[1])
		if err != nil || n < 0 {
			fmt.Fprintf(os.Stderr, "wordcount: %q is not a number of rows\n", os.Args[1])
			os.Exit(2)
		}
		rows = n
	}

	counter := &Counter{counts: make(map[string]int)}
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(make([]byte, 64*1024), 16*1024*1024)
	for input.Scan() {
		counter.AddLine(input.Text())
	}
	if err := input.Err(); err != nil {
		fmt.Fprintln(os.Stderr, "wordcount:", err)
		os.Exit(1)
	}

	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	fmt.Fprintf(output, "%d lines, %d words, %d different, %d bytes\n\n", counter.lines, counter.words, len(counter.counts), counter.bytes)
	for i, entry := range counter.Top(rows) {
		share := 100 * float64(entry.Count) / float64(counter.words)
		fmt.Fprintf(output, "%4d  %-20s %8d %6.2f%%\n", i+1, entry.Word, entry.Count, share)
	}
}
