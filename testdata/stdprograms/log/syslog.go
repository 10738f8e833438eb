// What package log/syslog is for, in short.
package main

import (
	"fmt"
	"log/syslog"
)

func main() {
	w, err := syslog.Dial("nonet", "127.0.0.1:1", syslog.LOG_INFO|syslog.LOG_USER, "tag")
	fmt.Println(w, err)

}
