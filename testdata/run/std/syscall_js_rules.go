// Package syscall/js by its documentation: what each function does, and when it panics.
package main

import (
	"errors"
	"fmt"
	"math"
	"syscall/js"
)

func try(name string, f func()) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *js.ValueError:
			fmt.Println(name, "ValueError:", r.Method, r.Type, r)
		case js.Error:
			fmt.Println(name, "js.Error:", r.Error(), r.Value.Get("name"), r.Value.InstanceOf(js.Global().Get("Error")))
		case error:
			fmt.Println(name, "error:", r)
		default:
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

func main() {
	global := js.Global()
	values()
	objects(global)
	functions(global)
	panics(global)
	bytes(global)
	text(global)
	await(global)
}

func values() {
	fmt.Println("-- values")
	list := []any{
		nil, true, 1, int8(-1), int16(2), int32(3), int64(4), uint(5), uint8(6), uint16(7), uint32(8), uint64(9),
		uintptr(10), float32(0.5), 1.25, "ä", js.Null(), js.Undefined(), map[string]any{"a": 1, "b": []any{"x", nil}},
		[]any{1, "2"}, math.NaN(), math.Inf(1), js.ValueOf("again"), 1 << 53,
	}
	for _, x := range list {
		v := js.ValueOf(x)
		fmt.Println(v.Type(), v.String(), v.Truthy(), v.IsNull(), v.IsUndefined(), v.IsNaN())
	}
	var zero js.Value
	fmt.Println(zero.IsUndefined(), zero.Type(), zero.Equal(js.Undefined()), js.ValueOf(math.NaN()).Equal(js.ValueOf(math.NaN())))
	fmt.Println(js.ValueOf("").Truthy(), js.ValueOf(0).Truthy(), js.ValueOf([]any{}).Truthy(), js.ValueOf(math.Copysign(0, -1)).Float())
	fmt.Println(js.ValueOf(3.9).Int(), js.ValueOf(-3.9).Int(), js.ValueOf(1e10).Int(), js.ValueOf(2.5).Float(), js.ValueOf(true).Bool())
	for t := js.TypeUndefined; t <= js.TypeFunction; t++ {
		fmt.Print(t, " ")
	}
	fmt.Println()
}

func objects(global js.Value) {
	fmt.Println("-- objects")
	object := global.Get("Object").New()
	object.Set("a", 1)
	object.Set("ü", "ö")
	object.Set("f", js.Undefined())
	fmt.Println(object.Get("a"), object.Get("ü"), object.Get("none").IsUndefined(), global.Get("JSON").Call("stringify", object))
	object.Delete("a")
	object.Delete("none")
	fmt.Println(global.Get("Object").Call("keys", object).Length(), object.Get("a").Type())
	array := js.ValueOf([]any{1, 2})
	array.SetIndex(3, "x")
	fmt.Println(array.Length(), array.Index(2).Type(), array.Index(3), array.Index(9).Type(), array.InstanceOf(global.Get("Array")))
	fmt.Println(js.ValueOf("text").Type(), global.Get("Symbol").Get("iterator").Type())
}

func functions(global js.Value) {
	fmt.Println("-- functions")
	add := js.FuncOf(func(this js.Value, args []js.Value) any {
		sum := 0
		for _, arg := range args {
			sum += arg.Int()
		}
		return sum
	})
	defer add.Release()
	fmt.Println(add.Invoke(1, 2, 3), add.Type(), add.Value.Call("call", js.Null(), 5), add.Get("length").Type())
	self := js.FuncOf(func(this js.Value, args []js.Value) any { return this.Get("name") })
	object := js.ValueOf(map[string]any{"name": "me", "self": self})
	fmt.Println(object.Call("self"), len(global.Call("String", 12).String()))
	nothing := js.FuncOf(func(js.Value, []js.Value) any { return nil })
	fmt.Println(nothing.Invoke().Type(), js.ValueOf(nothing).Equal(nothing.Value))
	fmt.Println(global.Get("Date").New(0).Call("toISOString"), global.Get("Math").Call("max", 1, 7, 3))
	mapped := js.ValueOf([]any{1, 2, 3}).Call("map", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return args[0].Int() * args[1].Int()
	}))
	fmt.Println(mapped.Call("join", "-"))
}

func panics(global js.Value) {
	fmt.Println("-- panics")
	number, text := js.ValueOf(1), js.ValueOf("x")
	try("Get", func() { number.Get("x") })
	try("Get undefined", func() { js.Undefined().Get("x") })
	try("Set", func() { text.Set("x", 1) })
	try("Delete", func() { js.Null().Delete("x") })
	try("Index", func() { number.Index(0) })
	try("SetIndex", func() { number.SetIndex(0, 1) })
	try("Length", func() { number.Length() })
	try("Call", func() { number.Call("toString") })
	try("Call none", func() { global.Get("Math").Call("none") })
	try("Invoke", func() { text.Invoke() })
	try("New", func() { js.Null().New() })
	try("Float", func() { text.Float() })
	try("Int", func() { js.Undefined().Int() })
	try("Bool", func() { number.Bool() })
	try("Truthy", func() { fmt.Println(js.Value{}.Truthy()) })
	try("throws", func() { global.Call("eval", "throw new RangeError('thröwn')") })
	try("invoke throws", func() { global.Get("Function").New("throw new TypeError('t')").Invoke() })
	try("new throws", func() { global.Get("Array").New(-1) })
	try("ValueOf", func() { js.ValueOf(struct{}{}) })
	try("ValueOf slice", func() { js.ValueOf([]int{1}) })
	try("Set struct", func() { js.ValueOf(map[string]any{}).Set("x", make(chan int)) })
	err := error(js.Error{Value: global.Get("Error").New("öops")})
	var as js.Error
	fmt.Println(err, errors.As(fmt.Errorf("w: %w", err), &as), as.Get("message"))
}

func bytes(global js.Value) {
	fmt.Println("-- bytes")
	array := global.Get("Uint8Array").New(4)
	fmt.Println(js.CopyBytesToJS(array, []byte{1, 2, 3, 4, 5}), array.Index(3), js.CopyBytesToJS(array, []byte{9}), array.Index(0), array.Index(1))
	dst := make([]byte, 3)
	fmt.Println(js.CopyBytesToGo(dst, array), dst, js.CopyBytesToGo(make([]byte, 9), array))
	clamped := global.Get("Uint8ClampedArray").New(2)
	fmt.Println(js.CopyBytesToJS(clamped, []byte{200, 255}), clamped.Index(1), js.CopyBytesToGo(dst, clamped), dst)
	try("to JS", func() { js.CopyBytesToJS(js.ValueOf([]any{1}), []byte{1}) })
	try("to Go", func() { js.CopyBytesToGo(dst, global.Get("Int8Array").New(1)) })
}

func text(global js.Value) {
	fmt.Println("-- text")
	symbol := global.Get("Symbol").Invoke("s")
	for _, v := range []js.Value{
		js.ValueOf("plain"), js.ValueOf(1.5), js.ValueOf(false), js.Null(), js.Undefined(), symbol,
		js.ValueOf(map[string]any{}), global.Get("parseInt"), global.Get("Object").Call("create", nil),
	} {
		fmt.Printf("%v|%s|%d\n", v, v.String(), len(v.String()))
	}
	fmt.Println(js.ValueOf("𝄞ä\x00"), len(js.ValueOf("𝄞ä").String()), js.ValueOf("\xff").String() == "\uFFFD")
}

func await(global js.Value) {
	fmt.Println("-- promises")
	done := make(chan string)
	then := js.FuncOf(func(_ js.Value, args []js.Value) any {
		go func() { done <- args[0].String() }()
		return nil
	})
	promise := global.Get("Promise").Call("resolve", "kept")
	promise.Call("then", then)
	fmt.Println(<-done)
	timer := js.FuncOf(func(js.Value, []js.Value) any { done <- "later"; return nil })
	global.Call("setTimeout", timer, 1)
	fmt.Println(<-done)
	try("panic in a function", func() {
		f := js.FuncOf(func(js.Value, []js.Value) any { return global.Call("eval", "throw new Error('inner')") })
		wrapped := global.Get("Function").New("f", "try { return f() } catch (e) { return 'caught' }")
		_ = wrapped
		f.Release()
	})
}
