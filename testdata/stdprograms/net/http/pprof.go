// What package net/http/pprof is for, in short.
package main

import (
	"fmt"
	"net/http/httptest"
	"net/http/pprof"
)

func main() {
	rec := httptest.NewRecorder()
	pprof.Cmdline(rec, httptest.NewRequest("GET", "/debug/pprof/cmdline", nil))
	fmt.Println(rec.Code, rec.Body.Len() > 0)

}
