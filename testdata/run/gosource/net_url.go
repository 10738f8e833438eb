// Package net/url, from Go's source.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	u, err := url.Parse("https://user:pa%20ss@example.org:8080/a%2Fb/c?x=1&y=2&x=3#frag")
	fmt.Println(u, err, u.Host, u.Port(), u.Path, u.RawPath, u.Query()["x"], u.Fragment, u.User, url.QueryEscape("a b&c"))
	_, err = url.Parse("http://[::1")
	fmt.Println(err)
}
