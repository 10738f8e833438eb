// The categories and scripts of code points of which engines may know less than Go (unicode/later.ts).
// testdata/unicode/record.mjs writes them.

/** Of what unicode/later.ts has, which categories are not the usual ones of its classes: each as a character that has it. */
export const laterCategories =
  "6gx¢ qpcʰ k0tʰ w֊ 1ʰ v-1¬ 8mʰ z7-2ः 8-bः 2ः njः ubः 4ः 2ः heʰ dap-2ः 2dw-2ʰ 15-1ʰ hy-1ʰ 1-2ᛮ ire¬ 4r3ʰ 3ip-8¬";

/** The scripts of what unicode/later.ts has: each with the code points from which on it is that, until the next one. */
export const laterScripts =
  "ahom:1171e arabic:88f,fbc3,10ec2 balinese:1b4e beriaerfe:16ea0 common:20c1,1cc00,1f6d8 cyrillic:1c89 egyptianhieroglyphs:13460 garay:10d40 gurungkhema:16100 han:16ff2,2b73a inherited:1acf kannada:cdc kawi:11f5a khitansmallscript:18cff kiratrai:16d40 latin:295,a7cb myanmar:116d0 olonal:1e5d0 sharada:11b60 sidetic:10940 sunuwar:11bc0 taiyo:1e6c0 tangut:187f8,18d09 telugu:c5c todhri:105c0 tolongsiki:11db0 tulutigalari:11380";
