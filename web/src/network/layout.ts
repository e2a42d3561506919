import type { Flow, Network } from "../contract.ts";

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name stands: beside the circle on the far side of the middle. */
  readonly anchor: "start" | "middle" | "end";
  readonly nameX: number;
  readonly nameY: number;
}

export interface Arrow {
  readonly flow: Flow;
  readonly amount: number;
  readonly width: number;
  /** The shaft, and the head at its end. */
  readonly shaft: string;
  readonly head: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const COMPANY_RADIUS = 30;
const RADIUS = 11;
/** The widest arrow, on a picture as wide as FULL; less on a smaller one. */
const WIDEST = 18;
const FULL = 760;
const THINNEST = 0.9;
/** How far the first of several arrows between two parties bends, and each further one more. */
const BEND = 16;
/** Arrows of less than this part of the largest would not be seen; the table has them. */
const SEEN = 0.002;
const NAME_ROOM = 100;
const NAME_HEIGHT = 34;

/** The company in the middle, the others on an ellipse around it in the order of the case. */
export function places(network: Network, company: string, size: Size): Map<string, Place> {
  const others = network.parties.filter((one) => one.id !== company);
  const [middleX, middleY] = [size.width / 2, size.height / 2];
  const across = Math.max(60, middleX - NAME_ROOM);
  const down = Math.max(60, middleY - NAME_HEIGHT);
  const placed = new Map<string, Place>();
  placed.set(company, {
    id: company, x: middleX, y: middleY, radius: COMPANY_RADIUS, anchor: "middle", nameX: middleX, nameY: middleY + 4,
  });
  others.forEach((one, index) => {
    const angle = (2 * Math.PI * index) / others.length - Math.PI / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [x, y] = [middleX + across * cos, middleY + down * sin];
    const beside = Math.abs(cos) > 0.3;
    placed.set(one.id, {
      id: one.id,
      x,
      y,
      radius: RADIUS,
      anchor: !beside ? "middle" : cos > 0 ? "start" : "end",
      nameX: beside ? x + Math.sign(cos) * (RADIUS + 6) : x,
      nameY: beside ? y + 4 : y + (sin < 0 ? -RADIUS - 7 : RADIUS + 16),
    });
  });
  return placed;
}

/** What a flow is in a year; 0 where it is not mentioned. */
export function amountIn(flow: Flow, year: number): number {
  return flow.amounts.find((one) => one.year === year)?.value ?? 0;
}

/** The largest amount of any year, so that widths of different years can be compared. */
export function largest(network: Network): number {
  return Math.max(0, ...network.flows.flatMap((flow) => flow.amounts.map((one) => one.value)));
}

export function arrows(network: Network, placed: ReadonlyMap<string, Place>, year: number, size: Size): Arrow[] {
  const most = largest(network);
  const widest = WIDEST * Math.min(1, Math.max(0.5, size.width / FULL));
  const between = new Map<string, number>();
  return network.flows.flatMap((flow) => {
    const amount = amountIn(flow, year);
    const from = placed.get(flow.from);
    const to = placed.get(flow.to);
    if (from === undefined || to === undefined || from === to || !(amount > SEEN * most)) {
      return [];
    }
    const pair = `${flow.from} ${flow.to}`;
    const earlier = between.get(pair) ?? 0;
    between.set(pair, earlier + 1);
    return [drawn(flow, amount, from, to, Math.max(THINNEST, (widest * amount) / most), BEND * (1 + earlier))];
  });
}

function drawn(flow: Flow, amount: number, from: Place, to: Place, width: number, bend: number): Arrow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const middle = { x: (from.x + to.x) / 2 - (dy / length) * bend * 1.6, y: (from.y + to.y) / 2 + (dx / length) * bend * 1.6 };
  const head = 6 + width * 0.7;
  const start = towards(from, middle, from.radius);
  const tip = towards(to, middle, to.radius + 1);
  const end = towards(to, middle, to.radius + 1 + head);
  const side = head / 2 + width / 4;
  const [ux, uy] = [(tip.x - end.x) / head, (tip.y - end.y) / head];
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return {
    flow,
    amount,
    width,
    shaft: `M${at(start.x, start.y)}Q${at(middle.x, middle.y)} ${at(end.x, end.y)}`,
    head: `M${at(tip.x, tip.y)}L${at(end.x - uy * side, end.y + ux * side)}L${at(end.x + uy * side, end.y - ux * side)}Z`,
  };
}

function towards(place: Place, goal: { x: number; y: number }, distance: number): { x: number; y: number } {
  const [dx, dy] = [goal.x - place.x, goal.y - place.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  return { x: place.x + (dx / length) * distance, y: place.y + (dy / length) * distance };
}
