// Functions and methods that call one another in long chains: bundlers are to stop in between.
package main

import "fmt"

type T struct{ n int }

type I interface{ m100(int) int }

func main() {
	t := &T{}
	fmt.Println(f0(1), t.m0(1), T{1}.v0(), c0(700), g0[int8](1), <-b0(make(chan int, 1)))
	var i I = t
	fmt.Println(i.m100(2), t.n)
	middle := f100
	method := (*T).m110
	fmt.Println(middle(3), method(t, 4), t.m120(5), t.n)
	defer func() { fmt.Println(recover()) }()
	p0(nil)
}

func f260(x int) int             { return x }
func (t *T) m260(x int) int      { return x }
func (t T) v260() int            { return t.n }
func g260[N ~int8 | ~int](x N) N { return x }
func b260(c chan int) chan int   { c <- 7; return c }
func p260(t *T) int              { return t.n }
func f0(x int) int               { return f1(x) + 1 }
func f1(x int) int               { return f2(x) + 1 }
func f2(x int) int               { return f3(x) + 1 }
func f3(x int) int               { return f4(x) + 1 }
func f4(x int) int               { return f5(x) + 1 }
func f5(x int) int               { return f6(x) + 1 }
func f6(x int) int               { return f7(x) + 1 }
func f7(x int) int               { return f8(x) + 1 }
func f8(x int) int               { return f9(x) + 1 }
func f9(x int) int               { return f10(x) + 1 }
func f10(x int) int              { return f11(x) + 1 }
func f11(x int) int              { return f12(x) + 1 }
func f12(x int) int              { return f13(x) + 1 }
func f13(x int) int              { return f14(x) + 1 }
func f14(x int) int              { return f15(x) + 1 }
func f15(x int) int              { return f16(x) + 1 }
func f16(x int) int              { return f17(x) + 1 }
func f17(x int) int              { return f18(x) + 1 }
func f18(x int) int              { return f19(x) + 1 }
func f19(x int) int              { return f20(x) + 1 }
func f20(x int) int              { return f21(x) + 1 }
func f21(x int) int              { return f22(x) + 1 }
func f22(x int) int              { return f23(x) + 1 }
func f23(x int) int              { return f24(x) + 1 }
func f24(x int) int              { return f25(x) + 1 }
func f25(x int) int              { return f26(x) + 1 }
func f26(x int) int              { return f27(x) + 1 }
func f27(x int) int              { return f28(x) + 1 }
func f28(x int) int              { return f29(x) + 1 }
func f29(x int) int              { return f30(x) + 1 }
func f30(x int) int              { return f31(x) + 1 }
func f31(x int) int              { return f32(x) + 1 }
func f32(x int) int              { return f33(x) + 1 }
func f33(x int) int              { return f34(x) + 1 }
func f34(x int) int              { return f35(x) + 1 }
func f35(x int) int              { return f36(x) + 1 }
func f36(x int) int              { return f37(x) + 1 }
func f37(x int) int              { return f38(x) + 1 }
func f38(x int) int              { return f39(x) + 1 }
func f39(x int) int              { return f40(x) + 1 }
func f40(x int) int              { return f41(x) + 1 }
func f41(x int) int              { return f42(x) + 1 }
func f42(x int) int              { return f43(x) + 1 }
func f43(x int) int              { return f44(x) + 1 }
func f44(x int) int              { return f45(x) + 1 }
func f45(x int) int              { return f46(x) + 1 }
func f46(x int) int              { return f47(x) + 1 }
func f47(x int) int              { return f48(x) + 1 }
func f48(x int) int              { return f49(x) + 1 }
func f49(x int) int              { return f50(x) + 1 }
func f50(x int) int              { return f51(x) + 1 }
func f51(x int) int              { return f52(x) + 1 }
func f52(x int) int              { return f53(x) + 1 }
func f53(x int) int              { return f54(x) + 1 }
func f54(x int) int              { return f55(x) + 1 }
func f55(x int) int              { return f56(x) + 1 }
func f56(x int) int              { return f57(x) + 1 }
func f57(x int) int              { return f58(x) + 1 }
func f58(x int) int              { return f59(x) + 1 }
func f59(x int) int              { return f60(x) + 1 }
func f60(x int) int              { return f61(x) + 1 }
func f61(x int) int              { return f62(x) + 1 }
func f62(x int) int              { return f63(x) + 1 }
func f63(x int) int              { return f64(x) + 1 }
func f64(x int) int              { return f65(x) + 1 }
func f65(x int) int              { return f66(x) + 1 }
func f66(x int) int              { return f67(x) + 1 }
func f67(x int) int              { return f68(x) + 1 }
func f68(x int) int              { return f69(x) + 1 }
func f69(x int) int              { return f70(x) + 1 }
func f70(x int) int              { return f71(x) + 1 }
func f71(x int) int              { return f72(x) + 1 }
func f72(x int) int              { return f73(x) + 1 }
func f73(x int) int              { return f74(x) + 1 }
func f74(x int) int              { return f75(x) + 1 }
func f75(x int) int              { return f76(x) + 1 }
func f76(x int) int              { return f77(x) + 1 }
func f77(x int) int              { return f78(x) + 1 }
func f78(x int) int              { return f79(x) + 1 }
func f79(x int) int              { return f80(x) + 1 }
func f80(x int) int              { return f81(x) + 1 }
func f81(x int) int              { return f82(x) + 1 }
func f82(x int) int              { return f83(x) + 1 }
func f83(x int) int              { return f84(x) + 1 }
func f84(x int) int              { return f85(x) + 1 }
func f85(x int) int              { return f86(x) + 1 }
func f86(x int) int              { return f87(x) + 1 }
func f87(x int) int              { return f88(x) + 1 }
func f88(x int) int              { return f89(x) + 1 }
func f89(x int) int              { return f90(x) + 1 }
func f90(x int) int              { return f91(x) + 1 }
func f91(x int) int              { return f92(x) + 1 }
func f92(x int) int              { return f93(x) + 1 }
func f93(x int) int              { return f94(x) + 1 }
func f94(x int) int              { return f95(x) + 1 }
func f95(x int) int              { return f96(x) + 1 }
func f96(x int) int              { return f97(x) + 1 }
func f97(x int) int              { return f98(x) + 1 }
func f98(x int) int              { return f99(x) + 1 }
func f99(x int) int              { return f100(x) + 1 }
func f100(x int) int             { return f101(x) + 1 }
func f101(x int) int             { return f102(x) + 1 }
func f102(x int) int             { return f103(x) + 1 }
func f103(x int) int             { return f104(x) + 1 }
func f104(x int) int             { return f105(x) + 1 }
func f105(x int) int             { return f106(x) + 1 }
func f106(x int) int             { return f107(x) + 1 }
func f107(x int) int             { return f108(x) + 1 }
func f108(x int) int             { return f109(x) + 1 }
func f109(x int) int             { return f110(x) + 1 }
func f110(x int) int             { return f111(x) + 1 }
func f111(x int) int             { return f112(x) + 1 }
func f112(x int) int             { return f113(x) + 1 }
func f113(x int) int             { return f114(x) + 1 }
func f114(x int) int             { return f115(x) + 1 }
func f115(x int) int             { return f116(x) + 1 }
func f116(x int) int             { return f117(x) + 1 }
func f117(x int) int             { return f118(x) + 1 }
func f118(x int) int             { return f119(x) + 1 }
func f119(x int) int             { return f120(x) + 1 }
func f120(x int) int             { return f121(x) + 1 }
func f121(x int) int             { return f122(x) + 1 }
func f122(x int) int             { return f123(x) + 1 }
func f123(x int) int             { return f124(x) + 1 }
func f124(x int) int             { return f125(x) + 1 }
func f125(x int) int             { return f126(x) + 1 }
func f126(x int) int             { return f127(x) + 1 }
func f127(x int) int             { return f128(x) + 1 }
func f128(x int) int             { return f129(x) + 1 }
func f129(x int) int             { return f130(x) + 1 }
func f130(x int) int             { return f131(x) + 1 }
func f131(x int) int             { return f132(x) + 1 }
func f132(x int) int             { return f133(x) + 1 }
func f133(x int) int             { return f134(x) + 1 }
func f134(x int) int             { return f135(x) + 1 }
func f135(x int) int             { return f136(x) + 1 }
func f136(x int) int             { return f137(x) + 1 }
func f137(x int) int             { return f138(x) + 1 }
func f138(x int) int             { return f139(x) + 1 }
func f139(x int) int             { return f140(x) + 1 }
func f140(x int) int             { return f141(x) + 1 }
func f141(x int) int             { return f142(x) + 1 }
func f142(x int) int             { return f143(x) + 1 }
func f143(x int) int             { return f144(x) + 1 }
func f144(x int) int             { return f145(x) + 1 }
func f145(x int) int             { return f146(x) + 1 }
func f146(x int) int             { return f147(x) + 1 }
func f147(x int) int             { return f148(x) + 1 }
func f148(x int) int             { return f149(x) + 1 }
func f149(x int) int             { return f150(x) + 1 }
func f150(x int) int             { return f151(x) + 1 }
func f151(x int) int             { return f152(x) + 1 }
func f152(x int) int             { return f153(x) + 1 }
func f153(x int) int             { return f154(x) + 1 }
func f154(x int) int             { return f155(x) + 1 }
func f155(x int) int             { return f156(x) + 1 }
func f156(x int) int             { return f157(x) + 1 }
func f157(x int) int             { return f158(x) + 1 }
func f158(x int) int             { return f159(x) + 1 }
func f159(x int) int             { return f160(x) + 1 }
func f160(x int) int             { return f161(x) + 1 }
func f161(x int) int             { return f162(x) + 1 }
func f162(x int) int             { return f163(x) + 1 }
func f163(x int) int             { return f164(x) + 1 }
func f164(x int) int             { return f165(x) + 1 }
func f165(x int) int             { return f166(x) + 1 }
func f166(x int) int             { return f167(x) + 1 }
func f167(x int) int             { return f168(x) + 1 }
func f168(x int) int             { return f169(x) + 1 }
func f169(x int) int             { return f170(x) + 1 }
func f170(x int) int             { return f171(x) + 1 }
func f171(x int) int             { return f172(x) + 1 }
func f172(x int) int             { return f173(x) + 1 }
func f173(x int) int             { return f174(x) + 1 }
func f174(x int) int             { return f175(x) + 1 }
func f175(x int) int             { return f176(x) + 1 }
func f176(x int) int             { return f177(x) + 1 }
func f177(x int) int             { return f178(x) + 1 }
func f178(x int) int             { return f179(x) + 1 }
func f179(x int) int             { return f180(x) + 1 }
func f180(x int) int             { return f181(x) + 1 }
func f181(x int) int             { return f182(x) + 1 }
func f182(x int) int             { return f183(x) + 1 }
func f183(x int) int             { return f184(x) + 1 }
func f184(x int) int             { return f185(x) + 1 }
func f185(x int) int             { return f186(x) + 1 }
func f186(x int) int             { return f187(x) + 1 }
func f187(x int) int             { return f188(x) + 1 }
func f188(x int) int             { return f189(x) + 1 }
func f189(x int) int             { return f190(x) + 1 }
func f190(x int) int             { return f191(x) + 1 }
func f191(x int) int             { return f192(x) + 1 }
func f192(x int) int             { return f193(x) + 1 }
func f193(x int) int             { return f194(x) + 1 }
func f194(x int) int             { return f195(x) + 1 }
func f195(x int) int             { return f196(x) + 1 }
func f196(x int) int             { return f197(x) + 1 }
func f197(x int) int             { return f198(x) + 1 }
func f198(x int) int             { return f199(x) + 1 }
func f199(x int) int             { return f200(x) + 1 }
func f200(x int) int             { return f201(x) + 1 }
func f201(x int) int             { return f202(x) + 1 }
func f202(x int) int             { return f203(x) + 1 }
func f203(x int) int             { return f204(x) + 1 }
func f204(x int) int             { return f205(x) + 1 }
func f205(x int) int             { return f206(x) + 1 }
func f206(x int) int             { return f207(x) + 1 }
func f207(x int) int             { return f208(x) + 1 }
func f208(x int) int             { return f209(x) + 1 }
func f209(x int) int             { return f210(x) + 1 }
func f210(x int) int             { return f211(x) + 1 }
func f211(x int) int             { return f212(x) + 1 }
func f212(x int) int             { return f213(x) + 1 }
func f213(x int) int             { return f214(x) + 1 }
func f214(x int) int             { return f215(x) + 1 }
func f215(x int) int             { return f216(x) + 1 }
func f216(x int) int             { return f217(x) + 1 }
func f217(x int) int             { return f218(x) + 1 }
func f218(x int) int             { return f219(x) + 1 }
func f219(x int) int             { return f220(x) + 1 }
func f220(x int) int             { return f221(x) + 1 }
func f221(x int) int             { return f222(x) + 1 }
func f222(x int) int             { return f223(x) + 1 }
func f223(x int) int             { return f224(x) + 1 }
func f224(x int) int             { return f225(x) + 1 }
func f225(x int) int             { return f226(x) + 1 }
func f226(x int) int             { return f227(x) + 1 }
func f227(x int) int             { return f228(x) + 1 }
func f228(x int) int             { return f229(x) + 1 }
func f229(x int) int             { return f230(x) + 1 }
func f230(x int) int             { return f231(x) + 1 }
func f231(x int) int             { return f232(x) + 1 }
func f232(x int) int             { return f233(x) + 1 }
func f233(x int) int             { return f234(x) + 1 }
func f234(x int) int             { return f235(x) + 1 }
func f235(x int) int             { return f236(x) + 1 }
func f236(x int) int             { return f237(x) + 1 }
func f237(x int) int             { return f238(x) + 1 }
func f238(x int) int             { return f239(x) + 1 }
func f239(x int) int             { return f240(x) + 1 }
func f240(x int) int             { return f241(x) + 1 }
func f241(x int) int             { return f242(x) + 1 }
func f242(x int) int             { return f243(x) + 1 }
func f243(x int) int             { return f244(x) + 1 }
func f244(x int) int             { return f245(x) + 1 }
func f245(x int) int             { return f246(x) + 1 }
func f246(x int) int             { return f247(x) + 1 }
func f247(x int) int             { return f248(x) + 1 }
func f248(x int) int             { return f249(x) + 1 }
func f249(x int) int             { return f250(x) + 1 }
func f250(x int) int             { return f251(x) + 1 }
func f251(x int) int             { return f252(x) + 1 }
func f252(x int) int             { return f253(x) + 1 }
func f253(x int) int             { return f254(x) + 1 }
func f254(x int) int             { return f255(x) + 1 }
func f255(x int) int             { return f256(x) + 1 }
func f256(x int) int             { return f257(x) + 1 }
func f257(x int) int             { return f258(x) + 1 }
func f258(x int) int             { return f259(x) + 1 }
func f259(x int) int             { return f260(x) + 1 }
func (t *T) m0(x int) int        { t.n++; return t.m1(x) + 1 }
func (t *T) m1(x int) int        { t.n++; return t.m2(x) + 1 }
func (t *T) m2(x int) int        { t.n++; return t.m3(x) + 1 }
func (t *T) m3(x int) int        { t.n++; return t.m4(x) + 1 }
func (t *T) m4(x int) int        { t.n++; return t.m5(x) + 1 }
func (t *T) m5(x int) int        { t.n++; return t.m6(x) + 1 }
func (t *T) m6(x int) int        { t.n++; return t.m7(x) + 1 }
func (t *T) m7(x int) int        { t.n++; return t.m8(x) + 1 }
func (t *T) m8(x int) int        { t.n++; return t.m9(x) + 1 }
func (t *T) m9(x int) int        { t.n++; return t.m10(x) + 1 }
func (t *T) m10(x int) int       { t.n++; return t.m11(x) + 1 }
func (t *T) m11(x int) int       { t.n++; return t.m12(x) + 1 }
func (t *T) m12(x int) int       { t.n++; return t.m13(x) + 1 }
func (t *T) m13(x int) int       { t.n++; return t.m14(x) + 1 }
func (t *T) m14(x int) int       { t.n++; return t.m15(x) + 1 }
func (t *T) m15(x int) int       { t.n++; return t.m16(x) + 1 }
func (t *T) m16(x int) int       { t.n++; return t.m17(x) + 1 }
func (t *T) m17(x int) int       { t.n++; return t.m18(x) + 1 }
func (t *T) m18(x int) int       { t.n++; return t.m19(x) + 1 }
func (t *T) m19(x int) int       { t.n++; return t.m20(x) + 1 }
func (t *T) m20(x int) int       { t.n++; return t.m21(x) + 1 }
func (t *T) m21(x int) int       { t.n++; return t.m22(x) + 1 }
func (t *T) m22(x int) int       { t.n++; return t.m23(x) + 1 }
func (t *T) m23(x int) int       { t.n++; return t.m24(x) + 1 }
func (t *T) m24(x int) int       { t.n++; return t.m25(x) + 1 }
func (t *T) m25(x int) int       { t.n++; return t.m26(x) + 1 }
func (t *T) m26(x int) int       { t.n++; return t.m27(x) + 1 }
func (t *T) m27(x int) int       { t.n++; return t.m28(x) + 1 }
func (t *T) m28(x int) int       { t.n++; return t.m29(x) + 1 }
func (t *T) m29(x int) int       { t.n++; return t.m30(x) + 1 }
func (t *T) m30(x int) int       { t.n++; return t.m31(x) + 1 }
func (t *T) m31(x int) int       { t.n++; return t.m32(x) + 1 }
func (t *T) m32(x int) int       { t.n++; return t.m33(x) + 1 }
func (t *T) m33(x int) int       { t.n++; return t.m34(x) + 1 }
func (t *T) m34(x int) int       { t.n++; return t.m35(x) + 1 }
func (t *T) m35(x int) int       { t.n++; return t.m36(x) + 1 }
func (t *T) m36(x int) int       { t.n++; return t.m37(x) + 1 }
func (t *T) m37(x int) int       { t.n++; return t.m38(x) + 1 }
func (t *T) m38(x int) int       { t.n++; return t.m39(x) + 1 }
func (t *T) m39(x int) int       { t.n++; return t.m40(x) + 1 }
func (t *T) m40(x int) int       { t.n++; return t.m41(x) + 1 }
func (t *T) m41(x int) int       { t.n++; return t.m42(x) + 1 }
func (t *T) m42(x int) int       { t.n++; return t.m43(x) + 1 }
func (t *T) m43(x int) int       { t.n++; return t.m44(x) + 1 }
func (t *T) m44(x int) int       { t.n++; return t.m45(x) + 1 }
func (t *T) m45(x int) int       { t.n++; return t.m46(x) + 1 }
func (t *T) m46(x int) int       { t.n++; return t.m47(x) + 1 }
func (t *T) m47(x int) int       { t.n++; return t.m48(x) + 1 }
func (t *T) m48(x int) int       { t.n++; return t.m49(x) + 1 }
func (t *T) m49(x int) int       { t.n++; return t.m50(x) + 1 }
func (t *T) m50(x int) int       { t.n++; return t.m51(x) + 1 }
func (t *T) m51(x int) int       { t.n++; return t.m52(x) + 1 }
func (t *T) m52(x int) int       { t.n++; return t.m53(x) + 1 }
func (t *T) m53(x int) int       { t.n++; return t.m54(x) + 1 }
func (t *T) m54(x int) int       { t.n++; return t.m55(x) + 1 }
func (t *T) m55(x int) int       { t.n++; return t.m56(x) + 1 }
func (t *T) m56(x int) int       { t.n++; return t.m57(x) + 1 }
func (t *T) m57(x int) int       { t.n++; return t.m58(x) + 1 }
func (t *T) m58(x int) int       { t.n++; return t.m59(x) + 1 }
func (t *T) m59(x int) int       { t.n++; return t.m60(x) + 1 }
func (t *T) m60(x int) int       { t.n++; return t.m61(x) + 1 }
func (t *T) m61(x int) int       { t.n++; return t.m62(x) + 1 }
func (t *T) m62(x int) int       { t.n++; return t.m63(x) + 1 }
func (t *T) m63(x int) int       { t.n++; return t.m64(x) + 1 }
func (t *T) m64(x int) int       { t.n++; return t.m65(x) + 1 }
func (t *T) m65(x int) int       { t.n++; return t.m66(x) + 1 }
func (t *T) m66(x int) int       { t.n++; return t.m67(x) + 1 }
func (t *T) m67(x int) int       { t.n++; return t.m68(x) + 1 }
func (t *T) m68(x int) int       { t.n++; return t.m69(x) + 1 }
func (t *T) m69(x int) int       { t.n++; return t.m70(x) + 1 }
func (t *T) m70(x int) int       { t.n++; return t.m71(x) + 1 }
func (t *T) m71(x int) int       { t.n++; return t.m72(x) + 1 }
func (t *T) m72(x int) int       { t.n++; return t.m73(x) + 1 }
func (t *T) m73(x int) int       { t.n++; return t.m74(x) + 1 }
func (t *T) m74(x int) int       { t.n++; return t.m75(x) + 1 }
func (t *T) m75(x int) int       { t.n++; return t.m76(x) + 1 }
func (t *T) m76(x int) int       { t.n++; return t.m77(x) + 1 }
func (t *T) m77(x int) int       { t.n++; return t.m78(x) + 1 }
func (t *T) m78(x int) int       { t.n++; return t.m79(x) + 1 }
func (t *T) m79(x int) int       { t.n++; return t.m80(x) + 1 }
func (t *T) m80(x int) int       { t.n++; return t.m81(x) + 1 }
func (t *T) m81(x int) int       { t.n++; return t.m82(x) + 1 }
func (t *T) m82(x int) int       { t.n++; return t.m83(x) + 1 }
func (t *T) m83(x int) int       { t.n++; return t.m84(x) + 1 }
func (t *T) m84(x int) int       { t.n++; return t.m85(x) + 1 }
func (t *T) m85(x int) int       { t.n++; return t.m86(x) + 1 }
func (t *T) m86(x int) int       { t.n++; return t.m87(x) + 1 }
func (t *T) m87(x int) int       { t.n++; return t.m88(x) + 1 }
func (t *T) m88(x int) int       { t.n++; return t.m89(x) + 1 }
func (t *T) m89(x int) int       { t.n++; return t.m90(x) + 1 }
func (t *T) m90(x int) int       { t.n++; return t.m91(x) + 1 }
func (t *T) m91(x int) int       { t.n++; return t.m92(x) + 1 }
func (t *T) m92(x int) int       { t.n++; return t.m93(x) + 1 }
func (t *T) m93(x int) int       { t.n++; return t.m94(x) + 1 }
func (t *T) m94(x int) int       { t.n++; return t.m95(x) + 1 }
func (t *T) m95(x int) int       { t.n++; return t.m96(x) + 1 }
func (t *T) m96(x int) int       { t.n++; return t.m97(x) + 1 }
func (t *T) m97(x int) int       { t.n++; return t.m98(x) + 1 }
func (t *T) m98(x int) int       { t.n++; return t.m99(x) + 1 }
func (t *T) m99(x int) int       { t.n++; return t.m100(x) + 1 }
func (t *T) m100(x int) int      { t.n++; return t.m101(x) + 1 }
func (t *T) m101(x int) int      { t.n++; return t.m102(x) + 1 }
func (t *T) m102(x int) int      { t.n++; return t.m103(x) + 1 }
func (t *T) m103(x int) int      { t.n++; return t.m104(x) + 1 }
func (t *T) m104(x int) int      { t.n++; return t.m105(x) + 1 }
func (t *T) m105(x int) int      { t.n++; return t.m106(x) + 1 }
func (t *T) m106(x int) int      { t.n++; return t.m107(x) + 1 }
func (t *T) m107(x int) int      { t.n++; return t.m108(x) + 1 }
func (t *T) m108(x int) int      { t.n++; return t.m109(x) + 1 }
func (t *T) m109(x int) int      { t.n++; return t.m110(x) + 1 }
func (t *T) m110(x int) int      { t.n++; return t.m111(x) + 1 }
func (t *T) m111(x int) int      { t.n++; return t.m112(x) + 1 }
func (t *T) m112(x int) int      { t.n++; return t.m113(x) + 1 }
func (t *T) m113(x int) int      { t.n++; return t.m114(x) + 1 }
func (t *T) m114(x int) int      { t.n++; return t.m115(x) + 1 }
func (t *T) m115(x int) int      { t.n++; return t.m116(x) + 1 }
func (t *T) m116(x int) int      { t.n++; return t.m117(x) + 1 }
func (t *T) m117(x int) int      { t.n++; return t.m118(x) + 1 }
func (t *T) m118(x int) int      { t.n++; return t.m119(x) + 1 }
func (t *T) m119(x int) int      { t.n++; return t.m120(x) + 1 }
func (t *T) m120(x int) int      { t.n++; return t.m121(x) + 1 }
func (t *T) m121(x int) int      { t.n++; return t.m122(x) + 1 }
func (t *T) m122(x int) int      { t.n++; return t.m123(x) + 1 }
func (t *T) m123(x int) int      { t.n++; return t.m124(x) + 1 }
func (t *T) m124(x int) int      { t.n++; return t.m125(x) + 1 }
func (t *T) m125(x int) int      { t.n++; return t.m126(x) + 1 }
func (t *T) m126(x int) int      { t.n++; return t.m127(x) + 1 }
func (t *T) m127(x int) int      { t.n++; return t.m128(x) + 1 }
func (t *T) m128(x int) int      { t.n++; return t.m129(x) + 1 }
func (t *T) m129(x int) int      { t.n++; return t.m130(x) + 1 }
func (t *T) m130(x int) int      { t.n++; return t.m131(x) + 1 }
func (t *T) m131(x int) int      { t.n++; return t.m132(x) + 1 }
func (t *T) m132(x int) int      { t.n++; return t.m133(x) + 1 }
func (t *T) m133(x int) int      { t.n++; return t.m134(x) + 1 }
func (t *T) m134(x int) int      { t.n++; return t.m135(x) + 1 }
func (t *T) m135(x int) int      { t.n++; return t.m136(x) + 1 }
func (t *T) m136(x int) int      { t.n++; return t.m137(x) + 1 }
func (t *T) m137(x int) int      { t.n++; return t.m138(x) + 1 }
func (t *T) m138(x int) int      { t.n++; return t.m139(x) + 1 }
func (t *T) m139(x int) int      { t.n++; return t.m140(x) + 1 }
func (t *T) m140(x int) int      { t.n++; return t.m141(x) + 1 }
func (t *T) m141(x int) int      { t.n++; return t.m142(x) + 1 }
func (t *T) m142(x int) int      { t.n++; return t.m143(x) + 1 }
func (t *T) m143(x int) int      { t.n++; return t.m144(x) + 1 }
func (t *T) m144(x int) int      { t.n++; return t.m145(x) + 1 }
func (t *T) m145(x int) int      { t.n++; return t.m146(x) + 1 }
func (t *T) m146(x int) int      { t.n++; return t.m147(x) + 1 }
func (t *T) m147(x int) int      { t.n++; return t.m148(x) + 1 }
func (t *T) m148(x int) int      { t.n++; return t.m149(x) + 1 }
func (t *T) m149(x int) int      { t.n++; return t.m150(x) + 1 }
func (t *T) m150(x int) int      { t.n++; return t.m151(x) + 1 }
func (t *T) m151(x int) int      { t.n++; return t.m152(x) + 1 }
func (t *T) m152(x int) int      { t.n++; return t.m153(x) + 1 }
func (t *T) m153(x int) int      { t.n++; return t.m154(x) + 1 }
func (t *T) m154(x int) int      { t.n++; return t.m155(x) + 1 }
func (t *T) m155(x int) int      { t.n++; return t.m156(x) + 1 }
func (t *T) m156(x int) int      { t.n++; return t.m157(x) + 1 }
func (t *T) m157(x int) int      { t.n++; return t.m158(x) + 1 }
func (t *T) m158(x int) int      { t.n++; return t.m159(x) + 1 }
func (t *T) m159(x int) int      { t.n++; return t.m160(x) + 1 }
func (t *T) m160(x int) int      { t.n++; return t.m161(x) + 1 }
func (t *T) m161(x int) int      { t.n++; return t.m162(x) + 1 }
func (t *T) m162(x int) int      { t.n++; return t.m163(x) + 1 }
func (t *T) m163(x int) int      { t.n++; return t.m164(x) + 1 }
func (t *T) m164(x int) int      { t.n++; return t.m165(x) + 1 }
func (t *T) m165(x int) int      { t.n++; return t.m166(x) + 1 }
func (t *T) m166(x int) int      { t.n++; return t.m167(x) + 1 }
func (t *T) m167(x int) int      { t.n++; return t.m168(x) + 1 }
func (t *T) m168(x int) int      { t.n++; return t.m169(x) + 1 }
func (t *T) m169(x int) int      { t.n++; return t.m170(x) + 1 }
func (t *T) m170(x int) int      { t.n++; return t.m171(x) + 1 }
func (t *T) m171(x int) int      { t.n++; return t.m172(x) + 1 }
func (t *T) m172(x int) int      { t.n++; return t.m173(x) + 1 }
func (t *T) m173(x int) int      { t.n++; return t.m174(x) + 1 }
func (t *T) m174(x int) int      { t.n++; return t.m175(x) + 1 }
func (t *T) m175(x int) int      { t.n++; return t.m176(x) + 1 }
func (t *T) m176(x int) int      { t.n++; return t.m177(x) + 1 }
func (t *T) m177(x int) int      { t.n++; return t.m178(x) + 1 }
func (t *T) m178(x int) int      { t.n++; return t.m179(x) + 1 }
func (t *T) m179(x int) int      { t.n++; return t.m180(x) + 1 }
func (t *T) m180(x int) int      { t.n++; return t.m181(x) + 1 }
func (t *T) m181(x int) int      { t.n++; return t.m182(x) + 1 }
func (t *T) m182(x int) int      { t.n++; return t.m183(x) + 1 }
func (t *T) m183(x int) int      { t.n++; return t.m184(x) + 1 }
func (t *T) m184(x int) int      { t.n++; return t.m185(x) + 1 }
func (t *T) m185(x int) int      { t.n++; return t.m186(x) + 1 }
func (t *T) m186(x int) int      { t.n++; return t.m187(x) + 1 }
func (t *T) m187(x int) int      { t.n++; return t.m188(x) + 1 }
func (t *T) m188(x int) int      { t.n++; return t.m189(x) + 1 }
func (t *T) m189(x int) int      { t.n++; return t.m190(x) + 1 }
func (t *T) m190(x int) int      { t.n++; return t.m191(x) + 1 }
func (t *T) m191(x int) int      { t.n++; return t.m192(x) + 1 }
func (t *T) m192(x int) int      { t.n++; return t.m193(x) + 1 }
func (t *T) m193(x int) int      { t.n++; return t.m194(x) + 1 }
func (t *T) m194(x int) int      { t.n++; return t.m195(x) + 1 }
func (t *T) m195(x int) int      { t.n++; return t.m196(x) + 1 }
func (t *T) m196(x int) int      { t.n++; return t.m197(x) + 1 }
func (t *T) m197(x int) int      { t.n++; return t.m198(x) + 1 }
func (t *T) m198(x int) int      { t.n++; return t.m199(x) + 1 }
func (t *T) m199(x int) int      { t.n++; return t.m200(x) + 1 }
func (t *T) m200(x int) int      { t.n++; return t.m201(x) + 1 }
func (t *T) m201(x int) int      { t.n++; return t.m202(x) + 1 }
func (t *T) m202(x int) int      { t.n++; return t.m203(x) + 1 }
func (t *T) m203(x int) int      { t.n++; return t.m204(x) + 1 }
func (t *T) m204(x int) int      { t.n++; return t.m205(x) + 1 }
func (t *T) m205(x int) int      { t.n++; return t.m206(x) + 1 }
func (t *T) m206(x int) int      { t.n++; return t.m207(x) + 1 }
func (t *T) m207(x int) int      { t.n++; return t.m208(x) + 1 }
func (t *T) m208(x int) int      { t.n++; return t.m209(x) + 1 }
func (t *T) m209(x int) int      { t.n++; return t.m210(x) + 1 }
func (t *T) m210(x int) int      { t.n++; return t.m211(x) + 1 }
func (t *T) m211(x int) int      { t.n++; return t.m212(x) + 1 }
func (t *T) m212(x int) int      { t.n++; return t.m213(x) + 1 }
func (t *T) m213(x int) int      { t.n++; return t.m214(x) + 1 }
func (t *T) m214(x int) int      { t.n++; return t.m215(x) + 1 }
func (t *T) m215(x int) int      { t.n++; return t.m216(x) + 1 }
func (t *T) m216(x int) int      { t.n++; return t.m217(x) + 1 }
func (t *T) m217(x int) int      { t.n++; return t.m218(x) + 1 }
func (t *T) m218(x int) int      { t.n++; return t.m219(x) + 1 }
func (t *T) m219(x int) int      { t.n++; return t.m220(x) + 1 }
func (t *T) m220(x int) int      { t.n++; return t.m221(x) + 1 }
func (t *T) m221(x int) int      { t.n++; return t.m222(x) + 1 }
func (t *T) m222(x int) int      { t.n++; return t.m223(x) + 1 }
func (t *T) m223(x int) int      { t.n++; return t.m224(x) + 1 }
func (t *T) m224(x int) int      { t.n++; return t.m225(x) + 1 }
func (t *T) m225(x int) int      { t.n++; return t.m226(x) + 1 }
func (t *T) m226(x int) int      { t.n++; return t.m227(x) + 1 }
func (t *T) m227(x int) int      { t.n++; return t.m228(x) + 1 }
func (t *T) m228(x int) int      { t.n++; return t.m229(x) + 1 }
func (t *T) m229(x int) int      { t.n++; return t.m230(x) + 1 }
func (t *T) m230(x int) int      { t.n++; return t.m231(x) + 1 }
func (t *T) m231(x int) int      { t.n++; return t.m232(x) + 1 }
func (t *T) m232(x int) int      { t.n++; return t.m233(x) + 1 }
func (t *T) m233(x int) int      { t.n++; return t.m234(x) + 1 }
func (t *T) m234(x int) int      { t.n++; return t.m235(x) + 1 }
func (t *T) m235(x int) int      { t.n++; return t.m236(x) + 1 }
func (t *T) m236(x int) int      { t.n++; return t.m237(x) + 1 }
func (t *T) m237(x int) int      { t.n++; return t.m238(x) + 1 }
func (t *T) m238(x int) int      { t.n++; return t.m239(x) + 1 }
func (t *T) m239(x int) int      { t.n++; return t.m240(x) + 1 }
func (t *T) m240(x int) int      { t.n++; return t.m241(x) + 1 }
func (t *T) m241(x int) int      { t.n++; return t.m242(x) + 1 }
func (t *T) m242(x int) int      { t.n++; return t.m243(x) + 1 }
func (t *T) m243(x int) int      { t.n++; return t.m244(x) + 1 }
func (t *T) m244(x int) int      { t.n++; return t.m245(x) + 1 }
func (t *T) m245(x int) int      { t.n++; return t.m246(x) + 1 }
func (t *T) m246(x int) int      { t.n++; return t.m247(x) + 1 }
func (t *T) m247(x int) int      { t.n++; return t.m248(x) + 1 }
func (t *T) m248(x int) int      { t.n++; return t.m249(x) + 1 }
func (t *T) m249(x int) int      { t.n++; return t.m250(x) + 1 }
func (t *T) m250(x int) int      { t.n++; return t.m251(x) + 1 }
func (t *T) m251(x int) int      { t.n++; return t.m252(x) + 1 }
func (t *T) m252(x int) int      { t.n++; return t.m253(x) + 1 }
func (t *T) m253(x int) int      { t.n++; return t.m254(x) + 1 }
func (t *T) m254(x int) int      { t.n++; return t.m255(x) + 1 }
func (t *T) m255(x int) int      { t.n++; return t.m256(x) + 1 }
func (t *T) m256(x int) int      { t.n++; return t.m257(x) + 1 }
func (t *T) m257(x int) int      { t.n++; return t.m258(x) + 1 }
func (t *T) m258(x int) int      { t.n++; return t.m259(x) + 1 }
func (t *T) m259(x int) int      { t.n++; return t.m260(x) + 1 }
func (t T) v0() int              { return T{t.n + 1}.v1() }
func (t T) v1() int              { return T{t.n + 1}.v2() }
func (t T) v2() int              { return T{t.n + 1}.v3() }
func (t T) v3() int              { return T{t.n + 1}.v4() }
func (t T) v4() int              { return T{t.n + 1}.v5() }
func (t T) v5() int              { return T{t.n + 1}.v6() }
func (t T) v6() int              { return T{t.n + 1}.v7() }
func (t T) v7() int              { return T{t.n + 1}.v8() }
func (t T) v8() int              { return T{t.n + 1}.v9() }
func (t T) v9() int              { return T{t.n + 1}.v10() }
func (t T) v10() int             { return T{t.n + 1}.v11() }
func (t T) v11() int             { return T{t.n + 1}.v12() }
func (t T) v12() int             { return T{t.n + 1}.v13() }
func (t T) v13() int             { return T{t.n + 1}.v14() }
func (t T) v14() int             { return T{t.n + 1}.v15() }
func (t T) v15() int             { return T{t.n + 1}.v16() }
func (t T) v16() int             { return T{t.n + 1}.v17() }
func (t T) v17() int             { return T{t.n + 1}.v18() }
func (t T) v18() int             { return T{t.n + 1}.v19() }
func (t T) v19() int             { return T{t.n + 1}.v20() }
func (t T) v20() int             { return T{t.n + 1}.v21() }
func (t T) v21() int             { return T{t.n + 1}.v22() }
func (t T) v22() int             { return T{t.n + 1}.v23() }
func (t T) v23() int             { return T{t.n + 1}.v24() }
func (t T) v24() int             { return T{t.n + 1}.v25() }
func (t T) v25() int             { return T{t.n + 1}.v26() }
func (t T) v26() int             { return T{t.n + 1}.v27() }
func (t T) v27() int             { return T{t.n + 1}.v28() }
func (t T) v28() int             { return T{t.n + 1}.v29() }
func (t T) v29() int             { return T{t.n + 1}.v30() }
func (t T) v30() int             { return T{t.n + 1}.v31() }
func (t T) v31() int             { return T{t.n + 1}.v32() }
func (t T) v32() int             { return T{t.n + 1}.v33() }
func (t T) v33() int             { return T{t.n + 1}.v34() }
func (t T) v34() int             { return T{t.n + 1}.v35() }
func (t T) v35() int             { return T{t.n + 1}.v36() }
func (t T) v36() int             { return T{t.n + 1}.v37() }
func (t T) v37() int             { return T{t.n + 1}.v38() }
func (t T) v38() int             { return T{t.n + 1}.v39() }
func (t T) v39() int             { return T{t.n + 1}.v40() }
func (t T) v40() int             { return T{t.n + 1}.v41() }
func (t T) v41() int             { return T{t.n + 1}.v42() }
func (t T) v42() int             { return T{t.n + 1}.v43() }
func (t T) v43() int             { return T{t.n + 1}.v44() }
func (t T) v44() int             { return T{t.n + 1}.v45() }
func (t T) v45() int             { return T{t.n + 1}.v46() }
func (t T) v46() int             { return T{t.n + 1}.v47() }
func (t T) v47() int             { return T{t.n + 1}.v48() }
func (t T) v48() int             { return T{t.n + 1}.v49() }
func (t T) v49() int             { return T{t.n + 1}.v50() }
func (t T) v50() int             { return T{t.n + 1}.v51() }
func (t T) v51() int             { return T{t.n + 1}.v52() }
func (t T) v52() int             { return T{t.n + 1}.v53() }
func (t T) v53() int             { return T{t.n + 1}.v54() }
func (t T) v54() int             { return T{t.n + 1}.v55() }
func (t T) v55() int             { return T{t.n + 1}.v56() }
func (t T) v56() int             { return T{t.n + 1}.v57() }
func (t T) v57() int             { return T{t.n + 1}.v58() }
func (t T) v58() int             { return T{t.n + 1}.v59() }
func (t T) v59() int             { return T{t.n + 1}.v60() }
func (t T) v60() int             { return T{t.n + 1}.v61() }
func (t T) v61() int             { return T{t.n + 1}.v62() }
func (t T) v62() int             { return T{t.n + 1}.v63() }
func (t T) v63() int             { return T{t.n + 1}.v64() }
func (t T) v64() int             { return T{t.n + 1}.v65() }
func (t T) v65() int             { return T{t.n + 1}.v66() }
func (t T) v66() int             { return T{t.n + 1}.v67() }
func (t T) v67() int             { return T{t.n + 1}.v68() }
func (t T) v68() int             { return T{t.n + 1}.v69() }
func (t T) v69() int             { return T{t.n + 1}.v70() }
func (t T) v70() int             { return T{t.n + 1}.v71() }
func (t T) v71() int             { return T{t.n + 1}.v72() }
func (t T) v72() int             { return T{t.n + 1}.v73() }
func (t T) v73() int             { return T{t.n + 1}.v74() }
func (t T) v74() int             { return T{t.n + 1}.v75() }
func (t T) v75() int             { return T{t.n + 1}.v76() }
func (t T) v76() int             { return T{t.n + 1}.v77() }
func (t T) v77() int             { return T{t.n + 1}.v78() }
func (t T) v78() int             { return T{t.n + 1}.v79() }
func (t T) v79() int             { return T{t.n + 1}.v80() }
func (t T) v80() int             { return T{t.n + 1}.v81() }
func (t T) v81() int             { return T{t.n + 1}.v82() }
func (t T) v82() int             { return T{t.n + 1}.v83() }
func (t T) v83() int             { return T{t.n + 1}.v84() }
func (t T) v84() int             { return T{t.n + 1}.v85() }
func (t T) v85() int             { return T{t.n + 1}.v86() }
func (t T) v86() int             { return T{t.n + 1}.v87() }
func (t T) v87() int             { return T{t.n + 1}.v88() }
func (t T) v88() int             { return T{t.n + 1}.v89() }
func (t T) v89() int             { return T{t.n + 1}.v90() }
func (t T) v90() int             { return T{t.n + 1}.v91() }
func (t T) v91() int             { return T{t.n + 1}.v92() }
func (t T) v92() int             { return T{t.n + 1}.v93() }
func (t T) v93() int             { return T{t.n + 1}.v94() }
func (t T) v94() int             { return T{t.n + 1}.v95() }
func (t T) v95() int             { return T{t.n + 1}.v96() }
func (t T) v96() int             { return T{t.n + 1}.v97() }
func (t T) v97() int             { return T{t.n + 1}.v98() }
func (t T) v98() int             { return T{t.n + 1}.v99() }
func (t T) v99() int             { return T{t.n + 1}.v100() }
func (t T) v100() int            { return T{t.n + 1}.v101() }
func (t T) v101() int            { return T{t.n + 1}.v102() }
func (t T) v102() int            { return T{t.n + 1}.v103() }
func (t T) v103() int            { return T{t.n + 1}.v104() }
func (t T) v104() int            { return T{t.n + 1}.v105() }
func (t T) v105() int            { return T{t.n + 1}.v106() }
func (t T) v106() int            { return T{t.n + 1}.v107() }
func (t T) v107() int            { return T{t.n + 1}.v108() }
func (t T) v108() int            { return T{t.n + 1}.v109() }
func (t T) v109() int            { return T{t.n + 1}.v110() }
func (t T) v110() int            { return T{t.n + 1}.v111() }
func (t T) v111() int            { return T{t.n + 1}.v112() }
func (t T) v112() int            { return T{t.n + 1}.v113() }
func (t T) v113() int            { return T{t.n + 1}.v114() }
func (t T) v114() int            { return T{t.n + 1}.v115() }
func (t T) v115() int            { return T{t.n + 1}.v116() }
func (t T) v116() int            { return T{t.n + 1}.v117() }
func (t T) v117() int            { return T{t.n + 1}.v118() }
func (t T) v118() int            { return T{t.n + 1}.v119() }
func (t T) v119() int            { return T{t.n + 1}.v120() }
func (t T) v120() int            { return T{t.n + 1}.v121() }
func (t T) v121() int            { return T{t.n + 1}.v122() }
func (t T) v122() int            { return T{t.n + 1}.v123() }
func (t T) v123() int            { return T{t.n + 1}.v124() }
func (t T) v124() int            { return T{t.n + 1}.v125() }
func (t T) v125() int            { return T{t.n + 1}.v126() }
func (t T) v126() int            { return T{t.n + 1}.v127() }
func (t T) v127() int            { return T{t.n + 1}.v128() }
func (t T) v128() int            { return T{t.n + 1}.v129() }
func (t T) v129() int            { return T{t.n + 1}.v130() }
func (t T) v130() int            { return T{t.n + 1}.v131() }
func (t T) v131() int            { return T{t.n + 1}.v132() }
func (t T) v132() int            { return T{t.n + 1}.v133() }
func (t T) v133() int            { return T{t.n + 1}.v134() }
func (t T) v134() int            { return T{t.n + 1}.v135() }
func (t T) v135() int            { return T{t.n + 1}.v136() }
func (t T) v136() int            { return T{t.n + 1}.v137() }
func (t T) v137() int            { return T{t.n + 1}.v138() }
func (t T) v138() int            { return T{t.n + 1}.v139() }
func (t T) v139() int            { return T{t.n + 1}.v140() }
func (t T) v140() int            { return T{t.n + 1}.v141() }
func (t T) v141() int            { return T{t.n + 1}.v142() }
func (t T) v142() int            { return T{t.n + 1}.v143() }
func (t T) v143() int            { return T{t.n + 1}.v144() }
func (t T) v144() int            { return T{t.n + 1}.v145() }
func (t T) v145() int            { return T{t.n + 1}.v146() }
func (t T) v146() int            { return T{t.n + 1}.v147() }
func (t T) v147() int            { return T{t.n + 1}.v148() }
func (t T) v148() int            { return T{t.n + 1}.v149() }
func (t T) v149() int            { return T{t.n + 1}.v150() }
func (t T) v150() int            { return T{t.n + 1}.v151() }
func (t T) v151() int            { return T{t.n + 1}.v152() }
func (t T) v152() int            { return T{t.n + 1}.v153() }
func (t T) v153() int            { return T{t.n + 1}.v154() }
func (t T) v154() int            { return T{t.n + 1}.v155() }
func (t T) v155() int            { return T{t.n + 1}.v156() }
func (t T) v156() int            { return T{t.n + 1}.v157() }
func (t T) v157() int            { return T{t.n + 1}.v158() }
func (t T) v158() int            { return T{t.n + 1}.v159() }
func (t T) v159() int            { return T{t.n + 1}.v160() }
func (t T) v160() int            { return T{t.n + 1}.v161() }
func (t T) v161() int            { return T{t.n + 1}.v162() }
func (t T) v162() int            { return T{t.n + 1}.v163() }
func (t T) v163() int            { return T{t.n + 1}.v164() }
func (t T) v164() int            { return T{t.n + 1}.v165() }
func (t T) v165() int            { return T{t.n + 1}.v166() }
func (t T) v166() int            { return T{t.n + 1}.v167() }
func (t T) v167() int            { return T{t.n + 1}.v168() }
func (t T) v168() int            { return T{t.n + 1}.v169() }
func (t T) v169() int            { return T{t.n + 1}.v170() }
func (t T) v170() int            { return T{t.n + 1}.v171() }
func (t T) v171() int            { return T{t.n + 1}.v172() }
func (t T) v172() int            { return T{t.n + 1}.v173() }
func (t T) v173() int            { return T{t.n + 1}.v174() }
func (t T) v174() int            { return T{t.n + 1}.v175() }
func (t T) v175() int            { return T{t.n + 1}.v176() }
func (t T) v176() int            { return T{t.n + 1}.v177() }
func (t T) v177() int            { return T{t.n + 1}.v178() }
func (t T) v178() int            { return T{t.n + 1}.v179() }
func (t T) v179() int            { return T{t.n + 1}.v180() }
func (t T) v180() int            { return T{t.n + 1}.v181() }
func (t T) v181() int            { return T{t.n + 1}.v182() }
func (t T) v182() int            { return T{t.n + 1}.v183() }
func (t T) v183() int            { return T{t.n + 1}.v184() }
func (t T) v184() int            { return T{t.n + 1}.v185() }
func (t T) v185() int            { return T{t.n + 1}.v186() }
func (t T) v186() int            { return T{t.n + 1}.v187() }
func (t T) v187() int            { return T{t.n + 1}.v188() }
func (t T) v188() int            { return T{t.n + 1}.v189() }
func (t T) v189() int            { return T{t.n + 1}.v190() }
func (t T) v190() int            { return T{t.n + 1}.v191() }
func (t T) v191() int            { return T{t.n + 1}.v192() }
func (t T) v192() int            { return T{t.n + 1}.v193() }
func (t T) v193() int            { return T{t.n + 1}.v194() }
func (t T) v194() int            { return T{t.n + 1}.v195() }
func (t T) v195() int            { return T{t.n + 1}.v196() }
func (t T) v196() int            { return T{t.n + 1}.v197() }
func (t T) v197() int            { return T{t.n + 1}.v198() }
func (t T) v198() int            { return T{t.n + 1}.v199() }
func (t T) v199() int            { return T{t.n + 1}.v200() }
func (t T) v200() int            { return T{t.n + 1}.v201() }
func (t T) v201() int            { return T{t.n + 1}.v202() }
func (t T) v202() int            { return T{t.n + 1}.v203() }
func (t T) v203() int            { return T{t.n + 1}.v204() }
func (t T) v204() int            { return T{t.n + 1}.v205() }
func (t T) v205() int            { return T{t.n + 1}.v206() }
func (t T) v206() int            { return T{t.n + 1}.v207() }
func (t T) v207() int            { return T{t.n + 1}.v208() }
func (t T) v208() int            { return T{t.n + 1}.v209() }
func (t T) v209() int            { return T{t.n + 1}.v210() }
func (t T) v210() int            { return T{t.n + 1}.v211() }
func (t T) v211() int            { return T{t.n + 1}.v212() }
func (t T) v212() int            { return T{t.n + 1}.v213() }
func (t T) v213() int            { return T{t.n + 1}.v214() }
func (t T) v214() int            { return T{t.n + 1}.v215() }
func (t T) v215() int            { return T{t.n + 1}.v216() }
func (t T) v216() int            { return T{t.n + 1}.v217() }
func (t T) v217() int            { return T{t.n + 1}.v218() }
func (t T) v218() int            { return T{t.n + 1}.v219() }
func (t T) v219() int            { return T{t.n + 1}.v220() }
func (t T) v220() int            { return T{t.n + 1}.v221() }
func (t T) v221() int            { return T{t.n + 1}.v222() }
func (t T) v222() int            { return T{t.n + 1}.v223() }
func (t T) v223() int            { return T{t.n + 1}.v224() }
func (t T) v224() int            { return T{t.n + 1}.v225() }
func (t T) v225() int            { return T{t.n + 1}.v226() }
func (t T) v226() int            { return T{t.n + 1}.v227() }
func (t T) v227() int            { return T{t.n + 1}.v228() }
func (t T) v228() int            { return T{t.n + 1}.v229() }
func (t T) v229() int            { return T{t.n + 1}.v230() }
func (t T) v230() int            { return T{t.n + 1}.v231() }
func (t T) v231() int            { return T{t.n + 1}.v232() }
func (t T) v232() int            { return T{t.n + 1}.v233() }
func (t T) v233() int            { return T{t.n + 1}.v234() }
func (t T) v234() int            { return T{t.n + 1}.v235() }
func (t T) v235() int            { return T{t.n + 1}.v236() }
func (t T) v236() int            { return T{t.n + 1}.v237() }
func (t T) v237() int            { return T{t.n + 1}.v238() }
func (t T) v238() int            { return T{t.n + 1}.v239() }
func (t T) v239() int            { return T{t.n + 1}.v240() }
func (t T) v240() int            { return T{t.n + 1}.v241() }
func (t T) v241() int            { return T{t.n + 1}.v242() }
func (t T) v242() int            { return T{t.n + 1}.v243() }
func (t T) v243() int            { return T{t.n + 1}.v244() }
func (t T) v244() int            { return T{t.n + 1}.v245() }
func (t T) v245() int            { return T{t.n + 1}.v246() }
func (t T) v246() int            { return T{t.n + 1}.v247() }
func (t T) v247() int            { return T{t.n + 1}.v248() }
func (t T) v248() int            { return T{t.n + 1}.v249() }
func (t T) v249() int            { return T{t.n + 1}.v250() }
func (t T) v250() int            { return T{t.n + 1}.v251() }
func (t T) v251() int            { return T{t.n + 1}.v252() }
func (t T) v252() int            { return T{t.n + 1}.v253() }
func (t T) v253() int            { return T{t.n + 1}.v254() }
func (t T) v254() int            { return T{t.n + 1}.v255() }
func (t T) v255() int            { return T{t.n + 1}.v256() }
func (t T) v256() int            { return T{t.n + 1}.v257() }
func (t T) v257() int            { return T{t.n + 1}.v258() }
func (t T) v258() int            { return T{t.n + 1}.v259() }
func (t T) v259() int            { return T{t.n + 1}.v260() }
func c0(x int) int {
	if x == 0 {
		return 0
	}
	return c1(x-1) + 1
}
func c1(x int) int {
	if x == 0 {
		return 0
	}
	return c2(x-1) + 1
}
func c2(x int) int {
	if x == 0 {
		return 0
	}
	return c3(x-1) + 1
}
func c3(x int) int {
	if x == 0 {
		return 0
	}
	return c4(x-1) + 1
}
func c4(x int) int {
	if x == 0 {
		return 0
	}
	return c5(x-1) + 1
}
func c5(x int) int {
	if x == 0 {
		return 0
	}
	return c6(x-1) + 1
}
func c6(x int) int {
	if x == 0 {
		return 0
	}
	return c7(x-1) + 1
}
func c7(x int) int {
	if x == 0 {
		return 0
	}
	return c8(x-1) + 1
}
func c8(x int) int {
	if x == 0 {
		return 0
	}
	return c9(x-1) + 1
}
func c9(x int) int {
	if x == 0 {
		return 0
	}
	return c10(x-1) + 1
}
func c10(x int) int {
	if x == 0 {
		return 0
	}
	return c11(x-1) + 1
}
func c11(x int) int {
	if x == 0 {
		return 0
	}
	return c12(x-1) + 1
}
func c12(x int) int {
	if x == 0 {
		return 0
	}
	return c13(x-1) + 1
}
func c13(x int) int {
	if x == 0 {
		return 0
	}
	return c14(x-1) + 1
}
func c14(x int) int {
	if x == 0 {
		return 0
	}
	return c15(x-1) + 1
}
func c15(x int) int {
	if x == 0 {
		return 0
	}
	return c16(x-1) + 1
}
func c16(x int) int {
	if x == 0 {
		return 0
	}
	return c17(x-1) + 1
}
func c17(x int) int {
	if x == 0 {
		return 0
	}
	return c18(x-1) + 1
}
func c18(x int) int {
	if x == 0 {
		return 0
	}
	return c19(x-1) + 1
}
func c19(x int) int {
	if x == 0 {
		return 0
	}
	return c20(x-1) + 1
}
func c20(x int) int {
	if x == 0 {
		return 0
	}
	return c21(x-1) + 1
}
func c21(x int) int {
	if x == 0 {
		return 0
	}
	return c22(x-1) + 1
}
func c22(x int) int {
	if x == 0 {
		return 0
	}
	return c23(x-1) + 1
}
func c23(x int) int {
	if x == 0 {
		return 0
	}
	return c24(x-1) + 1
}
func c24(x int) int {
	if x == 0 {
		return 0
	}
	return c25(x-1) + 1
}
func c25(x int) int {
	if x == 0 {
		return 0
	}
	return c26(x-1) + 1
}
func c26(x int) int {
	if x == 0 {
		return 0
	}
	return c27(x-1) + 1
}
func c27(x int) int {
	if x == 0 {
		return 0
	}
	return c28(x-1) + 1
}
func c28(x int) int {
	if x == 0 {
		return 0
	}
	return c29(x-1) + 1
}
func c29(x int) int {
	if x == 0 {
		return 0
	}
	return c30(x-1) + 1
}
func c30(x int) int {
	if x == 0 {
		return 0
	}
	return c31(x-1) + 1
}
func c31(x int) int {
	if x == 0 {
		return 0
	}
	return c32(x-1) + 1
}
func c32(x int) int {
	if x == 0 {
		return 0
	}
	return c33(x-1) + 1
}
func c33(x int) int {
	if x == 0 {
		return 0
	}
	return c34(x-1) + 1
}
func c34(x int) int {
	if x == 0 {
		return 0
	}
	return c35(x-1) + 1
}
func c35(x int) int {
	if x == 0 {
		return 0
	}
	return c36(x-1) + 1
}
func c36(x int) int {
	if x == 0 {
		return 0
	}
	return c37(x-1) + 1
}
func c37(x int) int {
	if x == 0 {
		return 0
	}
	return c38(x-1) + 1
}
func c38(x int) int {
	if x == 0 {
		return 0
	}
	return c39(x-1) + 1
}
func c39(x int) int {
	if x == 0 {
		return 0
	}
	return c40(x-1) + 1
}
func c40(x int) int {
	if x == 0 {
		return 0
	}
	return c41(x-1) + 1
}
func c41(x int) int {
	if x == 0 {
		return 0
	}
	return c42(x-1) + 1
}
func c42(x int) int {
	if x == 0 {
		return 0
	}
	return c43(x-1) + 1
}
func c43(x int) int {
	if x == 0 {
		return 0
	}
	return c44(x-1) + 1
}
func c44(x int) int {
	if x == 0 {
		return 0
	}
	return c45(x-1) + 1
}
func c45(x int) int {
	if x == 0 {
		return 0
	}
	return c46(x-1) + 1
}
func c46(x int) int {
	if x == 0 {
		return 0
	}
	return c47(x-1) + 1
}
func c47(x int) int {
	if x == 0 {
		return 0
	}
	return c48(x-1) + 1
}
func c48(x int) int {
	if x == 0 {
		return 0
	}
	return c49(x-1) + 1
}
func c49(x int) int {
	if x == 0 {
		return 0
	}
	return c50(x-1) + 1
}
func c50(x int) int {
	if x == 0 {
		return 0
	}
	return c51(x-1) + 1
}
func c51(x int) int {
	if x == 0 {
		return 0
	}
	return c52(x-1) + 1
}
func c52(x int) int {
	if x == 0 {
		return 0
	}
	return c53(x-1) + 1
}
func c53(x int) int {
	if x == 0 {
		return 0
	}
	return c54(x-1) + 1
}
func c54(x int) int {
	if x == 0 {
		return 0
	}
	return c55(x-1) + 1
}
func c55(x int) int {
	if x == 0 {
		return 0
	}
	return c56(x-1) + 1
}
func c56(x int) int {
	if x == 0 {
		return 0
	}
	return c57(x-1) + 1
}
func c57(x int) int {
	if x == 0 {
		return 0
	}
	return c58(x-1) + 1
}
func c58(x int) int {
	if x == 0 {
		return 0
	}
	return c59(x-1) + 1
}
func c59(x int) int {
	if x == 0 {
		return 0
	}
	return c60(x-1) + 1
}
func c60(x int) int {
	if x == 0 {
		return 0
	}
	return c61(x-1) + 1
}
func c61(x int) int {
	if x == 0 {
		return 0
	}
	return c62(x-1) + 1
}
func c62(x int) int {
	if x == 0 {
		return 0
	}
	return c63(x-1) + 1
}
func c63(x int) int {
	if x == 0 {
		return 0
	}
	return c64(x-1) + 1
}
func c64(x int) int {
	if x == 0 {
		return 0
	}
	return c65(x-1) + 1
}
func c65(x int) int {
	if x == 0 {
		return 0
	}
	return c66(x-1) + 1
}
func c66(x int) int {
	if x == 0 {
		return 0
	}
	return c67(x-1) + 1
}
func c67(x int) int {
	if x == 0 {
		return 0
	}
	return c68(x-1) + 1
}
func c68(x int) int {
	if x == 0 {
		return 0
	}
	return c69(x-1) + 1
}
func c69(x int) int {
	if x == 0 {
		return 0
	}
	return c70(x-1) + 1
}
func c70(x int) int {
	if x == 0 {
		return 0
	}
	return c71(x-1) + 1
}
func c71(x int) int {
	if x == 0 {
		return 0
	}
	return c72(x-1) + 1
}
func c72(x int) int {
	if x == 0 {
		return 0
	}
	return c73(x-1) + 1
}
func c73(x int) int {
	if x == 0 {
		return 0
	}
	return c74(x-1) + 1
}
func c74(x int) int {
	if x == 0 {
		return 0
	}
	return c75(x-1) + 1
}
func c75(x int) int {
	if x == 0 {
		return 0
	}
	return c76(x-1) + 1
}
func c76(x int) int {
	if x == 0 {
		return 0
	}
	return c77(x-1) + 1
}
func c77(x int) int {
	if x == 0 {
		return 0
	}
	return c78(x-1) + 1
}
func c78(x int) int {
	if x == 0 {
		return 0
	}
	return c79(x-1) + 1
}
func c79(x int) int {
	if x == 0 {
		return 0
	}
	return c80(x-1) + 1
}
func c80(x int) int {
	if x == 0 {
		return 0
	}
	return c81(x-1) + 1
}
func c81(x int) int {
	if x == 0 {
		return 0
	}
	return c82(x-1) + 1
}
func c82(x int) int {
	if x == 0 {
		return 0
	}
	return c83(x-1) + 1
}
func c83(x int) int {
	if x == 0 {
		return 0
	}
	return c84(x-1) + 1
}
func c84(x int) int {
	if x == 0 {
		return 0
	}
	return c85(x-1) + 1
}
func c85(x int) int {
	if x == 0 {
		return 0
	}
	return c86(x-1) + 1
}
func c86(x int) int {
	if x == 0 {
		return 0
	}
	return c87(x-1) + 1
}
func c87(x int) int {
	if x == 0 {
		return 0
	}
	return c88(x-1) + 1
}
func c88(x int) int {
	if x == 0 {
		return 0
	}
	return c89(x-1) + 1
}
func c89(x int) int {
	if x == 0 {
		return 0
	}
	return c90(x-1) + 1
}
func c90(x int) int {
	if x == 0 {
		return 0
	}
	return c91(x-1) + 1
}
func c91(x int) int {
	if x == 0 {
		return 0
	}
	return c92(x-1) + 1
}
func c92(x int) int {
	if x == 0 {
		return 0
	}
	return c93(x-1) + 1
}
func c93(x int) int {
	if x == 0 {
		return 0
	}
	return c94(x-1) + 1
}
func c94(x int) int {
	if x == 0 {
		return 0
	}
	return c95(x-1) + 1
}
func c95(x int) int {
	if x == 0 {
		return 0
	}
	return c96(x-1) + 1
}
func c96(x int) int {
	if x == 0 {
		return 0
	}
	return c97(x-1) + 1
}
func c97(x int) int {
	if x == 0 {
		return 0
	}
	return c98(x-1) + 1
}
func c98(x int) int {
	if x == 0 {
		return 0
	}
	return c99(x-1) + 1
}
func c99(x int) int {
	if x == 0 {
		return 0
	}
	return c100(x-1) + 1
}
func c100(x int) int {
	if x == 0 {
		return 0
	}
	return c101(x-1) + 1
}
func c101(x int) int {
	if x == 0 {
		return 0
	}
	return c102(x-1) + 1
}
func c102(x int) int {
	if x == 0 {
		return 0
	}
	return c103(x-1) + 1
}
func c103(x int) int {
	if x == 0 {
		return 0
	}
	return c104(x-1) + 1
}
func c104(x int) int {
	if x == 0 {
		return 0
	}
	return c105(x-1) + 1
}
func c105(x int) int {
	if x == 0 {
		return 0
	}
	return c106(x-1) + 1
}
func c106(x int) int {
	if x == 0 {
		return 0
	}
	return c107(x-1) + 1
}
func c107(x int) int {
	if x == 0 {
		return 0
	}
	return c108(x-1) + 1
}
func c108(x int) int {
	if x == 0 {
		return 0
	}
	return c109(x-1) + 1
}
func c109(x int) int {
	if x == 0 {
		return 0
	}
	return c110(x-1) + 1
}
func c110(x int) int {
	if x == 0 {
		return 0
	}
	return c111(x-1) + 1
}
func c111(x int) int {
	if x == 0 {
		return 0
	}
	return c112(x-1) + 1
}
func c112(x int) int {
	if x == 0 {
		return 0
	}
	return c113(x-1) + 1
}
func c113(x int) int {
	if x == 0 {
		return 0
	}
	return c114(x-1) + 1
}
func c114(x int) int {
	if x == 0 {
		return 0
	}
	return c115(x-1) + 1
}
func c115(x int) int {
	if x == 0 {
		return 0
	}
	return c116(x-1) + 1
}
func c116(x int) int {
	if x == 0 {
		return 0
	}
	return c117(x-1) + 1
}
func c117(x int) int {
	if x == 0 {
		return 0
	}
	return c118(x-1) + 1
}
func c118(x int) int {
	if x == 0 {
		return 0
	}
	return c119(x-1) + 1
}
func c119(x int) int {
	if x == 0 {
		return 0
	}
	return c120(x-1) + 1
}
func c120(x int) int {
	if x == 0 {
		return 0
	}
	return c121(x-1) + 1
}
func c121(x int) int {
	if x == 0 {
		return 0
	}
	return c122(x-1) + 1
}
func c122(x int) int {
	if x == 0 {
		return 0
	}
	return c123(x-1) + 1
}
func c123(x int) int {
	if x == 0 {
		return 0
	}
	return c124(x-1) + 1
}
func c124(x int) int {
	if x == 0 {
		return 0
	}
	return c125(x-1) + 1
}
func c125(x int) int {
	if x == 0 {
		return 0
	}
	return c126(x-1) + 1
}
func c126(x int) int {
	if x == 0 {
		return 0
	}
	return c127(x-1) + 1
}
func c127(x int) int {
	if x == 0 {
		return 0
	}
	return c128(x-1) + 1
}
func c128(x int) int {
	if x == 0 {
		return 0
	}
	return c129(x-1) + 1
}
func c129(x int) int {
	if x == 0 {
		return 0
	}
	return c130(x-1) + 1
}
func c130(x int) int {
	if x == 0 {
		return 0
	}
	return c131(x-1) + 1
}
func c131(x int) int {
	if x == 0 {
		return 0
	}
	return c132(x-1) + 1
}
func c132(x int) int {
	if x == 0 {
		return 0
	}
	return c133(x-1) + 1
}
func c133(x int) int {
	if x == 0 {
		return 0
	}
	return c134(x-1) + 1
}
func c134(x int) int {
	if x == 0 {
		return 0
	}
	return c135(x-1) + 1
}
func c135(x int) int {
	if x == 0 {
		return 0
	}
	return c136(x-1) + 1
}
func c136(x int) int {
	if x == 0 {
		return 0
	}
	return c137(x-1) + 1
}
func c137(x int) int {
	if x == 0 {
		return 0
	}
	return c138(x-1) + 1
}
func c138(x int) int {
	if x == 0 {
		return 0
	}
	return c139(x-1) + 1
}
func c139(x int) int {
	if x == 0 {
		return 0
	}
	return c140(x-1) + 1
}
func c140(x int) int {
	if x == 0 {
		return 0
	}
	return c141(x-1) + 1
}
func c141(x int) int {
	if x == 0 {
		return 0
	}
	return c142(x-1) + 1
}
func c142(x int) int {
	if x == 0 {
		return 0
	}
	return c143(x-1) + 1
}
func c143(x int) int {
	if x == 0 {
		return 0
	}
	return c144(x-1) + 1
}
func c144(x int) int {
	if x == 0 {
		return 0
	}
	return c145(x-1) + 1
}
func c145(x int) int {
	if x == 0 {
		return 0
	}
	return c146(x-1) + 1
}
func c146(x int) int {
	if x == 0 {
		return 0
	}
	return c147(x-1) + 1
}
func c147(x int) int {
	if x == 0 {
		return 0
	}
	return c148(x-1) + 1
}
func c148(x int) int {
	if x == 0 {
		return 0
	}
	return c149(x-1) + 1
}
func c149(x int) int {
	if x == 0 {
		return 0
	}
	return c150(x-1) + 1
}
func c150(x int) int {
	if x == 0 {
		return 0
	}
	return c151(x-1) + 1
}
func c151(x int) int {
	if x == 0 {
		return 0
	}
	return c152(x-1) + 1
}
func c152(x int) int {
	if x == 0 {
		return 0
	}
	return c153(x-1) + 1
}
func c153(x int) int {
	if x == 0 {
		return 0
	}
	return c154(x-1) + 1
}
func c154(x int) int {
	if x == 0 {
		return 0
	}
	return c155(x-1) + 1
}
func c155(x int) int {
	if x == 0 {
		return 0
	}
	return c156(x-1) + 1
}
func c156(x int) int {
	if x == 0 {
		return 0
	}
	return c157(x-1) + 1
}
func c157(x int) int {
	if x == 0 {
		return 0
	}
	return c158(x-1) + 1
}
func c158(x int) int {
	if x == 0 {
		return 0
	}
	return c159(x-1) + 1
}
func c159(x int) int {
	if x == 0 {
		return 0
	}
	return c160(x-1) + 1
}
func c160(x int) int {
	if x == 0 {
		return 0
	}
	return c161(x-1) + 1
}
func c161(x int) int {
	if x == 0 {
		return 0
	}
	return c162(x-1) + 1
}
func c162(x int) int {
	if x == 0 {
		return 0
	}
	return c163(x-1) + 1
}
func c163(x int) int {
	if x == 0 {
		return 0
	}
	return c164(x-1) + 1
}
func c164(x int) int {
	if x == 0 {
		return 0
	}
	return c165(x-1) + 1
}
func c165(x int) int {
	if x == 0 {
		return 0
	}
	return c166(x-1) + 1
}
func c166(x int) int {
	if x == 0 {
		return 0
	}
	return c167(x-1) + 1
}
func c167(x int) int {
	if x == 0 {
		return 0
	}
	return c168(x-1) + 1
}
func c168(x int) int {
	if x == 0 {
		return 0
	}
	return c169(x-1) + 1
}
func c169(x int) int {
	if x == 0 {
		return 0
	}
	return c170(x-1) + 1
}
func c170(x int) int {
	if x == 0 {
		return 0
	}
	return c171(x-1) + 1
}
func c171(x int) int {
	if x == 0 {
		return 0
	}
	return c172(x-1) + 1
}
func c172(x int) int {
	if x == 0 {
		return 0
	}
	return c173(x-1) + 1
}
func c173(x int) int {
	if x == 0 {
		return 0
	}
	return c174(x-1) + 1
}
func c174(x int) int {
	if x == 0 {
		return 0
	}
	return c175(x-1) + 1
}
func c175(x int) int {
	if x == 0 {
		return 0
	}
	return c176(x-1) + 1
}
func c176(x int) int {
	if x == 0 {
		return 0
	}
	return c177(x-1) + 1
}
func c177(x int) int {
	if x == 0 {
		return 0
	}
	return c178(x-1) + 1
}
func c178(x int) int {
	if x == 0 {
		return 0
	}
	return c179(x-1) + 1
}
func c179(x int) int {
	if x == 0 {
		return 0
	}
	return c180(x-1) + 1
}
func c180(x int) int {
	if x == 0 {
		return 0
	}
	return c181(x-1) + 1
}
func c181(x int) int {
	if x == 0 {
		return 0
	}
	return c182(x-1) + 1
}
func c182(x int) int {
	if x == 0 {
		return 0
	}
	return c183(x-1) + 1
}
func c183(x int) int {
	if x == 0 {
		return 0
	}
	return c184(x-1) + 1
}
func c184(x int) int {
	if x == 0 {
		return 0
	}
	return c185(x-1) + 1
}
func c185(x int) int {
	if x == 0 {
		return 0
	}
	return c186(x-1) + 1
}
func c186(x int) int {
	if x == 0 {
		return 0
	}
	return c187(x-1) + 1
}
func c187(x int) int {
	if x == 0 {
		return 0
	}
	return c188(x-1) + 1
}
func c188(x int) int {
	if x == 0 {
		return 0
	}
	return c189(x-1) + 1
}
func c189(x int) int {
	if x == 0 {
		return 0
	}
	return c190(x-1) + 1
}
func c190(x int) int {
	if x == 0 {
		return 0
	}
	return c191(x-1) + 1
}
func c191(x int) int {
	if x == 0 {
		return 0
	}
	return c192(x-1) + 1
}
func c192(x int) int {
	if x == 0 {
		return 0
	}
	return c193(x-1) + 1
}
func c193(x int) int {
	if x == 0 {
		return 0
	}
	return c194(x-1) + 1
}
func c194(x int) int {
	if x == 0 {
		return 0
	}
	return c195(x-1) + 1
}
func c195(x int) int {
	if x == 0 {
		return 0
	}
	return c196(x-1) + 1
}
func c196(x int) int {
	if x == 0 {
		return 0
	}
	return c197(x-1) + 1
}
func c197(x int) int {
	if x == 0 {
		return 0
	}
	return c198(x-1) + 1
}
func c198(x int) int {
	if x == 0 {
		return 0
	}
	return c199(x-1) + 1
}
func c199(x int) int {
	if x == 0 {
		return 0
	}
	return c200(x-1) + 1
}
func c200(x int) int {
	if x == 0 {
		return 0
	}
	return c201(x-1) + 1
}
func c201(x int) int {
	if x == 0 {
		return 0
	}
	return c202(x-1) + 1
}
func c202(x int) int {
	if x == 0 {
		return 0
	}
	return c203(x-1) + 1
}
func c203(x int) int {
	if x == 0 {
		return 0
	}
	return c204(x-1) + 1
}
func c204(x int) int {
	if x == 0 {
		return 0
	}
	return c205(x-1) + 1
}
func c205(x int) int {
	if x == 0 {
		return 0
	}
	return c206(x-1) + 1
}
func c206(x int) int {
	if x == 0 {
		return 0
	}
	return c207(x-1) + 1
}
func c207(x int) int {
	if x == 0 {
		return 0
	}
	return c208(x-1) + 1
}
func c208(x int) int {
	if x == 0 {
		return 0
	}
	return c209(x-1) + 1
}
func c209(x int) int {
	if x == 0 {
		return 0
	}
	return c210(x-1) + 1
}
func c210(x int) int {
	if x == 0 {
		return 0
	}
	return c211(x-1) + 1
}
func c211(x int) int {
	if x == 0 {
		return 0
	}
	return c212(x-1) + 1
}
func c212(x int) int {
	if x == 0 {
		return 0
	}
	return c213(x-1) + 1
}
func c213(x int) int {
	if x == 0 {
		return 0
	}
	return c214(x-1) + 1
}
func c214(x int) int {
	if x == 0 {
		return 0
	}
	return c215(x-1) + 1
}
func c215(x int) int {
	if x == 0 {
		return 0
	}
	return c216(x-1) + 1
}
func c216(x int) int {
	if x == 0 {
		return 0
	}
	return c217(x-1) + 1
}
func c217(x int) int {
	if x == 0 {
		return 0
	}
	return c218(x-1) + 1
}
func c218(x int) int {
	if x == 0 {
		return 0
	}
	return c219(x-1) + 1
}
func c219(x int) int {
	if x == 0 {
		return 0
	}
	return c220(x-1) + 1
}
func c220(x int) int {
	if x == 0 {
		return 0
	}
	return c221(x-1) + 1
}
func c221(x int) int {
	if x == 0 {
		return 0
	}
	return c222(x-1) + 1
}
func c222(x int) int {
	if x == 0 {
		return 0
	}
	return c223(x-1) + 1
}
func c223(x int) int {
	if x == 0 {
		return 0
	}
	return c224(x-1) + 1
}
func c224(x int) int {
	if x == 0 {
		return 0
	}
	return c225(x-1) + 1
}
func c225(x int) int {
	if x == 0 {
		return 0
	}
	return c226(x-1) + 1
}
func c226(x int) int {
	if x == 0 {
		return 0
	}
	return c227(x-1) + 1
}
func c227(x int) int {
	if x == 0 {
		return 0
	}
	return c228(x-1) + 1
}
func c228(x int) int {
	if x == 0 {
		return 0
	}
	return c229(x-1) + 1
}
func c229(x int) int {
	if x == 0 {
		return 0
	}
	return c230(x-1) + 1
}
func c230(x int) int {
	if x == 0 {
		return 0
	}
	return c231(x-1) + 1
}
func c231(x int) int {
	if x == 0 {
		return 0
	}
	return c232(x-1) + 1
}
func c232(x int) int {
	if x == 0 {
		return 0
	}
	return c233(x-1) + 1
}
func c233(x int) int {
	if x == 0 {
		return 0
	}
	return c234(x-1) + 1
}
func c234(x int) int {
	if x == 0 {
		return 0
	}
	return c235(x-1) + 1
}
func c235(x int) int {
	if x == 0 {
		return 0
	}
	return c236(x-1) + 1
}
func c236(x int) int {
	if x == 0 {
		return 0
	}
	return c237(x-1) + 1
}
func c237(x int) int {
	if x == 0 {
		return 0
	}
	return c238(x-1) + 1
}
func c238(x int) int {
	if x == 0 {
		return 0
	}
	return c239(x-1) + 1
}
func c239(x int) int {
	if x == 0 {
		return 0
	}
	return c240(x-1) + 1
}
func c240(x int) int {
	if x == 0 {
		return 0
	}
	return c241(x-1) + 1
}
func c241(x int) int {
	if x == 0 {
		return 0
	}
	return c242(x-1) + 1
}
func c242(x int) int {
	if x == 0 {
		return 0
	}
	return c243(x-1) + 1
}
func c243(x int) int {
	if x == 0 {
		return 0
	}
	return c244(x-1) + 1
}
func c244(x int) int {
	if x == 0 {
		return 0
	}
	return c245(x-1) + 1
}
func c245(x int) int {
	if x == 0 {
		return 0
	}
	return c246(x-1) + 1
}
func c246(x int) int {
	if x == 0 {
		return 0
	}
	return c247(x-1) + 1
}
func c247(x int) int {
	if x == 0 {
		return 0
	}
	return c248(x-1) + 1
}
func c248(x int) int {
	if x == 0 {
		return 0
	}
	return c249(x-1) + 1
}
func c249(x int) int {
	if x == 0 {
		return 0
	}
	return c250(x-1) + 1
}
func c250(x int) int {
	if x == 0 {
		return 0
	}
	return c251(x-1) + 1
}
func c251(x int) int {
	if x == 0 {
		return 0
	}
	return c252(x-1) + 1
}
func c252(x int) int {
	if x == 0 {
		return 0
	}
	return c253(x-1) + 1
}
func c253(x int) int {
	if x == 0 {
		return 0
	}
	return c254(x-1) + 1
}
func c254(x int) int {
	if x == 0 {
		return 0
	}
	return c255(x-1) + 1
}
func c255(x int) int {
	if x == 0 {
		return 0
	}
	return c256(x-1) + 1
}
func c256(x int) int {
	if x == 0 {
		return 0
	}
	return c257(x-1) + 1
}
func c257(x int) int {
	if x == 0 {
		return 0
	}
	return c258(x-1) + 1
}
func c258(x int) int {
	if x == 0 {
		return 0
	}
	return c259(x-1) + 1
}
func c259(x int) int {
	if x == 0 {
		return 0
	}
	return c0(x-1) + 1
}
func g0[N ~int8 | ~int](x N) N   { return g1(x) + 1 }
func g1[N ~int8 | ~int](x N) N   { return g2(x) + 1 }
func g2[N ~int8 | ~int](x N) N   { return g3(x) + 1 }
func g3[N ~int8 | ~int](x N) N   { return g4(x) + 1 }
func g4[N ~int8 | ~int](x N) N   { return g5(x) + 1 }
func g5[N ~int8 | ~int](x N) N   { return g6(x) + 1 }
func g6[N ~int8 | ~int](x N) N   { return g7(x) + 1 }
func g7[N ~int8 | ~int](x N) N   { return g8(x) + 1 }
func g8[N ~int8 | ~int](x N) N   { return g9(x) + 1 }
func g9[N ~int8 | ~int](x N) N   { return g10(x) + 1 }
func g10[N ~int8 | ~int](x N) N  { return g11(x) + 1 }
func g11[N ~int8 | ~int](x N) N  { return g12(x) + 1 }
func g12[N ~int8 | ~int](x N) N  { return g13(x) + 1 }
func g13[N ~int8 | ~int](x N) N  { return g14(x) + 1 }
func g14[N ~int8 | ~int](x N) N  { return g15(x) + 1 }
func g15[N ~int8 | ~int](x N) N  { return g16(x) + 1 }
func g16[N ~int8 | ~int](x N) N  { return g17(x) + 1 }
func g17[N ~int8 | ~int](x N) N  { return g18(x) + 1 }
func g18[N ~int8 | ~int](x N) N  { return g19(x) + 1 }
func g19[N ~int8 | ~int](x N) N  { return g20(x) + 1 }
func g20[N ~int8 | ~int](x N) N  { return g21(x) + 1 }
func g21[N ~int8 | ~int](x N) N  { return g22(x) + 1 }
func g22[N ~int8 | ~int](x N) N  { return g23(x) + 1 }
func g23[N ~int8 | ~int](x N) N  { return g24(x) + 1 }
func g24[N ~int8 | ~int](x N) N  { return g25(x) + 1 }
func g25[N ~int8 | ~int](x N) N  { return g26(x) + 1 }
func g26[N ~int8 | ~int](x N) N  { return g27(x) + 1 }
func g27[N ~int8 | ~int](x N) N  { return g28(x) + 1 }
func g28[N ~int8 | ~int](x N) N  { return g29(x) + 1 }
func g29[N ~int8 | ~int](x N) N  { return g30(x) + 1 }
func g30[N ~int8 | ~int](x N) N  { return g31(x) + 1 }
func g31[N ~int8 | ~int](x N) N  { return g32(x) + 1 }
func g32[N ~int8 | ~int](x N) N  { return g33(x) + 1 }
func g33[N ~int8 | ~int](x N) N  { return g34(x) + 1 }
func g34[N ~int8 | ~int](x N) N  { return g35(x) + 1 }
func g35[N ~int8 | ~int](x N) N  { return g36(x) + 1 }
func g36[N ~int8 | ~int](x N) N  { return g37(x) + 1 }
func g37[N ~int8 | ~int](x N) N  { return g38(x) + 1 }
func g38[N ~int8 | ~int](x N) N  { return g39(x) + 1 }
func g39[N ~int8 | ~int](x N) N  { return g40(x) + 1 }
func g40[N ~int8 | ~int](x N) N  { return g41(x) + 1 }
func g41[N ~int8 | ~int](x N) N  { return g42(x) + 1 }
func g42[N ~int8 | ~int](x N) N  { return g43(x) + 1 }
func g43[N ~int8 | ~int](x N) N  { return g44(x) + 1 }
func g44[N ~int8 | ~int](x N) N  { return g45(x) + 1 }
func g45[N ~int8 | ~int](x N) N  { return g46(x) + 1 }
func g46[N ~int8 | ~int](x N) N  { return g47(x) + 1 }
func g47[N ~int8 | ~int](x N) N  { return g48(x) + 1 }
func g48[N ~int8 | ~int](x N) N  { return g49(x) + 1 }
func g49[N ~int8 | ~int](x N) N  { return g50(x) + 1 }
func g50[N ~int8 | ~int](x N) N  { return g51(x) + 1 }
func g51[N ~int8 | ~int](x N) N  { return g52(x) + 1 }
func g52[N ~int8 | ~int](x N) N  { return g53(x) + 1 }
func g53[N ~int8 | ~int](x N) N  { return g54(x) + 1 }
func g54[N ~int8 | ~int](x N) N  { return g55(x) + 1 }
func g55[N ~int8 | ~int](x N) N  { return g56(x) + 1 }
func g56[N ~int8 | ~int](x N) N  { return g57(x) + 1 }
func g57[N ~int8 | ~int](x N) N  { return g58(x) + 1 }
func g58[N ~int8 | ~int](x N) N  { return g59(x) + 1 }
func g59[N ~int8 | ~int](x N) N  { return g60(x) + 1 }
func g60[N ~int8 | ~int](x N) N  { return g61(x) + 1 }
func g61[N ~int8 | ~int](x N) N  { return g62(x) + 1 }
func g62[N ~int8 | ~int](x N) N  { return g63(x) + 1 }
func g63[N ~int8 | ~int](x N) N  { return g64(x) + 1 }
func g64[N ~int8 | ~int](x N) N  { return g65(x) + 1 }
func g65[N ~int8 | ~int](x N) N  { return g66(x) + 1 }
func g66[N ~int8 | ~int](x N) N  { return g67(x) + 1 }
func g67[N ~int8 | ~int](x N) N  { return g68(x) + 1 }
func g68[N ~int8 | ~int](x N) N  { return g69(x) + 1 }
func g69[N ~int8 | ~int](x N) N  { return g70(x) + 1 }
func g70[N ~int8 | ~int](x N) N  { return g71(x) + 1 }
func g71[N ~int8 | ~int](x N) N  { return g72(x) + 1 }
func g72[N ~int8 | ~int](x N) N  { return g73(x) + 1 }
func g73[N ~int8 | ~int](x N) N  { return g74(x) + 1 }
func g74[N ~int8 | ~int](x N) N  { return g75(x) + 1 }
func g75[N ~int8 | ~int](x N) N  { return g76(x) + 1 }
func g76[N ~int8 | ~int](x N) N  { return g77(x) + 1 }
func g77[N ~int8 | ~int](x N) N  { return g78(x) + 1 }
func g78[N ~int8 | ~int](x N) N  { return g79(x) + 1 }
func g79[N ~int8 | ~int](x N) N  { return g80(x) + 1 }
func g80[N ~int8 | ~int](x N) N  { return g81(x) + 1 }
func g81[N ~int8 | ~int](x N) N  { return g82(x) + 1 }
func g82[N ~int8 | ~int](x N) N  { return g83(x) + 1 }
func g83[N ~int8 | ~int](x N) N  { return g84(x) + 1 }
func g84[N ~int8 | ~int](x N) N  { return g85(x) + 1 }
func g85[N ~int8 | ~int](x N) N  { return g86(x) + 1 }
func g86[N ~int8 | ~int](x N) N  { return g87(x) + 1 }
func g87[N ~int8 | ~int](x N) N  { return g88(x) + 1 }
func g88[N ~int8 | ~int](x N) N  { return g89(x) + 1 }
func g89[N ~int8 | ~int](x N) N  { return g90(x) + 1 }
func g90[N ~int8 | ~int](x N) N  { return g91(x) + 1 }
func g91[N ~int8 | ~int](x N) N  { return g92(x) + 1 }
func g92[N ~int8 | ~int](x N) N  { return g93(x) + 1 }
func g93[N ~int8 | ~int](x N) N  { return g94(x) + 1 }
func g94[N ~int8 | ~int](x N) N  { return g95(x) + 1 }
func g95[N ~int8 | ~int](x N) N  { return g96(x) + 1 }
func g96[N ~int8 | ~int](x N) N  { return g97(x) + 1 }
func g97[N ~int8 | ~int](x N) N  { return g98(x) + 1 }
func g98[N ~int8 | ~int](x N) N  { return g99(x) + 1 }
func g99[N ~int8 | ~int](x N) N  { return g100(x) + 1 }
func g100[N ~int8 | ~int](x N) N { return g101(x) + 1 }
func g101[N ~int8 | ~int](x N) N { return g102(x) + 1 }
func g102[N ~int8 | ~int](x N) N { return g103(x) + 1 }
func g103[N ~int8 | ~int](x N) N { return g104(x) + 1 }
func g104[N ~int8 | ~int](x N) N { return g105(x) + 1 }
func g105[N ~int8 | ~int](x N) N { return g106(x) + 1 }
func g106[N ~int8 | ~int](x N) N { return g107(x) + 1 }
func g107[N ~int8 | ~int](x N) N { return g108(x) + 1 }
func g108[N ~int8 | ~int](x N) N { return g109(x) + 1 }
func g109[N ~int8 | ~int](x N) N { return g110(x) + 1 }
func g110[N ~int8 | ~int](x N) N { return g111(x) + 1 }
func g111[N ~int8 | ~int](x N) N { return g112(x) + 1 }
func g112[N ~int8 | ~int](x N) N { return g113(x) + 1 }
func g113[N ~int8 | ~int](x N) N { return g114(x) + 1 }
func g114[N ~int8 | ~int](x N) N { return g115(x) + 1 }
func g115[N ~int8 | ~int](x N) N { return g116(x) + 1 }
func g116[N ~int8 | ~int](x N) N { return g117(x) + 1 }
func g117[N ~int8 | ~int](x N) N { return g118(x) + 1 }
func g118[N ~int8 | ~int](x N) N { return g119(x) + 1 }
func g119[N ~int8 | ~int](x N) N { return g120(x) + 1 }
func g120[N ~int8 | ~int](x N) N { return g121(x) + 1 }
func g121[N ~int8 | ~int](x N) N { return g122(x) + 1 }
func g122[N ~int8 | ~int](x N) N { return g123(x) + 1 }
func g123[N ~int8 | ~int](x N) N { return g124(x) + 1 }
func g124[N ~int8 | ~int](x N) N { return g125(x) + 1 }
func g125[N ~int8 | ~int](x N) N { return g126(x) + 1 }
func g126[N ~int8 | ~int](x N) N { return g127(x) + 1 }
func g127[N ~int8 | ~int](x N) N { return g128(x) + 1 }
func g128[N ~int8 | ~int](x N) N { return g129(x) + 1 }
func g129[N ~int8 | ~int](x N) N { return g130(x) + 1 }
func g130[N ~int8 | ~int](x N) N { return g131(x) + 1 }
func g131[N ~int8 | ~int](x N) N { return g132(x) + 1 }
func g132[N ~int8 | ~int](x N) N { return g133(x) + 1 }
func g133[N ~int8 | ~int](x N) N { return g134(x) + 1 }
func g134[N ~int8 | ~int](x N) N { return g135(x) + 1 }
func g135[N ~int8 | ~int](x N) N { return g136(x) + 1 }
func g136[N ~int8 | ~int](x N) N { return g137(x) + 1 }
func g137[N ~int8 | ~int](x N) N { return g138(x) + 1 }
func g138[N ~int8 | ~int](x N) N { return g139(x) + 1 }
func g139[N ~int8 | ~int](x N) N { return g140(x) + 1 }
func g140[N ~int8 | ~int](x N) N { return g141(x) + 1 }
func g141[N ~int8 | ~int](x N) N { return g142(x) + 1 }
func g142[N ~int8 | ~int](x N) N { return g143(x) + 1 }
func g143[N ~int8 | ~int](x N) N { return g144(x) + 1 }
func g144[N ~int8 | ~int](x N) N { return g145(x) + 1 }
func g145[N ~int8 | ~int](x N) N { return g146(x) + 1 }
func g146[N ~int8 | ~int](x N) N { return g147(x) + 1 }
func g147[N ~int8 | ~int](x N) N { return g148(x) + 1 }
func g148[N ~int8 | ~int](x N) N { return g149(x) + 1 }
func g149[N ~int8 | ~int](x N) N { return g150(x) + 1 }
func g150[N ~int8 | ~int](x N) N { return g151(x) + 1 }
func g151[N ~int8 | ~int](x N) N { return g152(x) + 1 }
func g152[N ~int8 | ~int](x N) N { return g153(x) + 1 }
func g153[N ~int8 | ~int](x N) N { return g154(x) + 1 }
func g154[N ~int8 | ~int](x N) N { return g155(x) + 1 }
func g155[N ~int8 | ~int](x N) N { return g156(x) + 1 }
func g156[N ~int8 | ~int](x N) N { return g157(x) + 1 }
func g157[N ~int8 | ~int](x N) N { return g158(x) + 1 }
func g158[N ~int8 | ~int](x N) N { return g159(x) + 1 }
func g159[N ~int8 | ~int](x N) N { return g160(x) + 1 }
func g160[N ~int8 | ~int](x N) N { return g161(x) + 1 }
func g161[N ~int8 | ~int](x N) N { return g162(x) + 1 }
func g162[N ~int8 | ~int](x N) N { return g163(x) + 1 }
func g163[N ~int8 | ~int](x N) N { return g164(x) + 1 }
func g164[N ~int8 | ~int](x N) N { return g165(x) + 1 }
func g165[N ~int8 | ~int](x N) N { return g166(x) + 1 }
func g166[N ~int8 | ~int](x N) N { return g167(x) + 1 }
func g167[N ~int8 | ~int](x N) N { return g168(x) + 1 }
func g168[N ~int8 | ~int](x N) N { return g169(x) + 1 }
func g169[N ~int8 | ~int](x N) N { return g170(x) + 1 }
func g170[N ~int8 | ~int](x N) N { return g171(x) + 1 }
func g171[N ~int8 | ~int](x N) N { return g172(x) + 1 }
func g172[N ~int8 | ~int](x N) N { return g173(x) + 1 }
func g173[N ~int8 | ~int](x N) N { return g174(x) + 1 }
func g174[N ~int8 | ~int](x N) N { return g175(x) + 1 }
func g175[N ~int8 | ~int](x N) N { return g176(x) + 1 }
func g176[N ~int8 | ~int](x N) N { return g177(x) + 1 }
func g177[N ~int8 | ~int](x N) N { return g178(x) + 1 }
func g178[N ~int8 | ~int](x N) N { return g179(x) + 1 }
func g179[N ~int8 | ~int](x N) N { return g180(x) + 1 }
func g180[N ~int8 | ~int](x N) N { return g181(x) + 1 }
func g181[N ~int8 | ~int](x N) N { return g182(x) + 1 }
func g182[N ~int8 | ~int](x N) N { return g183(x) + 1 }
func g183[N ~int8 | ~int](x N) N { return g184(x) + 1 }
func g184[N ~int8 | ~int](x N) N { return g185(x) + 1 }
func g185[N ~int8 | ~int](x N) N { return g186(x) + 1 }
func g186[N ~int8 | ~int](x N) N { return g187(x) + 1 }
func g187[N ~int8 | ~int](x N) N { return g188(x) + 1 }
func g188[N ~int8 | ~int](x N) N { return g189(x) + 1 }
func g189[N ~int8 | ~int](x N) N { return g190(x) + 1 }
func g190[N ~int8 | ~int](x N) N { return g191(x) + 1 }
func g191[N ~int8 | ~int](x N) N { return g192(x) + 1 }
func g192[N ~int8 | ~int](x N) N { return g193(x) + 1 }
func g193[N ~int8 | ~int](x N) N { return g194(x) + 1 }
func g194[N ~int8 | ~int](x N) N { return g195(x) + 1 }
func g195[N ~int8 | ~int](x N) N { return g196(x) + 1 }
func g196[N ~int8 | ~int](x N) N { return g197(x) + 1 }
func g197[N ~int8 | ~int](x N) N { return g198(x) + 1 }
func g198[N ~int8 | ~int](x N) N { return g199(x) + 1 }
func g199[N ~int8 | ~int](x N) N { return g200(x) + 1 }
func g200[N ~int8 | ~int](x N) N { return g201(x) + 1 }
func g201[N ~int8 | ~int](x N) N { return g202(x) + 1 }
func g202[N ~int8 | ~int](x N) N { return g203(x) + 1 }
func g203[N ~int8 | ~int](x N) N { return g204(x) + 1 }
func g204[N ~int8 | ~int](x N) N { return g205(x) + 1 }
func g205[N ~int8 | ~int](x N) N { return g206(x) + 1 }
func g206[N ~int8 | ~int](x N) N { return g207(x) + 1 }
func g207[N ~int8 | ~int](x N) N { return g208(x) + 1 }
func g208[N ~int8 | ~int](x N) N { return g209(x) + 1 }
func g209[N ~int8 | ~int](x N) N { return g210(x) + 1 }
func g210[N ~int8 | ~int](x N) N { return g211(x) + 1 }
func g211[N ~int8 | ~int](x N) N { return g212(x) + 1 }
func g212[N ~int8 | ~int](x N) N { return g213(x) + 1 }
func g213[N ~int8 | ~int](x N) N { return g214(x) + 1 }
func g214[N ~int8 | ~int](x N) N { return g215(x) + 1 }
func g215[N ~int8 | ~int](x N) N { return g216(x) + 1 }
func g216[N ~int8 | ~int](x N) N { return g217(x) + 1 }
func g217[N ~int8 | ~int](x N) N { return g218(x) + 1 }
func g218[N ~int8 | ~int](x N) N { return g219(x) + 1 }
func g219[N ~int8 | ~int](x N) N { return g220(x) + 1 }
func g220[N ~int8 | ~int](x N) N { return g221(x) + 1 }
func g221[N ~int8 | ~int](x N) N { return g222(x) + 1 }
func g222[N ~int8 | ~int](x N) N { return g223(x) + 1 }
func g223[N ~int8 | ~int](x N) N { return g224(x) + 1 }
func g224[N ~int8 | ~int](x N) N { return g225(x) + 1 }
func g225[N ~int8 | ~int](x N) N { return g226(x) + 1 }
func g226[N ~int8 | ~int](x N) N { return g227(x) + 1 }
func g227[N ~int8 | ~int](x N) N { return g228(x) + 1 }
func g228[N ~int8 | ~int](x N) N { return g229(x) + 1 }
func g229[N ~int8 | ~int](x N) N { return g230(x) + 1 }
func g230[N ~int8 | ~int](x N) N { return g231(x) + 1 }
func g231[N ~int8 | ~int](x N) N { return g232(x) + 1 }
func g232[N ~int8 | ~int](x N) N { return g233(x) + 1 }
func g233[N ~int8 | ~int](x N) N { return g234(x) + 1 }
func g234[N ~int8 | ~int](x N) N { return g235(x) + 1 }
func g235[N ~int8 | ~int](x N) N { return g236(x) + 1 }
func g236[N ~int8 | ~int](x N) N { return g237(x) + 1 }
func g237[N ~int8 | ~int](x N) N { return g238(x) + 1 }
func g238[N ~int8 | ~int](x N) N { return g239(x) + 1 }
func g239[N ~int8 | ~int](x N) N { return g240(x) + 1 }
func g240[N ~int8 | ~int](x N) N { return g241(x) + 1 }
func g241[N ~int8 | ~int](x N) N { return g242(x) + 1 }
func g242[N ~int8 | ~int](x N) N { return g243(x) + 1 }
func g243[N ~int8 | ~int](x N) N { return g244(x) + 1 }
func g244[N ~int8 | ~int](x N) N { return g245(x) + 1 }
func g245[N ~int8 | ~int](x N) N { return g246(x) + 1 }
func g246[N ~int8 | ~int](x N) N { return g247(x) + 1 }
func g247[N ~int8 | ~int](x N) N { return g248(x) + 1 }
func g248[N ~int8 | ~int](x N) N { return g249(x) + 1 }
func g249[N ~int8 | ~int](x N) N { return g250(x) + 1 }
func g250[N ~int8 | ~int](x N) N { return g251(x) + 1 }
func g251[N ~int8 | ~int](x N) N { return g252(x) + 1 }
func g252[N ~int8 | ~int](x N) N { return g253(x) + 1 }
func g253[N ~int8 | ~int](x N) N { return g254(x) + 1 }
func g254[N ~int8 | ~int](x N) N { return g255(x) + 1 }
func g255[N ~int8 | ~int](x N) N { return g256(x) + 1 }
func g256[N ~int8 | ~int](x N) N { return g257(x) + 1 }
func g257[N ~int8 | ~int](x N) N { return g258(x) + 1 }
func g258[N ~int8 | ~int](x N) N { return g259(x) + 1 }
func g259[N ~int8 | ~int](x N) N { return g260(x) + 1 }
func b0(c chan int) chan int     { return b1(c) }
func b1(c chan int) chan int     { return b2(c) }
func b2(c chan int) chan int     { return b3(c) }
func b3(c chan int) chan int     { return b4(c) }
func b4(c chan int) chan int     { return b5(c) }
func b5(c chan int) chan int     { return b6(c) }
func b6(c chan int) chan int     { return b7(c) }
func b7(c chan int) chan int     { return b8(c) }
func b8(c chan int) chan int     { return b9(c) }
func b9(c chan int) chan int     { return b10(c) }
func b10(c chan int) chan int    { return b11(c) }
func b11(c chan int) chan int    { return b12(c) }
func b12(c chan int) chan int    { return b13(c) }
func b13(c chan int) chan int    { return b14(c) }
func b14(c chan int) chan int    { return b15(c) }
func b15(c chan int) chan int    { return b16(c) }
func b16(c chan int) chan int    { return b17(c) }
func b17(c chan int) chan int    { return b18(c) }
func b18(c chan int) chan int    { return b19(c) }
func b19(c chan int) chan int    { return b20(c) }
func b20(c chan int) chan int    { return b21(c) }
func b21(c chan int) chan int    { return b22(c) }
func b22(c chan int) chan int    { return b23(c) }
func b23(c chan int) chan int    { return b24(c) }
func b24(c chan int) chan int    { return b25(c) }
func b25(c chan int) chan int    { return b26(c) }
func b26(c chan int) chan int    { return b27(c) }
func b27(c chan int) chan int    { return b28(c) }
func b28(c chan int) chan int    { return b29(c) }
func b29(c chan int) chan int    { return b30(c) }
func b30(c chan int) chan int    { return b31(c) }
func b31(c chan int) chan int    { return b32(c) }
func b32(c chan int) chan int    { return b33(c) }
func b33(c chan int) chan int    { return b34(c) }
func b34(c chan int) chan int    { return b35(c) }
func b35(c chan int) chan int    { return b36(c) }
func b36(c chan int) chan int    { return b37(c) }
func b37(c chan int) chan int    { return b38(c) }
func b38(c chan int) chan int    { return b39(c) }
func b39(c chan int) chan int    { return b40(c) }
func b40(c chan int) chan int    { return b41(c) }
func b41(c chan int) chan int    { return b42(c) }
func b42(c chan int) chan int    { return b43(c) }
func b43(c chan int) chan int    { return b44(c) }
func b44(c chan int) chan int    { return b45(c) }
func b45(c chan int) chan int    { return b46(c) }
func b46(c chan int) chan int    { return b47(c) }
func b47(c chan int) chan int    { return b48(c) }
func b48(c chan int) chan int    { return b49(c) }
func b49(c chan int) chan int    { return b50(c) }
func b50(c chan int) chan int    { return b51(c) }
func b51(c chan int) chan int    { return b52(c) }
func b52(c chan int) chan int    { return b53(c) }
func b53(c chan int) chan int    { return b54(c) }
func b54(c chan int) chan int    { return b55(c) }
func b55(c chan int) chan int    { return b56(c) }
func b56(c chan int) chan int    { return b57(c) }
func b57(c chan int) chan int    { return b58(c) }
func b58(c chan int) chan int    { return b59(c) }
func b59(c chan int) chan int    { return b60(c) }
func b60(c chan int) chan int    { return b61(c) }
func b61(c chan int) chan int    { return b62(c) }
func b62(c chan int) chan int    { return b63(c) }
func b63(c chan int) chan int    { return b64(c) }
func b64(c chan int) chan int    { return b65(c) }
func b65(c chan int) chan int    { return b66(c) }
func b66(c chan int) chan int    { return b67(c) }
func b67(c chan int) chan int    { return b68(c) }
func b68(c chan int) chan int    { return b69(c) }
func b69(c chan int) chan int    { return b70(c) }
func b70(c chan int) chan int    { return b71(c) }
func b71(c chan int) chan int    { return b72(c) }
func b72(c chan int) chan int    { return b73(c) }
func b73(c chan int) chan int    { return b74(c) }
func b74(c chan int) chan int    { return b75(c) }
func b75(c chan int) chan int    { return b76(c) }
func b76(c chan int) chan int    { return b77(c) }
func b77(c chan int) chan int    { return b78(c) }
func b78(c chan int) chan int    { return b79(c) }
func b79(c chan int) chan int    { return b80(c) }
func b80(c chan int) chan int    { return b81(c) }
func b81(c chan int) chan int    { return b82(c) }
func b82(c chan int) chan int    { return b83(c) }
func b83(c chan int) chan int    { return b84(c) }
func b84(c chan int) chan int    { return b85(c) }
func b85(c chan int) chan int    { return b86(c) }
func b86(c chan int) chan int    { return b87(c) }
func b87(c chan int) chan int    { return b88(c) }
func b88(c chan int) chan int    { return b89(c) }
func b89(c chan int) chan int    { return b90(c) }
func b90(c chan int) chan int    { return b91(c) }
func b91(c chan int) chan int    { return b92(c) }
func b92(c chan int) chan int    { return b93(c) }
func b93(c chan int) chan int    { return b94(c) }
func b94(c chan int) chan int    { return b95(c) }
func b95(c chan int) chan int    { return b96(c) }
func b96(c chan int) chan int    { return b97(c) }
func b97(c chan int) chan int    { return b98(c) }
func b98(c chan int) chan int    { return b99(c) }
func b99(c chan int) chan int    { return b100(c) }
func b100(c chan int) chan int   { return b101(c) }
func b101(c chan int) chan int   { return b102(c) }
func b102(c chan int) chan int   { return b103(c) }
func b103(c chan int) chan int   { return b104(c) }
func b104(c chan int) chan int   { return b105(c) }
func b105(c chan int) chan int   { return b106(c) }
func b106(c chan int) chan int   { return b107(c) }
func b107(c chan int) chan int   { return b108(c) }
func b108(c chan int) chan int   { return b109(c) }
func b109(c chan int) chan int   { return b110(c) }
func b110(c chan int) chan int   { return b111(c) }
func b111(c chan int) chan int   { return b112(c) }
func b112(c chan int) chan int   { return b113(c) }
func b113(c chan int) chan int   { return b114(c) }
func b114(c chan int) chan int   { return b115(c) }
func b115(c chan int) chan int   { return b116(c) }
func b116(c chan int) chan int   { return b117(c) }
func b117(c chan int) chan int   { return b118(c) }
func b118(c chan int) chan int   { return b119(c) }
func b119(c chan int) chan int   { return b120(c) }
func b120(c chan int) chan int   { return b121(c) }
func b121(c chan int) chan int   { return b122(c) }
func b122(c chan int) chan int   { return b123(c) }
func b123(c chan int) chan int   { return b124(c) }
func b124(c chan int) chan int   { return b125(c) }
func b125(c chan int) chan int   { return b126(c) }
func b126(c chan int) chan int   { return b127(c) }
func b127(c chan int) chan int   { return b128(c) }
func b128(c chan int) chan int   { return b129(c) }
func b129(c chan int) chan int   { return b130(c) }
func b130(c chan int) chan int   { return b131(c) }
func b131(c chan int) chan int   { return b132(c) }
func b132(c chan int) chan int   { return b133(c) }
func b133(c chan int) chan int   { return b134(c) }
func b134(c chan int) chan int   { return b135(c) }
func b135(c chan int) chan int   { return b136(c) }
func b136(c chan int) chan int   { return b137(c) }
func b137(c chan int) chan int   { return b138(c) }
func b138(c chan int) chan int   { return b139(c) }
func b139(c chan int) chan int   { return b140(c) }
func b140(c chan int) chan int   { return b141(c) }
func b141(c chan int) chan int   { return b142(c) }
func b142(c chan int) chan int   { return b143(c) }
func b143(c chan int) chan int   { return b144(c) }
func b144(c chan int) chan int   { return b145(c) }
func b145(c chan int) chan int   { return b146(c) }
func b146(c chan int) chan int   { return b147(c) }
func b147(c chan int) chan int   { return b148(c) }
func b148(c chan int) chan int   { return b149(c) }
func b149(c chan int) chan int   { return b150(c) }
func b150(c chan int) chan int   { return b151(c) }
func b151(c chan int) chan int   { return b152(c) }
func b152(c chan int) chan int   { return b153(c) }
func b153(c chan int) chan int   { return b154(c) }
func b154(c chan int) chan int   { return b155(c) }
func b155(c chan int) chan int   { return b156(c) }
func b156(c chan int) chan int   { return b157(c) }
func b157(c chan int) chan int   { return b158(c) }
func b158(c chan int) chan int   { return b159(c) }
func b159(c chan int) chan int   { return b160(c) }
func b160(c chan int) chan int   { return b161(c) }
func b161(c chan int) chan int   { return b162(c) }
func b162(c chan int) chan int   { return b163(c) }
func b163(c chan int) chan int   { return b164(c) }
func b164(c chan int) chan int   { return b165(c) }
func b165(c chan int) chan int   { return b166(c) }
func b166(c chan int) chan int   { return b167(c) }
func b167(c chan int) chan int   { return b168(c) }
func b168(c chan int) chan int   { return b169(c) }
func b169(c chan int) chan int   { return b170(c) }
func b170(c chan int) chan int   { return b171(c) }
func b171(c chan int) chan int   { return b172(c) }
func b172(c chan int) chan int   { return b173(c) }
func b173(c chan int) chan int   { return b174(c) }
func b174(c chan int) chan int   { return b175(c) }
func b175(c chan int) chan int   { return b176(c) }
func b176(c chan int) chan int   { return b177(c) }
func b177(c chan int) chan int   { return b178(c) }
func b178(c chan int) chan int   { return b179(c) }
func b179(c chan int) chan int   { return b180(c) }
func b180(c chan int) chan int   { return b181(c) }
func b181(c chan int) chan int   { return b182(c) }
func b182(c chan int) chan int   { return b183(c) }
func b183(c chan int) chan int   { return b184(c) }
func b184(c chan int) chan int   { return b185(c) }
func b185(c chan int) chan int   { return b186(c) }
func b186(c chan int) chan int   { return b187(c) }
func b187(c chan int) chan int   { return b188(c) }
func b188(c chan int) chan int   { return b189(c) }
func b189(c chan int) chan int   { return b190(c) }
func b190(c chan int) chan int   { return b191(c) }
func b191(c chan int) chan int   { return b192(c) }
func b192(c chan int) chan int   { return b193(c) }
func b193(c chan int) chan int   { return b194(c) }
func b194(c chan int) chan int   { return b195(c) }
func b195(c chan int) chan int   { return b196(c) }
func b196(c chan int) chan int   { return b197(c) }
func b197(c chan int) chan int   { return b198(c) }
func b198(c chan int) chan int   { return b199(c) }
func b199(c chan int) chan int   { return b200(c) }
func b200(c chan int) chan int   { return b201(c) }
func b201(c chan int) chan int   { return b202(c) }
func b202(c chan int) chan int   { return b203(c) }
func b203(c chan int) chan int   { return b204(c) }
func b204(c chan int) chan int   { return b205(c) }
func b205(c chan int) chan int   { return b206(c) }
func b206(c chan int) chan int   { return b207(c) }
func b207(c chan int) chan int   { return b208(c) }
func b208(c chan int) chan int   { return b209(c) }
func b209(c chan int) chan int   { return b210(c) }
func b210(c chan int) chan int   { return b211(c) }
func b211(c chan int) chan int   { return b212(c) }
func b212(c chan int) chan int   { return b213(c) }
func b213(c chan int) chan int   { return b214(c) }
func b214(c chan int) chan int   { return b215(c) }
func b215(c chan int) chan int   { return b216(c) }
func b216(c chan int) chan int   { return b217(c) }
func b217(c chan int) chan int   { return b218(c) }
func b218(c chan int) chan int   { return b219(c) }
func b219(c chan int) chan int   { return b220(c) }
func b220(c chan int) chan int   { return b221(c) }
func b221(c chan int) chan int   { return b222(c) }
func b222(c chan int) chan int   { return b223(c) }
func b223(c chan int) chan int   { return b224(c) }
func b224(c chan int) chan int   { return b225(c) }
func b225(c chan int) chan int   { return b226(c) }
func b226(c chan int) chan int   { return b227(c) }
func b227(c chan int) chan int   { return b228(c) }
func b228(c chan int) chan int   { return b229(c) }
func b229(c chan int) chan int   { return b230(c) }
func b230(c chan int) chan int   { return b231(c) }
func b231(c chan int) chan int   { return b232(c) }
func b232(c chan int) chan int   { return b233(c) }
func b233(c chan int) chan int   { return b234(c) }
func b234(c chan int) chan int   { return b235(c) }
func b235(c chan int) chan int   { return b236(c) }
func b236(c chan int) chan int   { return b237(c) }
func b237(c chan int) chan int   { return b238(c) }
func b238(c chan int) chan int   { return b239(c) }
func b239(c chan int) chan int   { return b240(c) }
func b240(c chan int) chan int   { return b241(c) }
func b241(c chan int) chan int   { return b242(c) }
func b242(c chan int) chan int   { return b243(c) }
func b243(c chan int) chan int   { return b244(c) }
func b244(c chan int) chan int   { return b245(c) }
func b245(c chan int) chan int   { return b246(c) }
func b246(c chan int) chan int   { return b247(c) }
func b247(c chan int) chan int   { return b248(c) }
func b248(c chan int) chan int   { return b249(c) }
func b249(c chan int) chan int   { return b250(c) }
func b250(c chan int) chan int   { return b251(c) }
func b251(c chan int) chan int   { return b252(c) }
func b252(c chan int) chan int   { return b253(c) }
func b253(c chan int) chan int   { return b254(c) }
func b254(c chan int) chan int   { return b255(c) }
func b255(c chan int) chan int   { return b256(c) }
func b256(c chan int) chan int   { return b257(c) }
func b257(c chan int) chan int   { return b258(c) }
func b258(c chan int) chan int   { return b259(c) }
func b259(c chan int) chan int   { return b260(c) }
func p0(t *T) int                { return p1(t) }
func p1(t *T) int                { return p2(t) }
func p2(t *T) int                { return p3(t) }
func p3(t *T) int                { return p4(t) }
func p4(t *T) int                { return p5(t) }
func p5(t *T) int                { return p6(t) }
func p6(t *T) int                { return p7(t) }
func p7(t *T) int                { return p8(t) }
func p8(t *T) int                { return p9(t) }
func p9(t *T) int                { return p10(t) }
func p10(t *T) int               { return p11(t) }
func p11(t *T) int               { return p12(t) }
func p12(t *T) int               { return p13(t) }
func p13(t *T) int               { return p14(t) }
func p14(t *T) int               { return p15(t) }
func p15(t *T) int               { return p16(t) }
func p16(t *T) int               { return p17(t) }
func p17(t *T) int               { return p18(t) }
func p18(t *T) int               { return p19(t) }
func p19(t *T) int               { return p20(t) }
func p20(t *T) int               { return p21(t) }
func p21(t *T) int               { return p22(t) }
func p22(t *T) int               { return p23(t) }
func p23(t *T) int               { return p24(t) }
func p24(t *T) int               { return p25(t) }
func p25(t *T) int               { return p26(t) }
func p26(t *T) int               { return p27(t) }
func p27(t *T) int               { return p28(t) }
func p28(t *T) int               { return p29(t) }
func p29(t *T) int               { return p30(t) }
func p30(t *T) int               { return p31(t) }
func p31(t *T) int               { return p32(t) }
func p32(t *T) int               { return p33(t) }
func p33(t *T) int               { return p34(t) }
func p34(t *T) int               { return p35(t) }
func p35(t *T) int               { return p36(t) }
func p36(t *T) int               { return p37(t) }
func p37(t *T) int               { return p38(t) }
func p38(t *T) int               { return p39(t) }
func p39(t *T) int               { return p40(t) }
func p40(t *T) int               { return p41(t) }
func p41(t *T) int               { return p42(t) }
func p42(t *T) int               { return p43(t) }
func p43(t *T) int               { return p44(t) }
func p44(t *T) int               { return p45(t) }
func p45(t *T) int               { return p46(t) }
func p46(t *T) int               { return p47(t) }
func p47(t *T) int               { return p48(t) }
func p48(t *T) int               { return p49(t) }
func p49(t *T) int               { return p50(t) }
func p50(t *T) int               { return p51(t) }
func p51(t *T) int               { return p52(t) }
func p52(t *T) int               { return p53(t) }
func p53(t *T) int               { return p54(t) }
func p54(t *T) int               { return p55(t) }
func p55(t *T) int               { return p56(t) }
func p56(t *T) int               { return p57(t) }
func p57(t *T) int               { return p58(t) }
func p58(t *T) int               { return p59(t) }
func p59(t *T) int               { return p60(t) }
func p60(t *T) int               { return p61(t) }
func p61(t *T) int               { return p62(t) }
func p62(t *T) int               { return p63(t) }
func p63(t *T) int               { return p64(t) }
func p64(t *T) int               { return p65(t) }
func p65(t *T) int               { return p66(t) }
func p66(t *T) int               { return p67(t) }
func p67(t *T) int               { return p68(t) }
func p68(t *T) int               { return p69(t) }
func p69(t *T) int               { return p70(t) }
func p70(t *T) int               { return p71(t) }
func p71(t *T) int               { return p72(t) }
func p72(t *T) int               { return p73(t) }
func p73(t *T) int               { return p74(t) }
func p74(t *T) int               { return p75(t) }
func p75(t *T) int               { return p76(t) }
func p76(t *T) int               { return p77(t) }
func p77(t *T) int               { return p78(t) }
func p78(t *T) int               { return p79(t) }
func p79(t *T) int               { return p80(t) }
func p80(t *T) int               { return p81(t) }
func p81(t *T) int               { return p82(t) }
func p82(t *T) int               { return p83(t) }
func p83(t *T) int               { return p84(t) }
func p84(t *T) int               { return p85(t) }
func p85(t *T) int               { return p86(t) }
func p86(t *T) int               { return p87(t) }
func p87(t *T) int               { return p88(t) }
func p88(t *T) int               { return p89(t) }
func p89(t *T) int               { return p90(t) }
func p90(t *T) int               { return p91(t) }
func p91(t *T) int               { return p92(t) }
func p92(t *T) int               { return p93(t) }
func p93(t *T) int               { return p94(t) }
func p94(t *T) int               { return p95(t) }
func p95(t *T) int               { return p96(t) }
func p96(t *T) int               { return p97(t) }
func p97(t *T) int               { return p98(t) }
func p98(t *T) int               { return p99(t) }
func p99(t *T) int               { return p100(t) }
func p100(t *T) int              { return p101(t) }
func p101(t *T) int              { return p102(t) }
func p102(t *T) int              { return p103(t) }
func p103(t *T) int              { return p104(t) }
func p104(t *T) int              { return p105(t) }
func p105(t *T) int              { return p106(t) }
func p106(t *T) int              { return p107(t) }
func p107(t *T) int              { return p108(t) }
func p108(t *T) int              { return p109(t) }
func p109(t *T) int              { return p110(t) }
func p110(t *T) int              { return p111(t) }
func p111(t *T) int              { return p112(t) }
func p112(t *T) int              { return p113(t) }
func p113(t *T) int              { return p114(t) }
func p114(t *T) int              { return p115(t) }
func p115(t *T) int              { return p116(t) }
func p116(t *T) int              { return p117(t) }
func p117(t *T) int              { return p118(t) }
func p118(t *T) int              { return p119(t) }
func p119(t *T) int              { return p120(t) }
func p120(t *T) int              { return p121(t) }
func p121(t *T) int              { return p122(t) }
func p122(t *T) int              { return p123(t) }
func p123(t *T) int              { return p124(t) }
func p124(t *T) int              { return p125(t) }
func p125(t *T) int              { return p126(t) }
func p126(t *T) int              { return p127(t) }
func p127(t *T) int              { return p128(t) }
func p128(t *T) int              { return p129(t) }
func p129(t *T) int              { return p130(t) }
func p130(t *T) int              { return p131(t) }
func p131(t *T) int              { return p132(t) }
func p132(t *T) int              { return p133(t) }
func p133(t *T) int              { return p134(t) }
func p134(t *T) int              { return p135(t) }
func p135(t *T) int              { return p136(t) }
func p136(t *T) int              { return p137(t) }
func p137(t *T) int              { return p138(t) }
func p138(t *T) int              { return p139(t) }
func p139(t *T) int              { return p140(t) }
func p140(t *T) int              { return p141(t) }
func p141(t *T) int              { return p142(t) }
func p142(t *T) int              { return p143(t) }
func p143(t *T) int              { return p144(t) }
func p144(t *T) int              { return p145(t) }
func p145(t *T) int              { return p146(t) }
func p146(t *T) int              { return p147(t) }
func p147(t *T) int              { return p148(t) }
func p148(t *T) int              { return p149(t) }
func p149(t *T) int              { return p150(t) }
func p150(t *T) int              { return p151(t) }
func p151(t *T) int              { return p152(t) }
func p152(t *T) int              { return p153(t) }
func p153(t *T) int              { return p154(t) }
func p154(t *T) int              { return p155(t) }
func p155(t *T) int              { return p156(t) }
func p156(t *T) int              { return p157(t) }
func p157(t *T) int              { return p158(t) }
func p158(t *T) int              { return p159(t) }
func p159(t *T) int              { return p160(t) }
func p160(t *T) int              { return p161(t) }
func p161(t *T) int              { return p162(t) }
func p162(t *T) int              { return p163(t) }
func p163(t *T) int              { return p164(t) }
func p164(t *T) int              { return p165(t) }
func p165(t *T) int              { return p166(t) }
func p166(t *T) int              { return p167(t) }
func p167(t *T) int              { return p168(t) }
func p168(t *T) int              { return p169(t) }
func p169(t *T) int              { return p170(t) }
func p170(t *T) int              { return p171(t) }
func p171(t *T) int              { return p172(t) }
func p172(t *T) int              { return p173(t) }
func p173(t *T) int              { return p174(t) }
func p174(t *T) int              { return p175(t) }
func p175(t *T) int              { return p176(t) }
func p176(t *T) int              { return p177(t) }
func p177(t *T) int              { return p178(t) }
func p178(t *T) int              { return p179(t) }
func p179(t *T) int              { return p180(t) }
func p180(t *T) int              { return p181(t) }
func p181(t *T) int              { return p182(t) }
func p182(t *T) int              { return p183(t) }
func p183(t *T) int              { return p184(t) }
func p184(t *T) int              { return p185(t) }
func p185(t *T) int              { return p186(t) }
func p186(t *T) int              { return p187(t) }
func p187(t *T) int              { return p188(t) }
func p188(t *T) int              { return p189(t) }
func p189(t *T) int              { return p190(t) }
func p190(t *T) int              { return p191(t) }
func p191(t *T) int              { return p192(t) }
func p192(t *T) int              { return p193(t) }
func p193(t *T) int              { return p194(t) }
func p194(t *T) int              { return p195(t) }
func p195(t *T) int              { return p196(t) }
func p196(t *T) int              { return p197(t) }
func p197(t *T) int              { return p198(t) }
func p198(t *T) int              { return p199(t) }
func p199(t *T) int              { return p200(t) }
func p200(t *T) int              { return p201(t) }
func p201(t *T) int              { return p202(t) }
func p202(t *T) int              { return p203(t) }
func p203(t *T) int              { return p204(t) }
func p204(t *T) int              { return p205(t) }
func p205(t *T) int              { return p206(t) }
func p206(t *T) int              { return p207(t) }
func p207(t *T) int              { return p208(t) }
func p208(t *T) int              { return p209(t) }
func p209(t *T) int              { return p210(t) }
func p210(t *T) int              { return p211(t) }
func p211(t *T) int              { return p212(t) }
func p212(t *T) int              { return p213(t) }
func p213(t *T) int              { return p214(t) }
func p214(t *T) int              { return p215(t) }
func p215(t *T) int              { return p216(t) }
func p216(t *T) int              { return p217(t) }
func p217(t *T) int              { return p218(t) }
func p218(t *T) int              { return p219(t) }
func p219(t *T) int              { return p220(t) }
func p220(t *T) int              { return p221(t) }
func p221(t *T) int              { return p222(t) }
func p222(t *T) int              { return p223(t) }
func p223(t *T) int              { return p224(t) }
func p224(t *T) int              { return p225(t) }
func p225(t *T) int              { return p226(t) }
func p226(t *T) int              { return p227(t) }
func p227(t *T) int              { return p228(t) }
func p228(t *T) int              { return p229(t) }
func p229(t *T) int              { return p230(t) }
func p230(t *T) int              { return p231(t) }
func p231(t *T) int              { return p232(t) }
func p232(t *T) int              { return p233(t) }
func p233(t *T) int              { return p234(t) }
func p234(t *T) int              { return p235(t) }
func p235(t *T) int              { return p236(t) }
func p236(t *T) int              { return p237(t) }
func p237(t *T) int              { return p238(t) }
func p238(t *T) int              { return p239(t) }
func p239(t *T) int              { return p240(t) }
func p240(t *T) int              { return p241(t) }
func p241(t *T) int              { return p242(t) }
func p242(t *T) int              { return p243(t) }
func p243(t *T) int              { return p244(t) }
func p244(t *T) int              { return p245(t) }
func p245(t *T) int              { return p246(t) }
func p246(t *T) int              { return p247(t) }
func p247(t *T) int              { return p248(t) }
func p248(t *T) int              { return p249(t) }
func p249(t *T) int              { return p250(t) }
func p250(t *T) int              { return p251(t) }
func p251(t *T) int              { return p252(t) }
func p252(t *T) int              { return p253(t) }
func p253(t *T) int              { return p254(t) }
func p254(t *T) int              { return p255(t) }
func p255(t *T) int              { return p256(t) }
func p256(t *T) int              { return p257(t) }
func p257(t *T) int              { return p258(t) }
func p258(t *T) int              { return p259(t) }
func p259(t *T) int              { return p260(t) }
