package log

import (
	"fmt"
	"os"
)

// Print logs its operands, as fmt.Print writes them.
func (l *Logger) Print(v ...any) {
	if !l.discards() {
		l.output(caller(1, l.flags), fmt.Sprint(v...))
	}
}

// Printf logs its operands, as fmt.Printf writes them.
func (l *Logger) Printf(format string, v ...any) {
	if !l.discards() {
		l.output(caller(1, l.flags), fmt.Sprintf(format, v...))
	}
}

// Println logs its operands, as fmt.Println writes them.
func (l *Logger) Println(v ...any) {
	if !l.discards() {
		l.output(caller(1, l.flags), fmt.Sprintln(v...))
	}
}

// Fatal is Print and an exit with status 1.
func (l *Logger) Fatal(v ...any) {
	l.output(caller(1, l.flags), fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and an exit with status 1.
func (l *Logger) Fatalf(format string, v ...any) {
	l.output(caller(1, l.flags), fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and an exit with status 1.
func (l *Logger) Fatalln(v ...any) {
	l.output(caller(1, l.flags), fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and a panic with the message.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.output(caller(1, l.flags), s)
	panic(s)
}

// Panicf is Printf and a panic with the message.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.output(caller(1, l.flags), s)
	panic(s)
}

// Panicln is Println and a panic with the message.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.output(caller(1, l.flags), s)
	panic(s)
}
