module example.com/cron

go 1.27

require github.com/robfig/cron/v3 v3.0.1
