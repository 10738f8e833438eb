// What package net/netip is for, in short.
package main

import (
	"fmt"
	"net/netip"
)

func main() {
	a, err := netip.ParseAddr("192.168.1.10")
	p := netip.MustParsePrefix("192.168.0.0/16")
	fmt.Println(a, err, p.Contains(a), a.Next(), a.Is4(), p.Masked(), netip.MustParseAddr("fe80::1%eth0").Zone())
	ap, err := netip.ParseAddrPort("[::1]:80")
	fmt.Println(ap.Port(), ap.Addr().IsLoopback(), err, a.Compare(a.Prev()), a == netip.AddrFrom4([4]byte{192, 168, 1, 10}))
	_, err = netip.ParseAddr("1.2.3")
	fmt.Println(err)

}
