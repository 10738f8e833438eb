package csv

import (
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// parser reads the fields of one record.
type parser struct {
	*Reader
	start    int      // the line of the record
	at       position // of what is left
	line     string   // what is left of the line
	inputErr error    // what the input ended with
}

// record reads all fields.
func (p *parser) record() error {
	for more := true; more; {
		if p.TrimLeadingSpace {
			p.skipSpace()
		}
		var err error
		if strings.HasPrefix(p.line, `"`) {
			more, err = p.quotedField()
		} else {
			more, err = p.plainField()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (p *parser) skipSpace() {
	rest := strings.TrimLeftFunc(p.line, unicode.IsSpace)
	skipped := len(p.line) - len(rest)
	if rest == "" && strings.HasSuffix(p.line, "\n") {
		p.at.column-- // the end of the line is no column
	}
	p.advance(skipped)
}

// advance goes on by n bytes.
func (p *parser) advance(n int) {
	p.line = p.line[n:]
	p.at.column += n
}

func (p *parser) add(text string, at position) {
	p.fields = append(p.fields, field{text, at})
}

func (p *parser) fault(at position, err error) error {
	return &ParseError{StartLine: p.start, Line: at.line, Column: at.column, Err: err}
}

// plainField reads a field without quotes. It reports whether there are more.
func (p *parser) plainField() (more bool, err error) {
	end := strings.IndexRune(p.line, p.Comma)
	more = end >= 0
	if !more {
		end = len(strings.TrimSuffix(p.line, "\n"))
	}
	text := p.line[:end]
	if quote := strings.IndexByte(text, '"'); quote >= 0 && !p.LazyQuotes {
		return false, p.fault(position{p.at.line, p.at.column + quote}, ErrBareQuote)
	}
	p.add(text, p.at)
	if more {
		p.advance(end + utf8.RuneLen(p.Comma))
	}
	return more, nil
}

// quotedField reads a field in quotes. It reports whether there are more.
func (p *parser) quotedField() (more bool, err error) {
	at := p.at
	text := ""
	p.advance(1)
	for {
		quote := strings.IndexByte(p.line, '"')
		if quote < 0 {
			text += p.line
			if p.inputErr != nil && p.line != "" {
				return false, nil
			}
			if p.inputErr == nil && p.nextPart() {
				continue
			}
			if p.inputErr == nil && !p.LazyQuotes {
				return false, p.fault(p.at, ErrQuote)
			}
			p.add(text, at)
			return false, nil
		}
		text += p.line[:quote]
		p.advance(quote + 1)
		next, size := utf8.DecodeRuneInString(p.line)
		switch {
		case next == '"':
			text += `"`
			p.advance(1)
		case next == p.Comma:
			p.advance(size)
			p.add(text, at)
			return true, nil
		case p.line == "" || p.line == "\n":
			p.add(text, at)
			return false, nil
		case p.LazyQuotes:
			text += `"`
		default:
			return false, p.fault(position{p.at.line, p.at.column - 1}, ErrQuote)
		}
	}
}

// nextPart goes on to the next line of a field in quotes; it reports whether there is one.
func (p *parser) nextPart() bool {
	p.at.column += len(p.line)
	line, err := p.readLine()
	p.line = line
	if err != io.EOF {
		p.inputErr = err
	}
	if line == "" {
		return false
	}
	p.at = position{p.at.line + 1, 1}
	return true
}
