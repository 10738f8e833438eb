package exectrace

import "unsafe"

// A stringTable gives numbers to the strings of a generation.
type stringTable struct {
	numbers map[string]int
	list    []string
}

func (s *stringTable) begin() {
	s.numbers, s.list = map[string]int{}, nil
}

// number returns the number of a string, of which no more is kept than the format allows.
func (s *stringTable) number(text string) int {
	if len(text) > largestString {
		text = text[:largestString]
	}
	n, ok := s.numbers[text]
	if !ok {
		s.list = append(s.list, text)
		n = len(s.list)
		s.numbers[text] = n
	}
	return n
}

func (s *stringTable) write(t *trace) {
	table := sections{trace: t, kind: evStrings}
	for i, text := range s.list {
		b := table.entry(largestString + 4*10)
		b.byte(evString)
		b.uvarint(i + 1)
		b.string(text)
	}
	table.end()
}

// A stackTable gives numbers to the stacks of a generation. Zero is the number of a stack that is not known.
type stackTable struct {
	numbers map[unsafe.Pointer]int
	list    []unsafe.Pointer
}

func (s *stackTable) begin() {
	s.numbers, s.list = map[unsafe.Pointer]int{}, nil
}

func (s *stackTable) number(stack unsafe.Pointer) int {
	if stack == nil {
		return 0
	}
	n, ok := s.numbers[stack]
	if !ok {
		s.list = append(s.list, stack)
		n = len(s.list)
		s.numbers[stack] = n
	}
	return n
}

func (s *stackTable) write(t *trace) {
	table := sections{trace: t, kind: evStacks}
	for i, stack := range s.list {
		pcs, functions, files, lines := frames(stack)
		n := min(len(pcs), deepestStack)
		b := table.entry((n*4 + 3) * 10)
		b.byte(evStack)
		b.uvarints(i+1, n)
		for i := range n {
			b.uvarints(pcs[i], t.strings.number(functions[i]), t.strings.number(files[i]), lines[i])
		}
	}
	table.end()
}

// frames returns the calls of a stack, the innermost first.
func frames(stack unsafe.Pointer) (pcs []int, functions, files []string, lines []int)

// Sections are the batches of a table, each of which begins with what it is.
type sections struct {
	trace   *trace
	kind    byte
	section buffer
}

// entry returns where to write an entry of at most so many bytes.
func (s *sections) entry(size int) *buffer {
	if s.section.room() < size {
		s.end()
	}
	if s.section.length() == 0 {
		s.section.byte(s.kind)
	}
	return &s.section
}

func (s *sections) end() {
	if s.section.length() > 0 {
		s.trace.batch(noThread, s.trace.tick(), s.section.bytes())
		s.section.reset()
	}
}
