// What package net/smtp is for, in short.
package main

import (
	"bufio"
	"fmt"
	"net"
	"net/smtp"
)

func main() {
	a := smtp.PlainAuth("", "user", "pass", "example.com")
	_, _, err := a.Start(&smtp.ServerInfo{Name: "example.com", TLS: false})
	fmt.Println(err)
	name, data, err := smtp.CRAMMD5Auth("user", "secret").Start(&smtp.ServerInfo{})
	fmt.Println(name, len(data), err)
	client, server := net.Pipe()
	go func() {
		fmt.Fprint(server, "220 hello\r\n")
		line, _ := bufio.NewReader(server).ReadString('\n')
		fmt.Printf("%q\n", line)
		fmt.Fprint(server, "250 ok\r\n")
	}()
	c, err := smtp.NewClient(client, "example.com")
	fmt.Println(err)
	fmt.Println(c.Hello("me"))

}
