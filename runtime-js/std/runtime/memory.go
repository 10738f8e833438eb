package runtime

// GC asks the host to collect garbage, if it offers that. Other goroutines run meanwhile.
func GC()

// SetFinalizer does nothing: JavaScript cannot give an unreachable object to a function.
func SetFinalizer(obj any, finalizer any) {}

// A Cleanup is a call that AddCleanup has arranged.
type Cleanup struct {
	stop func()
}

// AddCleanup calls cleanup(arg) some time after ptr has become unreachable.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	stopped := false
	whenCollected(ptr, func() {
		if !stopped {
			go cleanup(arg)
		}
	})
	return Cleanup{func() { stopped = true }}
}

// Stop prevents the call.
func (c Cleanup) Stop() {
	if c.stop != nil {
		c.stop()
	}
}

func whenCollected(ptr any, f func())

// A Pinner does nothing: objects have no addresses.
type Pinner struct {
	pinned []any
}

// Pin keeps the object that pointer points to.
func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

// Unpin undoes all calls of Pin.
func (p *Pinner) Unpin() { p.pinned = nil }

// MemStats describes the memory in use, as far as the host tells.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats fills m.
func ReadMemStats(m *MemStats) {
	used, total, external := memory()
	*m = MemStats{
		Alloc: used, TotalAlloc: used, HeapAlloc: used, HeapInuse: used,
		Sys: total + external, HeapSys: total, OtherSys: external, HeapIdle: total - used, EnableGC: true,
	}
}

func memory() (used, total, external uint64)
