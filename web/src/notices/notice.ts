import type { ProblemError } from "../contract.ts";

/** Something the reader must be told; it is said again in the other language when that changes. */
export interface Notice {
  /** One of its kind is shown at a time; a later one takes its place. */
  readonly id: "link" | "broken" | "gone" | "busy" | "reloaded" | "refused" | "copied" | "entry";
  readonly tone: "good" | "bad";
  readonly title: () => string;
  readonly lines?: () => readonly string[];
  readonly errors?: readonly ProblemError[];
  /** Leaves by itself when what it tells of is over; else the reader may close it. */
  readonly lasting?: boolean;
}
