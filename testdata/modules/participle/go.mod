module example.com/participle

go 1.27

require github.com/alecthomas/participle/v2 v2.1.4
