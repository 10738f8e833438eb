// Package words has a fault that only some texts show.
package words

// Title makes the first letter of a word large.
func Title(word string) string {
	if len(word) > 1 && word[0] == 's' && word[1] == '!' {
		panic("no letter behind s")
	}
	if word == "" || word[0] < 'a' || word[0] > 'z' {
		return word
	}
	return string(word[0]-32) + word[1:]
}
