// Package atomic provides memory operations that no other goroutine interrupts. Goroutines switch only where one
// waits, so that every operation is one.
package atomic

import "unsafe"

// LoadInt32 returns *addr.
//
//goes:poll asks
func LoadInt32(addr *int32) (val int32) { return *addr }

// StoreInt32 sets *addr to val.
//
//goes:poll changes
func StoreInt32(addr *int32, val int32) { *addr = val }

// SwapInt32 sets *addr and returns what it was.
//
//goes:poll tries changes
func SwapInt32(addr *int32, new int32) (old int32) {
	old = *addr
	*addr = new
	return
}

// CompareAndSwapInt32 sets *addr to new if it is old.
//
//goes:poll tries changes
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddInt32 adds delta to *addr and returns the sum.
//
//goes:poll changes
func AddInt32(addr *int32, delta int32) (new int32) {
	*addr += delta
	return *addr
}

// AndInt32 clears the bits of *addr that mask has not and returns what it was.
//
//goes:poll changes
func AndInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr &= mask
	return
}

// OrInt32 sets the bits of mask in *addr and returns what it was.
//
//goes:poll changes
func OrInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr |= mask
	return
}

// LoadInt64 returns *addr.
//
//goes:poll asks
func LoadInt64(addr *int64) (val int64) { return *addr }

// StoreInt64 sets *addr to val.
//
//goes:poll changes
func StoreInt64(addr *int64, val int64) { *addr = val }

// SwapInt64 sets *addr and returns what it was.
//
//goes:poll tries changes
func SwapInt64(addr *int64, new int64) (old int64) {
	old = *addr
	*addr = new
	return
}

// CompareAndSwapInt64 sets *addr to new if it is old.
//
//goes:poll tries changes
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddInt64 adds delta to *addr and returns the sum.
//
//goes:poll changes
func AddInt64(addr *int64, delta int64) (new int64) {
	*addr += delta
	return *addr
}

// AndInt64 clears the bits of *addr that mask has not and returns what it was.
//
//goes:poll changes
func AndInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr &= mask
	return
}

// OrInt64 sets the bits of mask in *addr and returns what it was.
//
//goes:poll changes
func OrInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr |= mask
	return
}

// LoadUint32 returns *addr.
//
//goes:poll asks
func LoadUint32(addr *uint32) (val uint32) { return *addr }

// StoreUint32 sets *addr to val.
//
//goes:poll changes
func StoreUint32(addr *uint32, val uint32) { *addr = val }

// SwapUint32 sets *addr and returns what it was.
//
//goes:poll tries changes
func SwapUint32(addr *uint32, new uint32) (old uint32) {
	old = *addr
	*addr = new
	return
}

// CompareAndSwapUint32 sets *addr to new if it is old.
//
//goes:poll tries changes
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUint32 adds delta to *addr and returns the sum.
//
//goes:poll changes
func AddUint32(addr *uint32, delta uint32) (new uint32) {
	*addr += delta
	return *addr
}

// AndUint32 clears the bits of *addr that mask has not and returns what it was.
//
//goes:poll changes
func AndUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr &= mask
	return
}

// OrUint32 sets the bits of mask in *addr and returns what it was.
//
//goes:poll changes
func OrUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr |= mask
	return
}

// LoadUint64 returns *addr.
//
//goes:poll asks
func LoadUint64(addr *uint64) (val uint64) { return *addr }

// StoreUint64 sets *addr to val.
//
//goes:poll changes
func StoreUint64(addr *uint64, val uint64) { *addr = val }

// SwapUint64 sets *addr and returns what it was.
//
//goes:poll tries changes
func SwapUint64(addr *uint64, new uint64) (old uint64) {
	old = *addr
	*addr = new
	return
}

// CompareAndSwapUint64 sets *addr to new if it is old.
//
//goes:poll tries changes
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUint64 adds delta to *addr and returns the sum.
//
//goes:poll changes
func AddUint64(addr *uint64, delta uint64) (new uint64) {
	*addr += delta
	return *addr
}

// AndUint64 clears the bits of *addr that mask has not and returns what it was.
//
//goes:poll changes
func AndUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr &= mask
	return
}

// OrUint64 sets the bits of mask in *addr and returns what it was.
//
//goes:poll changes
func OrUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr |= mask
	return
}

// LoadUintptr returns *addr.
//
//goes:poll asks
func LoadUintptr(addr *uintptr) (val uintptr) { return *addr }

// StoreUintptr sets *addr to val.
//
//goes:poll changes
func StoreUintptr(addr *uintptr, val uintptr) { *addr = val }

// SwapUintptr sets *addr and returns what it was.
//
//goes:poll tries changes
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr) {
	old = *addr
	*addr = new
	return
}

// CompareAndSwapUintptr sets *addr to new if it is old.
//
//goes:poll tries changes
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUintptr adds delta to *addr and returns the sum.
//
//goes:poll changes
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr) {
	*addr += delta
	return *addr
}

// AndUintptr clears the bits of *addr that mask has not and returns what it was.
//
//goes:poll changes
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr &= mask
	return
}

// OrUintptr sets the bits of mask in *addr and returns what it was.
//
//goes:poll changes
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr |= mask
	return
}

// LoadPointer returns *addr.
//
//goes:poll asks
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer) { return *addr }

// StorePointer sets *addr to val.
//
//goes:poll changes
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) { *addr = val }

// SwapPointer sets *addr and returns what it was.
//
//goes:poll tries changes
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer) {
	old = *addr
	*addr = new
	return
}

// CompareAndSwapPointer sets *addr to new if it is old.
//
//goes:poll tries changes
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}
