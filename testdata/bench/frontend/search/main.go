// Command search builds an inverted index of documents, and ranks them for queries by tf-idf, with prefixes and exclusions.
package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
	"time"
	"unicode"
)

const (
	rounds    = 5
	documents = 800
	queries   = 200
)

type Document struct {
	ID          int
	Title, Body string
}

type Posting struct {
	Doc   int
	Count int
	Title bool
}

type Index struct {
	docs     []Document
	postings map[string][]Posting
	terms    []string // sorted, for prefixes
	lengths  []int
}

type Hit struct {
	Doc   int
	Score float64
}

var stopWords = map[string]bool{"the": true, "a": true, "of": true, "and": true, "to": true, "in": true}

func tokenize(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	kept := words[:0]
	for _, word := range words {
		if !stopWords[word] {
			kept = append(kept, stem(word))
		}
	}
	return kept
}

func stem(word string) string {
	for _, suffix := range []string{"ing", "ed", "es", "s"} {
		if len(word) > len(suffix)+3 && strings.HasSuffix(word, suffix) {
			return strings.TrimSuffix(word, suffix)
		}
	}
	return word
}

func NewIndex(docs []Document) *Index {
	ix := &Index{docs: docs, postings: make(map[string][]Posting), lengths: make([]int, len(docs))}
	for i, doc := range docs {
		counts := make(map[string]int)
		words := tokenize(doc.Body)
		for _, word := range words {
			counts[word]++
		}
		inTitle := make(map[string]bool)
		for _, word := range tokenize(doc.Title) {
			counts[word]++
			inTitle[word] = true
		}
		ix.lengths[i] = len(words)
		for word, count := range counts {
			ix.postings[word] = append(ix.postings[word], Posting{i, count, inTitle[word]})
		}
	}
	for term := range ix.postings {
		ix.terms = append(ix.terms, term)
	}
	sort.Strings(ix.terms)
	return ix
}

// expand gives the terms that a word of a query stands for: all with that prefix if it ends in *.
func (ix *Index) expand(word string) []string {
	if !strings.HasSuffix(word, "*") {
		return tokenize(word)
	}
	prefix := strings.ToLower(strings.TrimSuffix(word, "*"))
	var terms []string
	for i := sort.SearchStrings(ix.terms, prefix); i < len(ix.terms) && strings.HasPrefix(ix.terms[i], prefix); i++ {
		terms = append(terms, ix.terms[i])
	}
	return terms
}

func (ix *Index) Search(query string, limit int) []Hit {
	scores := make(map[int]float64)
	excluded := make(map[int]bool)
	for _, word := range strings.Fields(query) {
		word, not := strings.CutPrefix(word, "-")
		for _, term := range ix.expand(word) {
			list := ix.postings[term]
			if len(list) == 0 {
				continue
			}
			idf := math.Log(1 + float64(len(ix.docs))/float64(len(list)))
			for _, p := range list {
				if not {
					excluded[p.Doc] = true
					continue
				}
				score := float64(p.Count) / math.Sqrt(float64(ix.lengths[p.Doc])) * idf
				if p.Title {
					score *= 2
				}
				scores[p.Doc] += score
			}
		}
	}
	hits := make([]Hit, 0, len(scores))
	for doc, score := range scores {
		if !excluded[doc] {
			hits = append(hits, Hit{doc, score})
		}
	}
	sort.Slice(hits, func(i, j int) bool {
		if hits[i].Score != hits[j].Score {
			return hits[i].Score > hits[j].Score
		}
		return hits[i].Doc < hits[j].Doc
	})
	if len(hits) > limit {
		hits = hits[:limit]
	}
	return hits
}

func kernel(docs []Document, asked []string) uint32 {
	ix := NewIndex(docs)
	h := uint32(len(ix.terms))
	for _, query := range asked {
		for _, hit := range ix.Search(query, 10) {
			h = h*31 + uint32(hit.Doc) ^ uint32(hit.Score*1000)
		}
	}
	return h
}

func makeData() (docs []Document, asked []string) {
	seed := uint32(13)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	stems := []string{"comput", "search", "rank", "index", "brows", "render", "layout", "paint", "script", "worker", "Café", "naïv"}
	ends := []string{"", "s", "ing", "ed", "er", "able"}
	word := func() string {
		if random(4) == 0 {
			return []string{"the", "of", "and", "in"}[random(4)]
		}
		n := random(40) * random(40) / 40
		return stems[n%len(stems)] + ends[random(6)] + strings.Repeat("x", n/len(stems))
	}
	text := func(n int) string {
		words := make([]string, n)
		for i := range words {
			words[i] = word()
		}
		return strings.Join(words, []string{" ", ", ", " - "}[random(3)])
	}
	for i := 0; i < documents; i++ {
		docs = append(docs, Document{i, text(4), text(40 + random(60))})
	}
	for i := 0; i < queries; i++ {
		asked = append(asked, fmt.Sprintf("%s %s* -%s", word(), stems[random(len(stems))][:2], word()))
	}
	return docs, asked
}

func main() {
	docs, asked := makeData()
	sum := kernel(docs, asked) // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel(docs, asked)
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("search: runs disagree")
		}
	}
	fmt.Printf("search %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
