// sync/atomic: functions, typed values, wrap-around, CompareAndSwap.
package main

import (
	"fmt"
	"math"
	"runtime"
	"sync"
	"sync/atomic"
)

type cfg struct{ n int }

func main() {
	var i32 int32
	var i64 int64 = math.MaxInt64
	var u32 uint32
	var u64 uint64
	var up uintptr
	fmt.Println(atomic.AddInt32(&i32, 5), atomic.AddInt64(&i64, 1), atomic.AddUint32(&u32, ^uint32(0)), atomic.AddUint64(&u64, ^uint64(0)), atomic.AddUintptr(&up, 3))
	fmt.Println(atomic.LoadInt32(&i32), atomic.SwapInt64(&i64, 7), i64, atomic.CompareAndSwapUint32(&u32, math.MaxUint32, 1), u32, atomic.CompareAndSwapInt32(&i32, 6, 1))
	atomic.StoreUint64(&u64, 1<<63)
	fmt.Println(u64, atomic.OrUint32(&u32, 6), u32, atomic.AndInt64(&i64, 3), i64)
	var a atomic.Int64
	var b atomic.Bool
	var c atomic.Uint32
	var d atomic.Int32
	var e atomic.Uint64
	fmt.Println(a.Add(1<<62), a.Add(1<<62), b.Load(), b.Swap(true), b.CompareAndSwap(true, false), c.Add(^uint32(0)), d.Add(-1), e.Add(math.MaxUint64), e.Or(1), e.And(0))
	var p atomic.Pointer[cfg]
	fmt.Println(p.Load() == nil)
	x := &cfg{1}
	p.Store(x)
	fmt.Println(p.CompareAndSwap(x, &cfg{2}), p.Load().n, p.CompareAndSwap(x, nil), p.Swap(x).n)
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store([]int{1})
	fmt.Println(v.Load(), v.Swap([]int{2}), v.Load().([]int)[0])
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store("other type")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(nil)
	}()
	var n atomic.Int32
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Go(func() {
			if i%10 == 0 {
				runtime.Gosched()
			}
			n.Add(int32(i))
		})
	}
	wg.Wait()
	fmt.Println(n.Load())
	var arr [3]int32
	s := struct{ hits int64 }{}
	atomic.AddInt32(&arr[1], 4)
	atomic.AddInt64(&s.hits, 2)
	fmt.Println(arr, s)
	var spin atomic.Bool
	go func() { spin.Store(true) }()
	for !spin.Load() {
		runtime.Gosched()
	}
	fmt.Println("spun")
}
