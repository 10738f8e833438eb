module example.com/sjson

go 1.27

require github.com/tidwall/sjson v1.2.9

require (
	github.com/tidwall/gjson v1.20.2 // indirect
	github.com/tidwall/match v1.1.1 // indirect
	github.com/tidwall/pretty v1.3.0 // indirect
)
