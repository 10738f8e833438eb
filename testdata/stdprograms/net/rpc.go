// What package net/rpc is for, in short.
package main

import (
	"errors"
	"fmt"
	"net"
	"net/rpc"
)

type Args struct{ A, B int }
type Arith struct{}

func (Arith) Multiply(a *Args, reply *int) error {
	if a.B == 0 {
		return errors.New("no zeros")
	}
	*reply = a.A * a.B
	return nil
}

func main() {
	server := rpc.NewServer()
	fmt.Println(server.Register(Arith{}))
	a, b := net.Pipe()
	go server.ServeConn(a)
	client := rpc.NewClient(b)
	var n int
	fmt.Println(client.Call("Arith.Multiply", &Args{6, 7}, &n), n)
	fmt.Println(client.Call("Arith.Multiply", &Args{6, 0}, &n))
	fmt.Println(client.Call("Arith.None", &Args{}, &n), client.Close())

}
