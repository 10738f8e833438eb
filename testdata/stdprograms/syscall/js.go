// What package syscall/js is for, in short.
package main

import (
	"fmt"
	"syscall/js"
)

func main() {
	o := js.Global().Get("Object").New()
	o.Set("n", 42)
	o.Set("list", []any{1, "two", nil, true})
	fmt.Println(o.Get("n").Int(), o.Get("list").Length(), o.Get("list").Index(1).String(), o.Get("none").IsUndefined(), o.Get("list").Type())
	f := js.FuncOf(func(this js.Value, args []js.Value) any { return args[0].Int() + args[1].Int() })
	defer f.Release()
	fmt.Println(f.Invoke(2, 3), js.Global().Get("JSON").Call("stringify", o), js.ValueOf(1.5).Float(), js.Null().Truthy())
	b := js.Global().Get("Uint8Array").New(3)
	fmt.Println(js.CopyBytesToJS(b, []byte{1, 2, 3, 4}), b.Index(2), b.InstanceOf(js.Global().Get("Uint8Array")))
	defer func() { fmt.Println(recover()) }()
	js.Global().Get("JSON").Call("parse", "{")

}
