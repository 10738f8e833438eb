package big

import (
	"errors"
	"strconv"
)

// gobVersion is that of the encodings of integers and fractions.
const gobVersion = 1

// GobEncode encodes x for package encoding/gob: version and sign in a byte, then the bytes of the number.
func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	return append([]byte{gobHead(x.neg)}, x.Bytes()...), nil
}

// GobDecode decodes what GobEncode has made.
func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	neg, err := gobSign("Int", buf[0])
	if err != nil {
		return err
	}
	z.SetBytes(buf[1:])
	z.neg = neg
	return nil
}

func gobHead(neg bool) byte {
	if neg {
		return gobVersion<<1 | 1
	}
	return gobVersion << 1
}

func gobSign(of string, head byte) (neg bool, err error) {
	if head>>1 != gobVersion {
		return false, gobVersionError(of, head>>1)
	}
	return head&1 != 0, nil
}

func gobVersionError(of string, version byte) error {
	return errors.New(of + ".GobDecode: encoding version " + strconv.Itoa(int(version)) + " not supported")
}

// AppendText appends x in decimal.
func (x *Int) AppendText(b []byte) (text []byte, err error) {
	return x.Append(b, 10), nil
}

// MarshalText is x in decimal.
func (x *Int) MarshalText() (text []byte, err error) {
	return x.AppendText(nil)
}

// UnmarshalText sets z to a number in the form of SetString for base 0.
func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return errors.New("math/big: cannot unmarshal " + strconv.Quote(string(text)) + " into a *big.Int")
	}
	return nil
}

// MarshalJSON is x as a number of JSON, nil as null.
func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.AppendText(nil)
}

// UnmarshalJSON reads a number; null leaves z as it is.
func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
