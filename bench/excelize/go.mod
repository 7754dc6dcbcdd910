module xlsales/bench/excelize

go 1.18

require github.com/xuri/excelize/v2 v2.8.1
