/** A few alternatives of which one holds, as a row of radio buttons. */
export function Choice<T extends string>(choice: {
  label: string;
  name: string;
  value: T;
  options: readonly (readonly [value: T, says: string, lang?: string])[];
  onChoose(value: T): void;
}) {
  return (
    <fieldset class="choice">
      <legend class="hidden">{choice.label}</legend>
      {choice.options.map(([value, says, lang]) => (
        <label key={value} {...(lang === undefined ? {} : { lang })}>
          <input type="radio" name={choice.name} value={value} checked={value === choice.value} onChange={() => choice.onChoose(value)} />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}
