/** What may not begin a line, and what may not end one. */
const CLOSING = /^[.,;:!?)\]%’”。，；：！？、）」』]+/;
const OPENING = /[([‘“（「『]+$/;

/**
 * Keeps a number that is a box of its own on the line of the punctuation around it: a line may be broken
 * beside a box, even before a full stop.
 */
export function keepTogether(element: HTMLElement): void {
  const box = document.createElement("span");
  box.className = "together";
  const { previousSibling: before, nextSibling: after } = element;
  element.replaceWith(box);
  box.append(element);
  if (before instanceof Text) {
    const opening = OPENING.exec(before.data)?.[0] ?? "";
    before.data = before.data.slice(0, before.data.length - opening.length);
    box.prepend(opening);
  }
  if (after instanceof Text) {
    const closing = CLOSING.exec(after.data)?.[0] ?? "";
    after.data = after.data.slice(closing.length);
    box.append(closing);
  }
}
