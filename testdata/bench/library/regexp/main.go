// Package main finds and takes apart the lines of a log of 1 MB.
package main

import (
	"fmt"
	"regexp"
	"strings"

	"bench/measure"
)

var (
	line   = regexp.MustCompile(`(?m)^(\d+\.\d+\.\d+\.\d+) - (\w+|-) \[([^\]]+)\] "(GET|POST|PUT) ([^ "]+) HTTP/[\d.]+" (\d{3}) (\d+)$`)
	failed = regexp.MustCompile(`" 5\d\d `)
	mail   = regexp.MustCompile(`[a-z]+\.[a-z]+@example\.(com|org)`)
)

func log(size int) string {
	r := measure.Random(1)
	var b strings.Builder
	paths := []string{"/", "/index.html", "/api/v1/items", "/static/app.js", "/search?q=ann.lee@example.org"}
	users := []string{"-", "ann", "bob"}
	methods := []string{"GET", "GET", "POST", "PUT"}
	for b.Len() < size {
		fmt.Fprintf(&b, "10.%d.%d.%d - %s [12/Mar/2026:10:%02d:%02d +0000] \"%s %s HTTP/1.1\" %d %d\n",
			r.Below(256), r.Below(256), r.Below(256), users[r.Below(3)], r.Below(60), r.Below(60),
			methods[r.Below(4)], paths[r.Below(5)], 200+100*r.Below(4), r.Below(100000))
	}
	return b.String()
}

func main() {
	text := log(1 << 20)
	lines := strings.Split(text, "\n")
	measure.Least(func() int {
		sum := 0
		for _, m := range line.FindAllStringSubmatchIndex(text, -1) {
			sum += m[len(m)-1] - m[len(m)-2]
		}
		for _, l := range lines {
			if failed.MatchString(l) {
				sum++
			}
		}
		return sum + len(mail.FindAllString(text, -1))
	})
}
