package exectrace

// The types of events, of the many that the format has.
const (
	evEventBatch      = 1
	evStacks          = 2
	evStack           = 3
	evStrings         = 4
	evString          = 5
	evFrequency       = 8
	evProcsChange     = 9
	evProcStatus      = 13
	evGoCreate        = 14
	evGoStart         = 16
	evGoDestroy       = 17
	evGoStop          = 19
	evGoBlock         = 20
	evGoUnblock       = 21
	evUserTaskBegin   = 40
	evUserTaskEnd     = 41
	evUserRegionBegin = 42
	evUserRegionEnd   = 43
	evUserLog         = 44
	evGoStatusStack   = 48
	evSync            = 50
	evClockSnapshot   = 51
	evEndOfGeneration = 52
)

// What a processor and goroutines do when a generation begins.
const (
	procRunning = 1
	goRunnable  = 1
	goRunning   = 2
	goWaiting   = 4
)

// The thread and the processor that there are.
const (
	thread    = 1
	noThread  = -1
	processor = 0
)

// Bounds of the format, and room for any event: a byte and at most six numbers.
const (
	largestBatch  = 64 << 10
	largestString = 1 << 10
	deepestStack  = 128
	largestEvent  = 1 + 6*10
)

// A buffer is filled with bytes and numbers, seven bits of a number to a byte, the lowest first. -1 stands for the largest
// number of 64 bits.
type buffer struct {
	data []byte
}

const largestNumber = "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"

func (b *buffer) byte(x byte) { b.data = append(b.data, x) }

func (b *buffer) uvarint(x int) {
	if x < 0 {
		b.data = append(b.data, largestNumber...)
		return
	}
	for ; x >= 0x80; x >>= 7 {
		b.data = append(b.data, byte(x)|0x80)
	}
	b.data = append(b.data, byte(x))
}

func (b *buffer) uvarints(xs ...int) {
	for _, x := range xs {
		b.uvarint(x)
	}
}

func (b *buffer) string(s string) {
	b.uvarint(len(s))
	b.data = append(b.data, s...)
}

func (b *buffer) length() int   { return len(b.data) }
func (b *buffer) room() int     { return largestBatch - len(b.data) }
func (b *buffer) bytes() []byte { return b.data }

// reset empties the buffer, whose bytes belong to somebody else from now on or have been copied.
func (b *buffer) reset() { b.data = b.data[:0] }
