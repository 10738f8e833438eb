module example.com/decimal

go 1.27

require github.com/shopspring/decimal v1.4.0
