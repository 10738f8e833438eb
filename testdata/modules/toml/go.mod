module example.com/toml

go 1.27

require github.com/BurntSushi/toml v1.6.0
