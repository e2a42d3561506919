/**
 * A field in the place of a number, as wide as what stood there: Enter takes what was typed, Escape and
 * going elsewhere leave the number as it was.
 */
export function editor(figure: HTMLElement, text: string, label: string, onTaken: (written: string) => void): void {
  if (figure.querySelector("input") !== null) {
    return;
  }
  const stood = figure.textContent ?? "";
  const field = document.createElement("input");
  field.type = "text";
  field.inputMode = "decimal";
  field.autocomplete = "off";
  field.className = "type-here";
  field.size = Math.max(5, Math.max(stood.length, text.length) + 1);
  field.value = text;
  field.setAttribute("aria-label", label);
  let done = false;
  const close = () => {
    if (!done) {
      done = true;
      figure.textContent = stood;
    }
  };
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter") {
      const written = field.value;
      close();
      onTaken(written);
    } else if (event.key === "Escape") {
      close();
      (figure.closest("[role=slider]") as HTMLElement | null)?.focus();
    }
  });
  field.addEventListener("pointerdown", (event) => event.stopPropagation());
  field.addEventListener("blur", close);
  figure.replaceChildren(field);
  field.focus();
  if (text.length > 1) {
    field.select();
  }
}
