package js

// Type is the type of the value.
func (v Value) Type() Type { return Type(typeOf(v.ref)) }

// Equal is === of JS.
func (v Value) Equal(w Value) bool { return equal(v.ref, w.ref) }

// IsUndefined reports whether v is undefined.
func (v Value) IsUndefined() bool { return v.Type() == TypeUndefined }

// IsNull reports whether v is null.
func (v Value) IsNull() bool { return v.Type() == TypeNull }

// IsNaN reports whether v is the number NaN.
func (v Value) IsNaN() bool { return v.Type() == TypeNumber && !equal(v.ref, v.ref) }

// Truthy reports whether JS takes v as true.
func (v Value) Truthy() bool { return truthy(v.ref) }

// InstanceOf is instanceof of JS.
func (v Value) InstanceOf(t Value) bool { return instanceOf(v.ref, t.ref) }

func (v Value) mustBe(method string, ok bool) {
	if !ok {
		panic(&ValueError{method, v.Type()})
	}
}

// Bool is the boolean.
func (v Value) Bool() bool {
	v.mustBe("Value.Bool", v.Type() == TypeBoolean)
	return boolOf(v.ref)
}

// Float is the number.
func (v Value) Float() float64 { return v.float("Value.Float") }

// Int is the number without its fraction.
func (v Value) Int() int { return int(v.float("Value.Int")) }

func (v Value) float(method string) float64 {
	v.mustBe(method, v.Type() == TypeNumber)
	return floatOf(v.ref)
}

// String is the text of a string. It describes values of other types.
func (v Value) String() string {
	switch t := v.Type(); t {
	case TypeString:
		return stringOf(v.ref)
	case TypeBoolean, TypeNumber:
		return "<" + t.String() + ": " + stringOf(v.ref) + ">"
	default:
		return "<" + t.String() + ">"
	}
}

// Length is the property length.
func (v Value) Length() int {
	v.mustBe("Value.Length", v.Type().isObject())
	return length(v.ref)
}

// Get is the property of that name.
func (v Value) Get(p string) Value {
	v.mustBe("Value.Get", v.Type().isObject())
	return checked(get(v.ref, p))
}

// Set sets the property of that name.
func (v Value) Set(p string, x any) {
	v.mustBe("Value.Set", v.Type().isObject())
	checked(set(v.ref, p, ValueOf(x).ref))
}

// Delete removes the property of that name.
func (v Value) Delete(p string) {
	v.mustBe("Value.Delete", v.Type().isObject())
	checked(remove(v.ref, p))
}

// Index is the element at i.
func (v Value) Index(i int) Value {
	v.mustBe("Value.Index", v.Type().isObject())
	return checked(index(v.ref, i))
}

// SetIndex sets the element at i.
func (v Value) SetIndex(i int, x any) {
	v.mustBe("Value.SetIndex", v.Type().isObject())
	checked(setIndex(v.ref, i, ValueOf(x).ref))
}

// Call calls the method m with args; an exception is a panic with an Error.
func (v Value) Call(m string, args ...any) Value {
	v.mustBe("Value.Call", v.Type().isObject())
	if t := v.Get(m).Type(); t != TypeFunction {
		panic("syscall/js: Value.Call: property " + m + " is not a function, got " + t.String())
	}
	return checked(call(v.ref, m, references(args)))
}

// Invoke calls the function v with args.
func (v Value) Invoke(args ...any) Value {
	v.mustBe("Value.Invoke", v.Type() == TypeFunction)
	return checked(invoke(v.ref, references(args)))
}

// New calls the class v with args.
func (v Value) New(args ...any) Value {
	v.mustBe("Value.New", v.Type() == TypeFunction)
	return checked(construct(v.ref, references(args)))
}
