// What package net is for, in short.
package main

import (
	"fmt"
	"io"
	"net"
)

func main() {
	host, port, err := net.SplitHostPort("[::1]:80")
	fmt.Println(host, port, err, net.JoinHostPort("a", "1"), net.ParseIP("192.168.0.1").IsPrivate())
	_, block, err := net.ParseCIDR("10.1.2.3/8")
	fmt.Println(block, err, block.Contains(net.IPv4(10, 9, 9, 9)), net.IPv4(1, 2, 3, 4).To16())
	mac, err := net.ParseMAC("00:00:5e:00:53:01")
	fmt.Println(mac, err)
	_, err = net.ResolveTCPAddr("tcp", "1.2.3.4:x y")
	fmt.Println(err)
	a, b := net.Pipe()
	go func() { fmt.Fprint(a, "through a pipe"); a.Close() }()
	text, err := io.ReadAll(b)
	fmt.Println(string(text), err, a.LocalAddr())
	l, err := net.Listen("tcp", "127.0.0.1:0")
	fmt.Println(err)
	go func() {
		c, _ := l.Accept()
		io.Copy(c, c)
		c.Close()
	}()
	c, err := net.Dial("tcp", l.Addr().String())
	fmt.Println(err)
	fmt.Fprint(c, "echo")
	buf := make([]byte, 4)
	n, err := io.ReadFull(c, buf)
	fmt.Println(string(buf[:n]), err)

}
