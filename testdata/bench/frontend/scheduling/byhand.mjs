// The kernel of main.go in JavaScript, with a heap as one writes it there.
import { measure, randomNumbers } from "../measure.mjs";

const machineCount = 12;

class Heap {
  constructor(compare) {
    this.compare = compare;
    this.items = [];
  }

  get size() {
    return this.items.length;
  }

  push(item) {
    const { items, compare } = this;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (compare(items[parent], item) <= 0) break;
      items[i] = items[parent];
      i = parent;
    }
    items[i] = item;
  }

  pop() {
    const { items, compare } = this;
    const top = items[0];
    const last = items.pop();
    if (items.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && compare(items[child + 1], items[child]) < 0) child++;
      if (compare(last, items[child]) <= 0) break;
      items[i] = items[child];
      i = child;
    }
    items[i] = last;
    return top;
  }
}

const byUrgency = (a, b) => b.priority - a.priority || a.due - b.due || a.id - b.id;
const byTime = (a, b) => a.time - b.time || a.seq - b.seq;

class Simulation {
  constructor() {
    this.now = 0;
    this.seq = 0;
    this.agenda = new Heap(byTime);
    this.machines = Array.from({ length: machineCount }, (_, id) => ({
      id,
      current: null,
      queue: new Heap(byUrgency),
      busy: 0,
    }));
    this.late = 0;
    this.waited = 0;
    this.done = [];
  }

  at(time, kind, job) {
    this.agenda.push({ time, seq: ++this.seq, kind, job });
  }

  start(machine) {
    if (machine.current || machine.queue.size === 0) return;
    const job = machine.queue.pop();
    job.waited += this.now - job.since;
    machine.current = job;
    const { duration } = job.steps[job.next];
    machine.busy += duration;
    this.at(this.now + duration, "finish", job);
  }

  enqueue(job) {
    if (job.next === job.steps.length) {
      this.waited += job.waited;
      if (this.now > job.due) this.late++;
      this.done.push(job);
      return;
    }
    job.since = this.now;
    const machine = this.machines[job.steps[job.next].machine];
    machine.queue.push(job);
    this.start(machine);
  }

  run() {
    while (this.agenda.size > 0) {
      const { time, kind, job } = this.agenda.pop();
      this.now = time;
      if (kind === "arrive") {
        this.enqueue(job);
        continue;
      }
      const machine = this.machines[job.steps[job.next].machine];
      machine.current = null;
      job.next++;
      this.enqueue(job);
      this.start(machine);
    }
  }
}

function kernel() {
  const simulation = new Simulation();
  for (const job of makeJobs()) simulation.at(job.arrival, "arrive", job);
  simulation.run();
  let h = simulation.late * 31 + simulation.waited;
  for (const job of simulation.done) h = (Math.imul(h, 31) + job.id) ^ job.waited;
  for (const machine of simulation.machines) h = (Math.imul(h, 31) + machine.busy) | 0;
  return h >>> 0;
}

function makeJobs() {
  const random = randomNumbers(5);
  let arrival = 0;
  return Array.from({ length: 6_000 }, (_, id) => {
    arrival += random(7);
    const priority = random(4);
    const due = arrival + 20 + random(200);
    const steps = [];
    for (let n = 1 + random(5); n > 0; n--) {
      const machine = random(machineCount);
      steps.push({ machine, duration: 1 + random(20) });
    }
    return { id, priority, due, arrival, steps, next: 0, waited: 0, since: 0 };
  });
}

measure("scheduling", kernel);
