module example.com/go-toml

go 1.27

require github.com/pelletier/go-toml/v2 v2.4.3
