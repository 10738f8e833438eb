// What package net/http/fcgi is for, in short.
package main

import (
	"fmt"
	"net/http"
	"net/http/fcgi"
)

func main() {
	fmt.Println(fcgi.ErrRequestAborted, fcgi.ErrConnClosed)
	r, _ := http.NewRequest("GET", "/", nil)
	fmt.Println(fcgi.ProcessEnv(r))

}
