package big

import (
	"errors"
	"strconv"
)

// gobRatHead is the number of bytes before those of the numerator: version and sign, and the numerator's length.
const gobRatHead = 1 + 4

// GobEncode encodes x for package encoding/gob.
func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	numerator := x.a.Bytes()
	n := len(numerator)
	if int(uint32(n)) != n {
		return nil, errors.New("Rat.GobEncode: numerator too large")
	}
	buf := append([]byte{gobHead(x.a.neg)}, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
	return append(append(buf, numerator...), x.b.Bytes()...), nil
}

// GobDecode decodes what GobEncode has made.
func (z *Rat) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Rat{}
		return nil
	}
	if len(buf) < gobRatHead {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	neg, err := gobSign("Rat", buf[0])
	if err != nil {
		return err
	}
	n := int(bigEndian(buf[1:]))
	if len(buf) < gobRatHead+n {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	z.a.SetBytes(buf[gobRatHead : gobRatHead+n])
	z.a.neg = neg
	z.b.SetBytes(buf[gobRatHead+n:])
	return nil
}

// bigEndian is the number in the first four bytes.
func bigEndian(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

// AppendText appends x as RatString has it.
func (x *Rat) AppendText(b []byte) ([]byte, error) {
	return append(b, x.RatString()...), nil
}

// MarshalText is x as RatString has it.
func (x *Rat) MarshalText() (text []byte, err error) {
	return x.AppendText(nil)
}

// UnmarshalText sets z to a number in the form of SetString.
func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return errors.New("math/big: cannot unmarshal " + strconv.Quote(string(text)) + " into a *big.Rat")
	}
	return nil
}
