package log

import (
	"runtime"
	"strconv"
	"time"
)

// What headers consist of, in this order: date, time, file and line. The prefix is before them, with Lmsgprefix after.
const (
	Ldate         = 1 << iota // 2009/01/23
	Ltime                     // 01:23:23
	Lmicroseconds             // 01:23:23.123123
	Llongfile                 // /a/b/c/d.go:23
	Lshortfile                // d.go:23
	LUTC                      // date and time are not local but UTC
	Lmsgprefix                // the prefix is right before the message
	LstdFlags     = Ldate | Ltime
)

// position is where a message was logged; the zero one if no header tells it.
type position struct {
	file string
	line int
}

// caller returns where its caller is, or for a depth of 1 that function's caller, and so on.
func caller(depth, flags int) position {
	if flags&(Lshortfile|Llongfile) == 0 {
		return position{}
	}
	_, file, line, ok := runtime.Caller(depth + 1)
	if !ok {
		return position{"???", 0}
	}
	return position{file, line}
}

// header is what is written before a message.
func header(prefix string, flags int, now time.Time, at position) string {
	text := ""
	if flags&Lmsgprefix == 0 {
		text = prefix
	}
	if flags&LUTC != 0 {
		now = now.UTC()
	}
	if flags&Ldate != 0 {
		text += now.Format("2006/01/02 ")
	}
	switch {
	case flags&Lmicroseconds != 0:
		text += now.Format("15:04:05.000000 ")
	case flags&Ltime != 0:
		text += now.Format("15:04:05 ")
	}
	if flags&(Lshortfile|Llongfile) != 0 {
		file := at.file
		if flags&Lshortfile != 0 {
			file = lastElement(file)
		}
		text += file + ":" + strconv.Itoa(at.line) + ": "
	}
	if flags&Lmsgprefix != 0 {
		text += prefix
	}
	return text
}

func lastElement(file string) string {
	for i := len(file) - 1; i > 0; i-- {
		if file[i] == '/' {
			return file[i+1:]
		}
	}
	return file
}
