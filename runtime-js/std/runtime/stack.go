package runtime

// Caller returns where its caller is, or that function's caller for a skip of 1, and so on.
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

// Callers fills pcs with the calls under way, after leaving out skip of them: 0 stands for Callers, 1 for its caller.
func Callers(skip int, pcs []uintptr) int

// Stack fills buf with a trace of the goroutine, and of those that wait if all is true, and returns how much it wrote. Of
// goroutines that are ready nothing is known, nor where those wait that have waited after the first thousand.
func Stack(buf []byte, all bool) int {
	text := trace()
	if all {
		text += others()
	}
	return copy(buf, text)
}

func trace() string

func others() string

// position returns what is known of a program counter, and the first one of its function.
func position(pc uintptr) (name, file string, line int, entry uintptr)

// A Func is a function of the running program.
type Func struct {
	name  string
	entry uintptr
}

// FuncForPC returns the function of a program counter that Caller, Callers or reflect's Pointer returned, else nil.
func FuncForPC(pc uintptr) *Func {
	name, _, _, entry := position(pc)
	if name == "" {
		return nil
	}
	return &Func{name, entry}
}

// Name returns the function's name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns the first program counter of the function.
func (f *Func) Entry() uintptr {
	return f.entry
}

// FileLine returns the position of a program counter.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line, _ = position(pc)
	return
}

// A Frame is a call under way.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames gives the frames of program counters.
type Frames struct {
	pcs []uintptr
}

// CallersFrames returns the frames of what Callers returned.
func CallersFrames(callers []uintptr) *Frames {
	return &Frames{callers}
}

// Next returns the next frame, and whether there are more. A call is at the number before the one that it returns to.
func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.pcs) == 0 {
		return
	}
	pc := f.pcs[0] - 1
	f.pcs = f.pcs[1:]
	name, file, line, entry := position(pc)
	return Frame{PC: pc, Func: &Func{name, entry}, Function: name, File: file, Line: line, Entry: entry}, len(f.pcs) > 0
}
