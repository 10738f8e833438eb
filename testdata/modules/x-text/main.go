// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/message"
	"golang.org/x/text/unicode/norm"
)

func main() {
	fmt.Println(cases.Title(language.English).String("hello wORLD o'neil"), cases.Upper(language.Turkish).String("istanbul"))
	fmt.Println(cases.Lower(language.Greek).String("ΣΊΣΥΦΟΣ"), cases.Fold().String("Straße"), cases.Title(language.Dutch).String("ijsland"))
	matcher := language.NewMatcher([]language.Tag{language.English, language.German, language.MustParse("zh-Hant")})
	for _, wanted := range []string{"de-AT", "zh-TW", "fr", "en-GB;q=0.5, de"} {
		tags, _, err := language.ParseAcceptLanguage(wanted)
		tag, index, confidence := matcher.Match(tags...)
		fmt.Println(wanted, tag, index, confidence, err)
	}
	tag := language.MustParse("sr-latn-RS-u-nu-latn")
	base, script, region := tag.Raw()
	fmt.Println(tag, base, script, region, tag.Parent())
	_, err := language.Parse("x_y_z!")
	fmt.Println(err)
	fmt.Println(display.English.Tags().Name(language.German), display.German.Regions().Name(language.MustParseRegion("FR")), display.Self.Name(language.Japanese))
	for _, form := range []norm.Form{norm.NFC, norm.NFD, norm.NFKC, norm.NFKD} {
		fmt.Printf("%+q ", form.String("e\u0301 \u00e9 \ufb01 \u1e9b\u0323"))
	}
	fmt.Println(norm.NFC.IsNormalString("e\u0301"))
	message.NewPrinter(language.German).Printf("%d %.2f\n", 1234567, 9876.543)
	message.NewPrinter(language.English).Printf("%d %v\n", 1234567, 0.5)
}
