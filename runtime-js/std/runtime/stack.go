package runtime

// Caller returns where its caller is, or that function's caller for a skip of 1, and so on.
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

// Callers fills pcs with the calls under way, after leaving out skip of them: 0 stands for Callers, 1 for its caller.
func Callers(skip int, pcs []uintptr) int

// Stack fills buf with a trace of the goroutine and returns how much it wrote.
func Stack(buf []byte, all bool) int {
	return copy(buf, trace())
}

func trace() string

// position returns what is known of a program counter.
func position(pc uintptr) (name, file string, line int)

// A Func is a function of the running program.
type Func struct {
	pc uintptr
}

// FuncForPC returns the function of a program counter that Caller or Callers returned, else nil.
func FuncForPC(pc uintptr) *Func {
	if name, _, _ := position(pc); name == "" {
		return nil
	}
	return &Func{pc}
}

// Name returns the function's name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	name, _, _ := position(f.pc)
	return name
}

// Entry returns a program counter of the function.
func (f *Func) Entry() uintptr {
	return f.pc
}

// FileLine returns the position of a program counter.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line = position(pc)
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

// Next returns the next frame, and whether there are more.
func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.pcs) == 0 {
		return
	}
	pc := f.pcs[0]
	f.pcs = f.pcs[1:]
	name, file, line := position(pc)
	return Frame{PC: pc, Func: &Func{pc}, Function: name, File: file, Line: line, Entry: pc}, len(f.pcs) > 0
}
