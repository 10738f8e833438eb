import { println as $println, runAlone as $runAlone } from "goes/runtime";

function main() {
  let found = 0;
  rows: for (let i = 0; i < 4; i++) {
    for (let j = 0; j < 4; j++) {
      switch (true) {
        case j === 3:
          continue rows;
        case i * j === 4:
          found = i * 10 + j;
          break rows;
        case i === j:
          break;
      }
    }
  }
  choice: switch (true) {
    case found > 0:
      for (;;) {
        break choice;
      }
      break;
    default:
      $println("none");
  }
  $println(found);
}

$runAlone(main);
