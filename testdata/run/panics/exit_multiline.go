// panic of a string of several lines, with odd bytes.
package main

func main() {
	panic("line one\nline two\ttab é \x01 end")
}
