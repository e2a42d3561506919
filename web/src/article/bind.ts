import { effect } from "@preact/signals";
import { said } from "../answers/said.ts";
import { slider } from "../controls/slider.ts";
import { sizeOf, templateOf, written } from "../controls/template.ts";
import { valueOf } from "../controls/controls.ts";
import type { Page, Subject } from "../page/page.ts";
import { exact } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { keepTogether } from "./together.ts";
import { steady } from "./steady.ts";
import { verdict } from "./verdict.ts";

/** Brings the numbers and verdicts of an account to life. Returns what lets go of them. */
export function bind(root: HTMLElement, page: Page): () => void {
  const undo: (() => void)[] = [];
  for (const number of root.querySelectorAll<HTMLElement>(".number")) {
    const { assumption: name, answer, fact, variable } = number.dataset;
    const assumption = name === undefined ? undefined : page.assumptions.peek().get(name);
    if (assumption !== undefined) {
      undo.push(...live(number, page, assumption));
    } else if (answer !== undefined) {
      undo.push(answered(number, page, answer), explaining(number, page, { kind: "question", id: answer.split("/")[0] ?? "" }));
    } else if (fact !== undefined) {
      undo.push(explaining(number, page, { kind: "fact", id: fact }));
    } else if (variable !== undefined || name !== undefined) {
      undo.push(explaining(number, page, { kind: "variable", name: variable ?? name ?? "" }));
    }
  }
  for (const chip of root.querySelectorAll<HTMLElement>("[data-claim]")) {
    const id = chip.dataset.claim ?? "";
    undo.push(verdict(chip, page, id), explaining(chip, page, { kind: "claim", id }));
  }
  root.querySelectorAll<HTMLElement>(".answered, .number.live, .verdict").forEach(keepTogether);
  undo.push(steady(root, page));
  return () => undo.forEach((one) => one());
}

/** A number of an assumption becomes one that can be dragged. */
function live(number: HTMLElement, page: Page, assumption: Parameters<typeof slider>[2]): (() => void)[] {
  const text = number.textContent ?? "";
  const template = templateOf(text, assumption.value);
  const here = language.peek();
  const element = document.createElement("span");
  element.className = "number live";
  Object.assign(element.dataset, number.dataset);
  const figure = document.createElement("span");
  figure.className = "figure";
  const was = document.createElement("small");
  was.className = "was";
  was.setAttribute("aria-hidden", "true");
  element.append(figure, was);
  number.replaceWith(element);
  const ghost = effect(() => {
    const then = valueOf(page.document.value, page.ghost.value.controls, assumption);
    const now = page.value(assumption);
    was.textContent = then === now ? "" : exact(then / sizeOf(template, then, assumption.unit, here));
  });
  const alive = slider(element, page, assumption, {
    // As the sentence has it until someone changes it: "about 8" stays "about 8".
    text: (value) => (value === assumption.value && template !== null ? text : written(template, value, assumption.unit, here)),
    size: (value) => sizeOf(template, value, assumption.unit, here),
  });
  return [ghost, alive];
}

/** A number that the futures answer, the one before riding above it so that no line moves. */
function answered(number: HTMLElement, page: Page, address: string): () => void {
  const here = language.peek();
  const stood = number.textContent ?? "";
  const figure = document.createElement("span");
  const was = document.createElement("small");
  was.className = "was";
  const spoken = document.createElement("span");
  spoken.className = "hidden";
  number.replaceChildren(figure, was);
  number.classList.add("answered");
  return effect(() => {
    const now = said(page.document.value, page.shown.value.answers, address, here) ?? stood;
    const before = page.before.value;
    const then = before === null ? now : (said(page.document.value, before, address, here) ?? now);
    figure.textContent = now;
    spoken.textContent = `, ${t("before")} `;
    was.replaceChildren(...(then === now ? [] : [spoken, then]));
  });
}

/** A click, or Enter, opens the explanation. */
function explaining(element: HTMLElement, page: Page, subject: Subject): () => void {
  const open = (event: Event) => {
    event.preventDefault();
    page.explained.value = subject;
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === " " || (event.key === "Enter" && element.tagName !== "A")) {
      open(event);
    }
  };
  element.addEventListener("click", open);
  element.addEventListener("keydown", key);
  return () => {
    element.removeEventListener("click", open);
    element.removeEventListener("keydown", key);
  };
}
