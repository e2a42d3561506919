/**
 * What the server (and a published file) tells the page, and what the page asks. The names are those
 * of the JSON; docs/reference/document.md says what each means.
 */

export type Language = "en" | "zh";
export type Text = Readonly<Record<Language, string>>;

/** A month as "2027-12". */
export type Month = string;

/** A name of one scalar: "rival_bundle_price[us]". */
export type Name = string;

/** A value, and the interval its Monte Carlo error leaves open (95 %). */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One that is compared with the same of other controls. */
export interface Compared extends Estimate {
  /** The value in each part of the futures alone, the same parts whatever the controls: what a difference is judged by. */
  readonly replicates?: readonly (number | string)[];
}

// ---------------------------------------------------------------- the document

export interface CaseDocument {
  readonly case: string;
  readonly title: Text;
  readonly as_of: string;
  readonly company: string;
  readonly currency: string;
  readonly version: string;
  readonly revision: string;
  /** False while the program is still working out what takes longer: posteriors, network, some claims. */
  readonly complete?: boolean;
  readonly seed: number;
  readonly futures: number;
  readonly licence: string;
  readonly languages: readonly Language[];
  /** The label of every point of the clock; the index is the point. */
  readonly months: readonly Month[];
  /** Escaped HTML with the bound numbers as `a.number`, verdicts as `span.verdict[data-claim]`. */
  readonly briefing: Partial<Text>;
  readonly assumptions: readonly Assumption[];
  readonly scenarios: readonly Scenario[];
  readonly questions: readonly Question[];
  readonly charts: readonly Chart[];
  readonly claims: readonly Claim[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly commitments: Commitments;
  readonly network: Network;
  /** What the codes of the case are called: kinds of facts, of flows, degrees of bindingness. */
  readonly terms?: Terms;
  /** What its units and parties are called. */
  readonly units?: Readonly<Record<string, Text>>;
  readonly parties?: Readonly<Record<string, Text>>;
  readonly answers: Answers;
}

export type Terms = Readonly<
  Record<"fact_kind" | "bound" | "commitment_kind" | "bindingness" | "flow_kind", Readonly<Record<string, Text>>>
>;

export interface Assumption {
  readonly name: Name;
  readonly of: string;
  /** What a reader calls it, and its element where it is one of several. */
  readonly title: Text;
  readonly element: Text | null;
  readonly says: Text | null;
  readonly unit: string;
  /** The constant, or the median of the distribution. */
  readonly value: number;
  readonly written: string;
  readonly distribution: Distribution | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly posterior: Quantiles | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly switch: boolean;
  readonly basis: Basis;
  readonly overridden_by: string | null;
}

export interface Distribution {
  readonly kind: string;
  readonly [parameter: string]: unknown;
}

export interface Quantiles {
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export type Basis =
  | { readonly facts: readonly string[]; readonly rule: Text }
  | { readonly judgement: Text };

export interface Scenario {
  readonly name: string;
  readonly says: Text;
  readonly set: Readonly<Record<Name, number>>;
}

export type QuestionKind = "probability" | "amount" | "month" | "runway";

export interface Question {
  readonly id: string;
  readonly title: Text;
  readonly kind: QuestionKind;
  readonly unit: string | null;
  readonly better?: "more" | "less" | null;
  readonly at: readonly Moment[];
  readonly notes: readonly Text[];
}

export interface Moment {
  readonly label: string;
  readonly month: Month;
  readonly end: boolean;
  readonly point: number;
}

export interface Chart {
  readonly id: string;
  readonly title: Text;
  readonly unit: string;
  readonly points: readonly number[];
  readonly lines: readonly { readonly name: string; readonly label: Text }[];
  readonly observed: Readonly<Record<string, readonly (readonly [point: number, value: number])[]>>;
}

export type Ruling = "supported" | "contradicted" | "undetermined";

export interface Claim {
  readonly id: string;
  readonly says: Text;
  readonly source: string;
  readonly paragraph: number;
  /** Judged by the ensemble in the scenario shown. */
  readonly live: boolean;
  readonly ruling: Ruling;
  readonly low: number | null;
  readonly high: number | null;
  readonly because: Text;
}

export interface Fact {
  readonly quantity: string;
  readonly about: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: string;
  readonly bound?: string;
  readonly as_of: string;
  readonly grade: string;
  readonly source: Source;
  readonly conflicts_with: readonly string[];
  readonly other_kind_than?: readonly string[];
  readonly note?: Text;
}

export interface Source {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly address: string | null;
}

/** The ledger of promises; exact amounts are strings, since JSON numbers are not. */
export interface Commitments {
  readonly currency: string;
  readonly due: readonly { readonly to: string; readonly kind: string; readonly bindingness: string; readonly year: number; readonly amount: string }[];
  readonly totals: readonly { readonly kind: string; readonly bindingness: string; readonly year: number; readonly amount: string }[];
  readonly commitments: readonly Commitment[];
}

export interface Commitment {
  readonly id: string;
  readonly to: string;
  readonly kind: string;
  readonly bindingness: string;
  readonly currency: string;
  readonly amount: number;
  readonly first: Month;
  readonly last: Month;
  readonly basis: Text;
  readonly facts: readonly string[];
  readonly counted: string | null;
  readonly counted_mean?: Estimate;
  readonly counted_nothing?: Estimate;
}

export interface Network {
  readonly years: readonly number[];
  readonly parties: readonly { readonly id: string; readonly name: Text }[];
  readonly flows: readonly Flow[];
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly announced: boolean;
  readonly says: Text;
  /** In billions of the case's currency. */
  readonly amounts: readonly { readonly year: number; readonly value: number; readonly low: number; readonly high: number }[];
}

// ---------------------------------------------------------------- controls

export interface Controls {
  readonly scenario: string;
  /** By scalar name; wins over what the scenario sets. */
  readonly changes: Readonly<Record<Name, number>>;
}

// ---------------------------------------------------------------- answers

export interface Answers {
  readonly futures: number;
  readonly of: number;
  readonly done: boolean;
  readonly excluded: number;
  readonly seed: number;
  readonly elapsed_ms: number;
  readonly questions: Readonly<Record<string, Answer>>;
  /** By chart and line: five quantiles (5, 25, 50, 75, 95 %) for each of the chart's points. */
  readonly charts: Readonly<Record<string, Readonly<Record<string, readonly (readonly number[])[]>>>>;
  /** Only the claims that are live. */
  readonly claims: Readonly<Record<string, { readonly low: number; readonly high: number; readonly ruling: Ruling }>>;
}

/** What a question's kind says it to be; `Question.kind` tells which. */
export type Answer = ProbabilityAnswer | AmountAnswer | MonthAnswer | RunwayAnswer;

export interface ProbabilityAnswer {
  readonly at: readonly ({ readonly label: string } & Compared)[];
}

export interface AmountAnswer {
  readonly at: readonly {
    readonly label: string;
    readonly mean: Estimate;
    /** At 5, 25, 50, 75 and 95 %. */
    readonly quantiles: readonly Estimate[];
    /** Of the median. */
    readonly replicates?: readonly (number | string)[];
  }[];
}

export interface MonthAnswer {
  readonly quantiles: readonly (Month | null)[];
  readonly never: Estimate;
  readonly by_end_of: readonly ({ readonly label: string } & Compared)[];
}

export interface RunwayAnswer {
  readonly at50: Month | null;
  readonly at80: Month | null;
  readonly at95: Month | null;
}

// ---------------------------------------------------------------- problems

/** RFC 9457's problem, with the errors of a case or of a request. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly ProblemError[];
}

export interface ProblemError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}
