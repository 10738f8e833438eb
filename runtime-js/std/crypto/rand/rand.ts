// The end of a program that gets no random numbers.
export { fatal } from "../../../panics/errors.ts";
