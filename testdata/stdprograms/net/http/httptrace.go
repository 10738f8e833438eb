// What package net/http/httptrace is for, in short.
package main

import (
	"context"
	"fmt"
	"net/http/httptrace"
)

func main() {
	ctx := httptrace.WithClientTrace(context.Background(), &httptrace.ClientTrace{GetConn: func(hostPort string) { fmt.Println("conn to", hostPort) }})
	httptrace.ContextClientTrace(ctx).GetConn("example.com:80")

}
