module example.com/yaml

go 1.27

require gopkg.in/yaml.v3 v3.0.1
