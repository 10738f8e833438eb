package fs

import "time"

// FormatFileInfo returns a line for people to read, for use in methods String.
func FormatFileInfo(info FileInfo) string {
	text := info.Mode().String() + " " + decimal(info.Size()) + " " + info.ModTime().Format(time.DateTime) + " " +
		info.Name()
	if info.IsDir() {
		text += "/"
	}
	return text
}

// FormatDirEntry returns a line for people to read, for use in methods String.
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	text := mode[:len(mode)-9] + " " + dir.Name()
	if dir.IsDir() {
		text += "/"
	}
	return text
}

func decimal(n int64) string {
	if n < 0 {
		return "-" + digits(-uint64(n))
	}
	return digits(uint64(n))
}

func digits(n uint64) string {
	last := string(rune('0' + n%10))
	if n < 10 {
		return last
	}
	return digits(n/10) + last
}
