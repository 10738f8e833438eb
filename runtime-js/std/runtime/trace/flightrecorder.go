package trace

import (
	"errors"
	"internal/exectrace"
	"io"
	"time"
)

// What a FlightRecorder keeps where its configuration does not say.
const (
	usualAge   = 10 * time.Second
	usualBytes = 10 << 20
)

// FlightRecorder keeps the newest part of a trace.
type FlightRecorder struct {
	minAge      time.Duration
	maxBytes    uint64
	isEnabled   bool
	isWriting   bool
	header      []byte
	generations []generation // those that are complete, the oldest first
	newest      generation   // the one that is not
}

// A generation of the trace that is kept.
type generation struct {
	parts [][]byte
	size  int
	began int // in nanoseconds
}

// FlightRecorderConfig says how much a FlightRecorder keeps: 0 is what is usual.
type FlightRecorderConfig struct {
	// MinAge is how old events get at least before they are given up, if MaxBytes allows.
	MinAge time.Duration
	// MaxBytes is about how many bytes are kept.
	MaxBytes uint64
}

// NewFlightRecorder makes a recorder.
func NewFlightRecorder(cfg FlightRecorderConfig) *FlightRecorder {
	fr := &FlightRecorder{minAge: usualAge, maxBytes: usualBytes}
	if cfg.MinAge != 0 {
		fr.minAge = cfg.MinAge
	}
	if cfg.MaxBytes != 0 {
		fr.maxBytes = cfg.MaxBytes
	}
	return fr
}

// Start begins to record. One recorder at a time may.
func (fr *FlightRecorder) Start() error {
	if fr.isEnabled {
		return errors.New("cannot enable a enabled flight recorder")
	}
	if err := add(toRecorder, fr, "flight recorder already enabled"); err != nil {
		return err
	}
	fr.isEnabled = true
	return nil
}

// Stop ends the recording, if there is one, and forgets what was recorded.
func (fr *FlightRecorder) Stop() {
	if !fr.isEnabled {
		return
	}
	fr.isEnabled = false
	remove(toRecorder)
	fr.header, fr.generations, fr.newest = nil, nil, generation{}
}

// Enabled reports whether the recorder records.
func (fr *FlightRecorder) Enabled() bool { return fr.isEnabled }

// WriteTo writes what the recorder has kept until now. It is an error while another call of it writes.
func (fr *FlightRecorder) WriteTo(w io.Writer) (n int64, err error) {
	if !fr.isEnabled {
		return 0, errors.New("cannot snapshot a disabled flight recorder")
	}
	if fr.isWriting {
		return 0, errors.New("call to WriteTo for trace.FlightRecorder already in progress")
	}
	fr.isWriting = true
	defer func() { fr.isWriting = false }()
	exectrace.Advance()
	parts := [][]byte{fr.header}
	for _, g := range fr.generations {
		parts = append(parts, g.parts...)
	}
	for _, part := range parts {
		written, err := w.Write(part)
		n += int64(written)
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

func (fr *FlightRecorder) take(p exectrace.Part) {
	if fr.header == nil {
		fr.header = p.Data
		return
	}
	g := &fr.newest
	if len(g.parts) == 0 {
		g.began = p.Time
	}
	g.parts = append(g.parts, p.Data)
	g.size += len(p.Data)
	if p.EndsGeneration {
		fr.generations = append(fr.generations, fr.newest)
		fr.newest = generation{}
		fr.forget()
	}
}

// forget gives up the generations that are not needed, since those after them are large or old enough.
func (fr *FlightRecorder) forget() {
	size := 0
	for i := len(fr.generations) - 1; i > 0; i-- {
		g := fr.generations[i]
		size += g.size
		age := time.Duration(exectrace.Now() - g.began)
		if uint64(size) > fr.maxBytes || age > fr.minAge {
			fr.generations = fr.generations[i:]
			return
		}
	}
}
