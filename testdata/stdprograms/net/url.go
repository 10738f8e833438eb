// What package net/url is for, in short.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	u, err := url.Parse("https://user:p%40ss@example.com:8080/a%20b/c?x=1&y=a+b&x=2#frag")
	fmt.Println(u.Host, u.Port(), u.Path, u.Query()["x"], u.Query().Get("y"), u.Fragment, u.User, err)
	fmt.Println(u.ResolveReference(&url.URL{Path: "../d"}), u.JoinPath("z"), url.QueryEscape("a b&c/é"), url.PathEscape("a b/c"))
	v := url.Values{"k": {"v w"}, "a": {"1", "2"}}
	fmt.Println(v.Encode())
	_, err = url.Parse("http://[::1")
	fmt.Println(err)
	_, err = url.QueryUnescape("%zz")
	fmt.Println(err)

}
