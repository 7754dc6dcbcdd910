// The edits of `bench.peers`, by excelize: read both tables, set the computed cells of every prospect, save.
//
// `go build -o excelize-edits .`, with the program on the path, lets `python -m bench.writing` take it along.
package main

import (
	"fmt"
	"log"
	"os"
	"time"

	"github.com/xuri/excelize/v2"
)

const header = 4

func value(heading string, row int) interface{} {
	switch heading {
	case "Light":
		return "● persist"
	case "Next follow-up":
		return time.Date(2026, 12, 1+row%28, 0, 0, 0, 0, time.UTC)
	case "Overdue":
		return row % 40
	case "Why":
		return fmt.Sprintf("Not spoken to for %d days", row%300)
	case "Last contact":
		return time.Date(2026, time.Month(1+row%10), 1+row%28, 0, 0, 0, 0, time.UTC)
	case "Visits":
		return row % 7
	case "Unanswered":
		return row % 5
	}
	return nil
}

func edit(source, target string) error {
	book, err := excelize.OpenFile(source)
	if err != nil {
		return err
	}
	defer book.Close()
	if _, err = book.GetRows("Contacts"); err != nil {
		return err
	}
	rows, err := book.GetRows("Prospects")
	if err != nil {
		return err
	}
	for column, heading := range rows[header-1] {
		if value(heading, 0) == nil {
			continue
		}
		for row := range rows[header:] {
			cell, err := excelize.CoordinatesToCellName(column+1, header+1+row)
			if err != nil {
				return err
			}
			if err = book.SetCellValue("Prospects", cell, value(heading, row)); err != nil {
				return err
			}
		}
	}
	return book.SaveAs(target)
}

func main() {
	if err := edit(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}
