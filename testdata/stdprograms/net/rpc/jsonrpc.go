// What package net/rpc/jsonrpc is for, in short.
package main

import (
	"fmt"
	"net"
	"net/rpc"
	"net/rpc/jsonrpc"
)

type Echo struct{}

func (Echo) Say(text string, reply *string) error {
	*reply = text + text
	return nil
}
func main() {
	server := rpc.NewServer()
	server.Register(Echo{})
	a, b := net.Pipe()
	go server.ServeCodec(jsonrpc.NewServerCodec(a))
	client := jsonrpc.NewClient(b)
	var s string
	fmt.Println(client.Call("Echo.Say", "ho", &s), s, client.Close())

}
