package exectrace

// What takes annotations. It is an interface so that programs which annotate and never begin a trace have no code for it.
type annotated interface {
	beginTask(id, parent int, name string)
	endTask(id int)
	region(kind byte, task int, name string)
	log(task int, category, message string)
}

// Nil while no trace is taken.
var annotator annotated

// BeginTask notes that a task begins, as a part of another one unless that is 0.
func BeginTask(id, parent int, name string) {
	if annotator != nil {
		annotator.beginTask(id, parent, name)
	}
}

// EndTask notes that a task has ended.
func EndTask(id int) {
	if annotator != nil {
		annotator.endTask(id)
	}
}

// BeginRegion notes that the goroutine begins a region of a task.
func BeginRegion(task int, name string) {
	if annotator != nil {
		annotator.region(evUserRegionBegin, task, name)
	}
}

// EndRegion notes that the goroutine has ended the region.
func EndRegion(task int, name string) {
	if annotator != nil {
		annotator.region(evUserRegionEnd, task, name)
	}
}

// Log notes a message.
func Log(task int, category, message string) {
	if annotator != nil {
		annotator.log(task, category, message)
	}
}

func (t *trace) beginTask(id, parent int, name string) {
	defer t.annotate()()
	t.write(evUserTaskBegin, id, parent, t.strings.number(name), t.caller())
}

func (t *trace) endTask(id int) {
	defer t.annotate()()
	t.write(evUserTaskEnd, id, t.caller())
}

func (t *trace) region(kind byte, task int, name string) {
	defer t.annotate()()
	t.write(kind, task, t.strings.number(name), t.caller())
}

func (t *trace) log(task int, category, message string) {
	defer t.annotate()()
	t.write(evUserLog, task, t.strings.number(category), t.strings.number(message), t.caller())
}

func (t *trace) caller() int { return t.stacks.number(callers()) }

// The goroutine that stands for JavaScript: see goroutines/lives.ts.
const javaScript = 2

// annotate prepares for an event of the goroutine that runs. There is none where JavaScript calls what cannot wait: then one that
// stands for JavaScript runs until the event is written.
func (t *trace) annotate() (leave func()) {
	if t.running != nil {
		t.prepare()
		return func() {}
	}
	if t.goroutines[javaScript] == nil {
		t.created(javaScript, nil, nil)
	} else {
		t.unblocked(javaScript, nil)
	}
	t.started(javaScript)
	t.prepare()
	return func() { t.blocked("JavaScript", nil) }
}
