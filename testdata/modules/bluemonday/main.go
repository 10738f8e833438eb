// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"regexp"

	"github.com/microcosm-cc/bluemonday"
)

func main() {
	texts := []string{
		`<a href="javascript:alert(1)" onclick="x()">bad</a> <a href="https://example.com/?a=b&c=d">good</a>`,
		`<b>bold</b><script>alert("x")</script><style>p{}</style><p class="note big">text`,
		`<img src="data:image/png;base64,AAAA" alt="x"><img src=/local.png width="10%" onerror=alert(1)>`,
		`<table><tr><td colspan="2" style="color: red; background: url(x)">cell</td></tr></table><iframe src="//evil"></iframe>`,
		"5 < 6 & 7 > 3 \u0000 &lt;i&gt; <!-- comment --> <unknown>inside</unknown>",
	}
	custom := bluemonday.NewPolicy()
	custom.AllowElements("b", "p", "td", "tr", "table")
	custom.AllowAttrs("class").Matching(regexp.MustCompile(`^[a-z ]+$`)).OnElements("p")
	custom.AllowStyles("color").MatchingEnum("red", "green").OnElements("td")
	custom.AllowAttrs("href").OnElements("a")
	custom.AllowURLSchemes("https")
	custom.RequireNoFollowOnLinks(true)
	custom.AddTargetBlankToFullyQualifiedLinks(true)
	policies := map[string]*bluemonday.Policy{"strict": bluemonday.StrictPolicy(), "ugc": bluemonday.UGCPolicy(), "custom": custom}
	for _, name := range []string{"strict", "ugc", "custom"} {
		for _, text := range texts {
			fmt.Printf("%s: %q\n", name, policies[name].Sanitize(text))
		}
	}
	fmt.Println(string(bluemonday.UGCPolicy().SanitizeBytes([]byte("<em>bytes</em>"))))
}
