import './choice.css';

type Props<Value extends string> = {
  /** Also the name of the group of radio buttons: one of a kind on its page. */
  id: string;
  label: string;
  values: readonly Value[];
  /** null when none of them holds. */
  chosen: Value | null;
  nameOf: (value: Value) => string;
  onChoose: (value: Value) => void;
  /** How many things each value is about, behind its name; null while that is not known. */
  countOf?: (value: Value) => number | null;
  /** A sample of what the value means, before its name. */
  swatchClass?: string;
};

/** One of a few values, side by side. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { id, label, values, chosen, nameOf, onChoose, countOf, swatchClass } = props;
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-values">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {swatchClass && <span class={swatchClass} data-theme={value} aria-hidden="true" />}
            <span data-count={countOf?.(value)?.toLocaleString()}>{nameOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
