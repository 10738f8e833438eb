// What package net/http/cgi is for, in short.
package main

import (
	"fmt"
	"net/http/cgi"
)

func main() {
	env, err := cgi.RequestFromMap(map[string]string{"REQUEST_METHOD": "GET", "SERVER_PROTOCOL": "HTTP/1.1", "HTTP_HOST": "example.com", "REQUEST_URI": "/a?b=c"})
	fmt.Println(env.URL, env.Method, err)
	_, err = cgi.RequestFromMap(map[string]string{})
	fmt.Println(err)

}
