import * as math from "./math.js";
import {
  append as $append, immutables as $immutables, index as $index, makeSlice as $makeSlice,
  nilSlice as $nilSlice, println as $println, runAlone as $runAlone,
} from "goes/runtime";

class point {
  constructor(x = 0, y = 0) {
    this.x = x;
    this.y = y;
  }

  minus(q) {
    return new point(this.x - q.x, this.y - q.y);
  }

  $clone() {
    return new point(this.x, this.y);
  }

  $assign(other) {
    this.x = other.x;
    this.y = other.y;
  }
}

class circle {
  constructor(center = point$zero, radius = 0) {
    this.center = center;
    this.radius = radius;
  }

  $clone() {
    return new circle(this.center, this.radius);
  }

  $assign(other) {
    this.center = other.center;
    this.radius = other.radius;
  }
}

class contact {
  constructor(at = point$zero, depth = 0) {
    this.at = at;
    this.depth = depth;
  }

  $clone() {
    return new contact(this.at, this.depth);
  }

  $assign(other) {
    this.at = other.at;
    this.depth = other.depth;
  }
}

function touch(a, b) {
  const d = a.center.minus(b.center);
  const depth = a.radius + b.radius - math.Hypot(d.x, d.y);
  if (depth < 0) {
    return [contact$zero, false];
  }
  return [new contact(a.center, depth), true];
}

class game {
  constructor(ball = circle$zero, walls = $nilSlice) {
    this.ball = ball;
    this.walls = walls;
  }

  step(to) {
    let hits = 0;
    for (let i = 0, $s = this.walls; i < $s.length; i++) {
      const wall = $s.array[$s.offset + i];
      const [, ok] = touch(this.ball, wall);
      if (ok) {
        this.walls.array[this.walls.offset + $index(i, this.walls.length)] = new circle(to, wall.radius);
        hits++;
      }
    }
    this.ball = new circle(to, 1);
    return hits;
  }

  $clone() {
    return new game(this.ball, this.walls);
  }
}

function main() {
  const g = new game(circle$zero, $makeSlice(circle$storage, 3));
  g.walls = $append(g.walls, g.ball, circle$storage);
  $println(g.step(new point(1, 2)));
}

const point$zero = new point();
const contact$zero = new contact();
const circle$zero = new circle();
const circle$storage = $immutables(circle$zero, 24, false);

$runAlone(main);
