package big

// Quo sets z to the quotient x / y, truncated as Go's.
func (z *Int) Quo(x, y *Int) *Int

// Rem sets z to the remainder x % y that belongs to Quo.
func (z *Int) Rem(x, y *Int) *Int

// QuoRem sets z to the quotient and r to the remainder of a division that truncates.
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int)

// Div sets z to the quotient x / y of Euclid's division.
func (z *Int) Div(x, y *Int) *Int

// Mod sets z to the remainder of Euclid's division, which is never negative.
func (z *Int) Mod(x, y *Int) *Int

// DivMod sets z to the quotient and m to the remainder of Euclid's division.
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int)

// Divide sets z to the quotient, rounded by mode (Trunc, Floor, Round or Ceil), and r to the remainder that belongs to it.
// Either may be nil.
func (z *Int) Divide(x, y, r *Int, mode RoundingMode) (*Int, *Int)
