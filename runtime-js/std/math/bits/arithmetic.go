package bits

// Add is x + y + carry and the carry out. The carry must be 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint)

// Add32 is Add for 32 bits.
func Add32(x, y, carry uint32) (sum, carryOut uint32)

// Add64 is Add for 64 bits.
func Add64(x, y, carry uint64) (sum, carryOut uint64)

// Sub is x - y - borrow and the borrow out. The borrow must be 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint)

// Sub32 is Sub for 32 bits.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32)

// Sub64 is Sub for 64 bits.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64)

// Mul is the upper and the lower half of x * y.
func Mul(x, y uint) (hi, lo uint)

// Mul32 is Mul for 32 bits.
func Mul32(x, y uint32) (hi, lo uint32)

// Mul64 is Mul for 64 bits.
func Mul64(x, y uint64) (hi, lo uint64)

// Div divides the number with halves hi and lo by y. It panics if y is 0 or not greater than hi.
func Div(hi, lo, y uint) (quo, rem uint)

// Div32 is Div for 32 bits.
func Div32(hi, lo, y uint32) (quo, rem uint32)

// Div64 is Div for 64 bits.
func Div64(hi, lo, y uint64) (quo, rem uint64)

// Rem is the remainder of Div; it only panics if y is 0.
func Rem(hi, lo, y uint) uint

// Rem32 is Rem for 32 bits.
func Rem32(hi, lo, y uint32) uint32

// Rem64 is Rem for 64 bits.
func Rem64(hi, lo, y uint64) uint64
