// The categories and scripts of code points of which engines may know less than Go (unicode/later.ts).
// testdata/unicode/record.mjs writes them.

/** Of what unicode/later.ts has, which categories are not the usual ones of its classes: each as a code point that has it. */
export const laterCategories =
  "6gx:a2 qpc:2b0 k0t:2b0 w:58a 1:2b0 v-1:ac 8m:2b0 z7-2:903 8-b:903 2:903 nj:903 ub:903 4:903 2:903 he:2b0 dap-2:903 2dw-2:2b0 15-1:2b0 hy-1:2b0 1-2:16ee ire:ac 4r3:2b0 3ip-8:ac";

/** The scripts of what unicode/later.ts has: each with the code points from which on it is that, until the next one. */
export const laterScripts =
  "ahom:1171e arabic:88f,fbc3,10ec2 balinese:1b4e beriaerfe:16ea0 common:20c1,1cc00,1f6d8 cyrillic:1c89 egyptianhieroglyphs:13460 garay:10d40 gurungkhema:16100 han:16ff2,2b73a inherited:1acf kannada:cdc kawi:11f5a khitansmallscript:18cff kiratrai:16d40 latin:295,a7cb myanmar:116d0 olonal:1e5d0 sharada:11b60 sidetic:10940 sunuwar:11bc0 taiyo:1e6c0 tangut:187f8,18d09 telugu:c5c todhri:105c0 tolongsiki:11db0 tulutigalari:11380";
