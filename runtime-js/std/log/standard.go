package log

import (
	"fmt"
	"io"
	"log/internal"
	"os"
	"runtime"
)

// The standard logger, which the functions of the package use. They are written out rather than calls of the methods
// so that their caller is as far away as that of a method.
var standard = New(os.Stderr, "", LstdFlags)

func init() {
	internal.DefaultOutput = func(pc uintptr, data []byte) error {
		frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
		return standard.output(position{frame.File, frame.Line}, string(data))
	}
}

// Default returns the standard logger.
func Default() *Logger { return standard }

// Flags returns what the headers of the standard logger consist of.
func Flags() int { return standard.Flags() }

// SetFlags sets what the headers of the standard logger consist of.
func SetFlags(flag int) { standard.SetFlags(flag) }

// Prefix returns the prefix of the standard logger.
func Prefix() string { return standard.Prefix() }

// SetPrefix sets the prefix of the standard logger.
func SetPrefix(prefix string) { standard.SetPrefix(prefix) }

// Writer returns where the messages of the standard logger go.
func Writer() io.Writer { return standard.Writer() }

// SetOutput sets where the messages of the standard logger go.
func SetOutput(w io.Writer) { standard.SetOutput(w) }

// Output logs s. Headers name the position of its caller for a calldepth of 1, of that function's caller for 2.
func Output(calldepth int, s string) error {
	return standard.output(caller(calldepth, standard.flags), s)
}

// Print logs its operands, as fmt.Print writes them.
func Print(v ...any) {
	if !standard.discards() {
		standard.output(caller(1, standard.flags), fmt.Sprint(v...))
	}
}

// Printf logs its operands, as fmt.Printf writes them.
func Printf(format string, v ...any) {
	if !standard.discards() {
		standard.output(caller(1, standard.flags), fmt.Sprintf(format, v...))
	}
}

// Println logs its operands, as fmt.Println writes them.
func Println(v ...any) {
	if !standard.discards() {
		standard.output(caller(1, standard.flags), fmt.Sprintln(v...))
	}
}

// Fatal is Print and an exit with status 1.
func Fatal(v ...any) {
	standard.output(caller(1, standard.flags), fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and an exit with status 1.
func Fatalf(format string, v ...any) {
	standard.output(caller(1, standard.flags), fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and an exit with status 1.
func Fatalln(v ...any) {
	standard.output(caller(1, standard.flags), fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and a panic with the message.
func Panic(v ...any) {
	s := fmt.Sprint(v...)
	standard.output(caller(1, standard.flags), s)
	panic(s)
}

// Panicf is Printf and a panic with the message.
func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	standard.output(caller(1, standard.flags), s)
	panic(s)
}

// Panicln is Println and a panic with the message.
func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	standard.output(caller(1, standard.flags), s)
	panic(s)
}
