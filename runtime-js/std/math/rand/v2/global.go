package rand

// The functions use the host's generator.

type hostSource struct{}

func (hostSource) Uint64() uint64 { return hostUint64() }

func hostUint64() uint64
func hostUint32() uint32
func hostFloat() float64

// hostBelow is a number from 0 to n - 1, for n up to 1<<32.
func hostBelow(n int) int

var global = &Rand{hostSource{}}

// Int64 is a number from 0 to 1<<63 - 1.
func Int64() int64 { return global.Int64() }

// Uint32 is any number of 32 bits.
func Uint32() uint32 { return hostUint32() }

// Uint64 is any number of 64 bits.
func Uint64() uint64 { return hostUint64() }

// Int32 is a number from 0 to 1<<31 - 1.
func Int32() int32 { return int32(hostUint32() >> 1) }

// Int is a number that is not negative.
func Int() int { return global.Int() }

// Uint is any number.
func Uint() uint { return global.Uint() }

// Int64N is a number from 0 to n - 1.
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N is a number from 0 to n - 1.
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N is a number from 0 to n - 1.
func Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(hostBelow(int(n)))
}

// Uint32N is a number from 0 to n - 1.
func Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(hostBelow(int(n)))
}

// IntN is a number from 0 to n - 1.
func IntN(n int) int { return global.IntN(n) }

// UintN is a number from 0 to n - 1.
func UintN(n uint) uint { return global.UintN(n) }

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N is a number from 0 to n - 1 of any integer type.
func N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.below(uint64(n)))
}

// Float64 is a number in [0, 1).
func Float64() float64 { return hostFloat() }

// Float32 is a number in [0, 1).
func Float32() float32 { return float32(hostUint32()>>8) / (1 << 24) }

// Perm is a permutation of the numbers from 0 to n - 1.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements into any order.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 is normally distributed with mean 0 and standard deviation 1.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 is exponentially distributed with rate 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
