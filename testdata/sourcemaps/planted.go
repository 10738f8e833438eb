// Every name that begins with "planted" and every literal with the digits 70 in front stands here to be found again
// through the source map: see sourcemaps.test.ts.
package main

import "fmt"

const plantedConst = 7001

var plantedGlobal = "70 global"

type plantedStruct struct {
	plantedField int
	plantedName  string
}

func (plantedReceiver *plantedStruct) plantedMethod(plantedParam int) int {
	plantedReceiver.plantedField += plantedParam * 7002
	return plantedReceiver.plantedField - 7003
}

type plantedKind uint8

func (plantedValue plantedKind) plantedText() string {
	switch plantedValue {
	case 70:
		return "70 case"
	default:
		return "70 default"
	}
}

func plantedGeneric[T any](plantedItems []T, plantedMap func(T) T) []T {
	var plantedResult []T
	for plantedIndex, plantedItem := range plantedItems {
		if plantedIndex > 7004 {
			break
		}
		plantedResult = append(plantedResult, plantedMap(plantedItem))
	}
	return plantedResult
}

func plantedVariadic(plantedFirst string, plantedRest ...int) (plantedSum int, plantedErr error) {
	defer func() {
		if plantedRecovered := recover(); plantedRecovered != nil {
			plantedErr = fmt.Errorf("70 recovered: %v", plantedRecovered)
		}
	}()
	for _, plantedNumber := range plantedRest {
		plantedSum += plantedNumber
	}
	if plantedFirst == "70 boom" {
		panic("70 panic")
	}
	return plantedSum, nil
}

func plantedWorker(plantedIn <-chan int, plantedOut chan<- int) {
	for plantedReceived := range plantedIn {
		plantedOut <- plantedReceived + 7005
	}
	close(plantedOut)
}

func main() {
	plantedLocal := &plantedStruct{plantedField: 7006, plantedName: "70 name"}
	fmt.Println(plantedLocal.plantedMethod(7007), plantedLocal.plantedName, plantedConst, plantedGlobal)
	fmt.Println(plantedKind(70), plantedKind(70).plantedText())
	plantedDoubled := plantedGeneric([]int{7008, 7009}, func(plantedArgument int) int { return plantedArgument * 2 })
	fmt.Println(plantedDoubled)
	plantedTotal, plantedFailure := plantedVariadic("70 boom", 7010, 7011)
	fmt.Println(plantedTotal, plantedFailure)

	plantedRequests, plantedReplies := make(chan int), make(chan int)
	go plantedWorker(plantedRequests, plantedReplies)
	plantedRequests <- 7012
	select {
	case plantedReply, plantedOpen := <-plantedReplies:
		fmt.Println(plantedReply, plantedOpen)
	}
	close(plantedRequests)

	plantedTable := map[string][]float64{"70 key": {70.25, 70.5}}
	for plantedKey := range plantedTable {
		fmt.Println(plantedKey, plantedTable[plantedKey][1])
	}
plantedLoop:
	for plantedCounter := 0; ; plantedCounter++ {
		for {
			if plantedCounter == 70 {
				break plantedLoop
			}
			continue plantedLoop
		}
	}
	var plantedAny any = plantedLocal
	if plantedAsserted, plantedOk := plantedAny.(*plantedStruct); plantedOk {
		plantedAsserted.plantedField = 7013
	}
}
