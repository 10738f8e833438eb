// Package path works on paths with slashes, such as those of URLs.
package path

// Clean returns the shortest path that is the same as path by text alone: without repeated slashes, "." and, where
// there is something before it, ".." elements. It ends in a slash only if it is the root. An empty path is ".".
func Clean(path string) string {
	rooted := path != "" && path[0] == '/'
	var elements []string
	for start := 0; start < len(path); {
		end := start
		for end < len(path) && path[end] != '/' {
			end++
		}
		element := path[start:end]
		start = end + 1
		last := len(elements) - 1
		switch {
		case element == "" || element == ".":
		case element != "..":
			elements = append(elements, element)
		case last >= 0 && elements[last] != "..":
			elements = elements[:last]
		case !rooted:
			elements = append(elements, element)
		}
	}
	clean := ""
	for i, element := range elements {
		if i > 0 || rooted {
			clean += "/"
		}
		clean += element
	}
	if clean == "" {
		if rooted {
			return "/"
		}
		return "."
	}
	return clean
}

// lastSlash returns the index of the last slash in path, -1 if there is none.
func lastSlash(path string) int {
	i := len(path) - 1
	for i >= 0 && path[i] != '/' {
		i--
	}
	return i
}

// Split returns path up to and including its last slash, and what follows.
func Split(path string) (dir, file string) {
	i := lastSlash(path)
	return path[:i+1], path[i+1:]
}

// Join joins the elements that are not empty by slashes, and cleans the result. It is "" if there are none.
func Join(elem ...string) string {
	joined := ""
	for _, e := range elem {
		if e != "" && joined != "" {
			joined += "/"
		}
		joined += e
	}
	if joined == "" {
		return ""
	}
	return Clean(joined)
}

// Ext returns the last element's end from its last dot on; "" if it has none.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base returns the last element of path, "." if path is empty and "/" if it has slashes only.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for path != "" && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	return path[lastSlash(path)+1:]
}

// IsAbs reports whether path begins with a slash.
func IsAbs(path string) bool {
	return path != "" && path[0] == '/'
}

// Dir returns all but the last element of path, cleaned.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}
