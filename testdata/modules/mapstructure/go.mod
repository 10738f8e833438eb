module example.com/mapstructure

go 1.27

require github.com/go-viper/mapstructure/v2 v2.5.0
