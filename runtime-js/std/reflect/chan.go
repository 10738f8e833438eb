package reflect

import (
	"internal/dynamic"
	"unsafe"
)

func makeChan(t *dynamic.Type, n int) unsafe.Pointer

//goes:reflect communicates
func chanSend(ch, x unsafe.Pointer)

//goes:reflect communicates
func chanReceive(ch unsafe.Pointer) (x unsafe.Pointer, ok bool)

func chanTrySend(ch, x unsafe.Pointer) bool
func chanTryReceive(ch unsafe.Pointer) (x unsafe.Pointer, selected, ok bool)
func chanClose(ch unsafe.Pointer)

//goes:reflect communicates
func selectCases(chans, sent []unsafe.Pointer, sends []bool) (index int, x unsafe.Pointer, ok bool)
func selectNow(chans, sent []unsafe.Pointer, sends []bool) (index int, x unsafe.Pointer, ok bool)

// MakeChan returns a new channel.
func MakeChan(typ Type, buffer int) Value {
	if kindOf(typ.common()) != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	return Value{typ.common(), makeChan(typ.common(), buffer), 0}
}

// channel returns the channel in v, which must allow a direction.
func (v Value) channel(method string, dir ChanDir, what string) unsafe.Pointer {
	v.want(Chan, method)
	v.exported(method)
	if ChanDir(chanDir(v.typ))&dir == 0 {
		panic("reflect: " + what + " on " + v.Type().ChanDir().String() + " channel")
	}
	return v.load()
}

// Send sends x on the channel v.
func (v Value) Send(x Value) {
	ch := v.channel("Send", SendDir, "send")
	chanSend(ch, x.assignTo("reflect.Value.Send", dynamic.Elem(v.typ)))
}

// TrySend sends x if that can be done without waiting.
func (v Value) TrySend(x Value) bool {
	ch := v.channel("TrySend", SendDir, "send")
	return chanTrySend(ch, x.assignTo("reflect.Value.Send", dynamic.Elem(v.typ)))
}

// Recv receives from the channel v; ok is false if it is closed.
func (v Value) Recv() (x Value, ok bool) {
	got, ok := chanReceive(v.channel("Recv", RecvDir, "recv"))
	return Value{dynamic.Elem(v.typ), got, 0}, ok
}

// TryRecv receives if that can be done without waiting; else it returns the zero Value.
func (v Value) TryRecv() (x Value, ok bool) {
	got, selected, ok := chanTryReceive(v.channel("TryRecv", RecvDir, "recv"))
	if !selected {
		return Value{}, false
	}
	return Value{dynamic.Elem(v.typ), got, 0}, ok
}

// Close closes the channel v.
func (v Value) Close() {
	v.want(Chan, "Close")
	v.exported("Close")
	if ChanDir(chanDir(v.typ))&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanClose(v.load())
}

// SelectDir is what a SelectCase does.
type SelectDir int

const (
	_             SelectDir = iota
	SelectSend              // case Chan <- Send
	SelectRecv              // case <-Chan:
	SelectDefault           // default
)

// SelectCase is a case of Select. One with a zero Chan is never chosen.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

const maxCases = 65536

// Select is a select statement. It returns the index of the case that was chosen, and what a receive brought.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > maxCases {
		panic("reflect.Select: too many cases (max 65536)")
	}
	var chans, sent []unsafe.Pointer
	var sends []bool
	var indexes []int
	fallback := -1
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if fallback >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			fallback = i
			if c.Chan.typ != nil {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.typ != nil {
				panic("reflect.Select: default case has Send value")
			}
			continue
		case SelectSend:
			if c.Chan.typ == nil {
				continue
			}
			chans = append(chans, c.Chan.channel("Select", SendDir, "send"))
			sent = append(sent, c.Send.assignTo("reflect.Select", dynamic.Elem(c.Chan.typ)))
			sends = append(sends, true)
		case SelectRecv:
			if c.Send.typ != nil {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if c.Chan.typ == nil {
				continue
			}
			chans = append(chans, c.Chan.channel("Select", RecvDir, "recv"))
			sent = append(sent, nil)
			sends = append(sends, false)
		default:
			panic("reflect.Select: invalid Dir")
		}
		indexes = append(indexes, i)
	}
	var index int
	var x unsafe.Pointer
	var ok bool
	if fallback < 0 {
		index, x, ok = selectCases(chans, sent, sends)
	} else {
		index, x, ok = selectNow(chans, sent, sends)
		if index < 0 {
			return fallback, Value{}, false
		}
	}
	chosen = indexes[index]
	if sends[index] {
		return chosen, Value{}, false
	}
	return chosen, Value{dynamic.Elem(cases[chosen].Chan.typ), x, 0}, ok
}
