// The kernel of main.go in JavaScript: the patterns are regular expressions, as they would be there.
import { measure, randomNumbers } from "../measure.mjs";

function length(min, max) {
  return (value) => {
    const n = [...value].length;
    return n < min || n > max ? `has ${n} characters instead of ${min} to ${max}` : null;
  };
}

const wrong = "has the wrong form";

function email(value) {
  const [local, domain, more] = value.split("@");
  if (!domain || more !== undefined || !/^[\w.%+-]+$/.test(local)) return wrong;
  const labels = domain.split(".");
  if (labels.length < 2) return wrong;
  for (const label of labels) {
    if (label === "" || label.startsWith("-") || label.endsWith("-")) return `has the wrong label "${label}"`;
    if (!/^[a-zA-Z0-9-]+$/.test(label)) return wrong;
  }
  return null;
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function date(value) {
  const match = /^(\d{4})-(\d+)-(\d+)$/.exec(value);
  if (!match) return wrong;
  const [year, month, day] = match.slice(1).map(Number);
  if (month < 1 || month > 12) return `has no month ${month}`;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : days[month - 1];
  return day < 1 || day > last ? `has no day ${day}` : null;
}

function between(min, max) {
  return (value) => {
    const text = value.trim();
    if (!/^[+-]?\d+$/.test(text)) return `is not a number: ${JSON.stringify(value)}`;
    const n = Number(text);
    return n < min || n > max ? `is ${n}, not between ${min} and ${max}` : null;
  };
}

function strong(value) {
  return /\p{Lu}/u.test(value) && /\p{Ll}/u.test(value) && /\p{Nd}/u.test(value)
    ? null
    : "needs upper and lower case and digits";
}

function same(other) {
  return (value, form) => (value === form[other] ? null : `differs from ${other}`);
}

function validate(fields, form) {
  const errors = new Map();
  for (const { name, required, checks } of fields) {
    const value = form[name].trim();
    if (value === "") {
      if (required) errors.set(name, [`${name} is required`]);
      continue;
    }
    for (const check of checks) {
      const error = check(value, form);
      if (error === null) continue;
      const known = errors.get(name);
      if (known) known.push(`${name} ${error}`);
      else errors.set(name, [`${name} ${error}`]);
    }
  }
  return errors;
}

function kernel(fields, forms) {
  let h = 2166136261 | 0;
  for (const form of forms) {
    const errors = validate(fields, form);
    for (const name of [...errors.keys()].sort()) {
      const text = errors.get(name).join("; ");
      for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
    }
  }
  return h >>> 0;
}

function makeForms() {
  const random = randomNumbers(11);
  const names = ["Ada Lovelace", "Zoë Gödel", "X", "", "  José Muñoz ", "李小龍"];
  const emails = [
    "ada@example.com",
    "b.c+d@mail.example.org",
    "no at",
    "a@b",
    "x@-y.de",
    "a@b@c.de",
    "q@q..org",
  ];
  const dates = ["1815-12-10", "2023-02-29", "2024-02-29", "1999-13-01", "yesterday", "20-1-1", ""];
  const passwords = ["Secret123", "secret", "ÄäÖö2024", "SHORT1", "correct horse Battery 1"];
  const ages = ["36", " 17 ", "abc", "121", "", "0"];
  return Array.from({ length: 8_000 }, () => {
    const password = passwords[random(passwords.length)];
    const form = {
      name: names[random(names.length)],
      email: emails[random(emails.length)],
      born: dates[random(dates.length)],
      age: ages[random(ages.length)],
      password,
      repeated: password,
    };
    if (random(4) === 0) form.repeated += "?";
    return form;
  });
}

const fields = [
  { name: "name", required: true, checks: [length(2, 40)] },
  { name: "email", required: true, checks: [length(5, 60), email] },
  { name: "born", required: false, checks: [date] },
  { name: "age", required: false, checks: [between(18, 120)] },
  { name: "password", required: true, checks: [length(8, 20), strong] },
  { name: "repeated", required: true, checks: [same("password")] },
];
const forms = makeForms();
measure("validation", () => kernel(fields, forms));
