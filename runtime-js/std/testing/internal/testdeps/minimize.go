package testdeps

import "time"

// budget is what making an input smaller may cost; what is 0 has no limit, and nothing is done if both are.
type budget struct {
	time time.Duration
	runs int
}

// minimize looks for smaller texts and byte slices with which the target still fails.
func (s *search) minimize(w workerProcess) {
	values, err := corpusValues(s.failing.text)
	if err != nil || s.minimizing == (budget{}) || !hasBytes(values) {
		return
	}
	s.isMinimizing = true
	s.log("fuzz: minimizing %d-byte failing input file", len(s.failing.text))
	m := &minimizer{search: s, worker: w, values: values, start: time.Now()}
	for at, v := range values {
		if b, ok := bytesOf(v); ok {
			m.at = at
			m.shorten(b)
		}
	}
}

// bytesOf is the content of a value that has a length.
func bytesOf(v any) ([]byte, bool) {
	switch v := v.(type) {
	case []byte:
		return v, true
	case string:
		return []byte(v), true
	}
	return nil, false
}

func hasBytes(values []any) bool {
	for _, v := range values {
		if b, ok := bytesOf(v); ok && len(b) > 0 {
			return true
		}
	}
	return false
}

type minimizer struct {
	search *search
	worker workerProcess
	values []any
	at     int // index of the value that gets shorter
	start  time.Time
	runs   int
}

// shorten leaves out pieces, large ones first, and then makes bytes plain.
func (m *minimizer) shorten(b []byte) {
	for size := len(b); size > 0; size /= 2 {
		for from := 0; from+size <= len(b); {
			if less := without(b, from, size); m.fails(less) {
				b = less
			} else {
				from += size
			}
		}
	}
	for i, c := range b {
		plain := append([]byte{}, b...)
		plain[i] = '0'
		if c != '0' && m.fails(plain) {
			b = plain
		}
	}
}

func without(b []byte, from, size int) []byte {
	return append(append([]byte{}, b[:from]...), b[from+size:]...)
}

// fails tries the input with other bytes, and takes it if the target fails as it did: without ending the process.
func (m *minimizer) fails(b []byte) bool {
	limits := m.search.minimizing
	if m.search.isStopped || limits.runs > 0 && m.runs >= limits.runs ||
		limits.time > 0 && time.Since(m.start) >= limits.time {
		return false
	}
	m.runs++
	values := append([]any(nil), m.values...)
	if values[m.at] = any(b); !isBytes(m.values[m.at]) {
		values[m.at] = string(b)
	}
	text := corpusText(values)
	result := m.worker.do(order{kind: "run", input: text})
	if result.ended != "" {
		m.worker = m.search.newWorker()
		return false
	}
	if result.failed {
		m.values = values
		m.search.failing.text, m.search.failing.error = text, result.failure
	}
	return result.failed
}

func isBytes(v any) bool {
	_, ok := v.([]byte)
	return ok
}
