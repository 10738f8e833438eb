package big

import (
	"errors"
	"strconv"
)

// gobFloatVersion is that of the encoding.
const gobFloatVersion = 1

// GobEncode encodes x with all its attributes for package encoding/gob: version; mode, accuracy, form and sign; precision; and
// of finite numbers exponent and mantissa.
func (x *Float) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	attributes := byte(x.mode&7)<<5 | byte((x.acc+1)&3)<<3 | byte(x.form&3)<<1
	if x.neg {
		attributes |= 1
	}
	buf := appendUint32([]byte{gobFloatVersion, attributes}, x.prec)
	if x.form == finite {
		buf = appendUint32(buf, uint32(x.exp))
		for i := len(x.mant) - 1; i >= 0; i-- {
			buf = appendUint32(buf, uint32(x.mant[i]>>32))
			buf = appendUint32(buf, uint32(x.mant[i]))
		}
	}
	return buf, nil
}

func appendUint32(b []byte, x uint32) []byte {
	return append(b, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

// GobDecode decodes what GobEncode has made. If z has a precision, it keeps that and its mode, and is rounded.
func (z *Float) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Float{}
		return nil
	}
	if len(buf) < 6 {
		return errors.New("Float.GobDecode: buffer too small")
	}
	if buf[0] != gobFloatVersion {
		return gobVersionError("Float", buf[0])
	}
	prec, mode := z.prec, z.mode
	b := buf[1]
	z.mode = RoundingMode((b >> 5) & 7)
	z.acc = Accuracy((b>>3)&3) - 1
	z.form = form((b >> 1) & 3)
	z.neg = b&1 != 0
	z.prec = bigEndian(buf[2:])
	if z.form == finite {
		if fault := z.decodeFinite(buf[6:]); fault != "" {
			return errors.New("Float.GobDecode: " + fault)
		}
	}
	if prec != 0 {
		z.mode = mode
		z.SetPrec(uint(prec))
	}
	return nil
}

// decodeFinite reads exponent and mantissa, and tells what is wrong with them.
func (z *Float) decodeFinite(buf []byte) (fault string) {
	if len(buf) < 4 {
		return "buffer too small for finite form float"
	}
	z.exp = int32(bigEndian(buf))
	var mantissa Int
	mantissa.SetBytes(buf[4:])
	bits := mantissa.BitLen()
	switch {
	case bits == 0:
		return "nonzero finite number with empty mantissa"
	case bits%64 != 0:
		words := mantissa.Bits()
		word := strconv.FormatUint(uint64(words[len(words)-1]), 16)
		z.setMantissa(&mantissa)
		return "msb not set in last word 0x" + word + " of " + z.Text('p', 0)
	case z.prec == 0:
		return "zero precision finite number"
	}
	z.setMantissa(&mantissa)
	return ""
}

// AppendText appends x with as few digits as tell it from others.
func (x *Float) AppendText(b []byte) ([]byte, error) {
	if x == nil {
		return append(b, "<nil>"...), nil
	}
	return x.Append(b, 'g', -1), nil
}

// MarshalText is x with as few digits as tell it from others.
func (x *Float) MarshalText() (text []byte, err error) {
	return x.AppendText(nil)
}

// UnmarshalText sets z to a number in the form of Parse for base 0.
func (z *Float) UnmarshalText(text []byte) error {
	if _, _, err := z.Parse(string(text), 0); err != nil {
		return errors.New("math/big: cannot unmarshal " + strconv.Quote(string(text)) + " into a *big.Float (" + err.Error() + ")")
	}
	return nil
}
