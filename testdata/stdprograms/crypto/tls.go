// What package crypto/tls is for, in short.
package main

import (
	"crypto/tls"
	"fmt"
	"net"
)

func main() {
	config := &tls.Config{ServerName: "example.com", MinVersion: tls.VersionTLS12}
	client, server := net.Pipe()
	go func() {
		c := tls.Server(server, &tls.Config{})
		err := c.Handshake()
		fmt.Println("server:", err)
		server.Close()
	}()
	err := tls.Client(client, config).Handshake()
	fmt.Println("client:", err)
	fmt.Println(tls.CipherSuiteName(tls.TLS_AES_128_GCM_SHA256), tls.VersionName(tls.VersionTLS13), tls.X25519)
	fmt.Println(len(tls.CipherSuites()) > 5)

}
