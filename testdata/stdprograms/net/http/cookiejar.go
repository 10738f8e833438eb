// What package net/http/cookiejar is for, in short.
package main

import (
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"net/url"
)

func main() {
	jar, err := cookiejar.New(nil)
	u, _ := url.Parse("https://example.com/path/x")
	jar.SetCookies(u, []*http.Cookie{{Name: "a", Value: "1"}, {Name: "b", Value: "2", Path: "/other"}, {Name: "old", MaxAge: -1}})
	fmt.Println(err, jar.Cookies(u))
	other, _ := url.Parse("https://example.com/other")
	fmt.Println(len(jar.Cookies(other)), fmt.Sprint(jar.Cookies(other)))

}
