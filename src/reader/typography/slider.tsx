import { MEASURES, type Measure } from '../../platform/reader-settings.ts';

type Props = {
  measure: Measure;
  label: string;
  value: number;
  /** What assistive technology reads for the value, and what is printed beside it. */
  shown: string;
  onChange: (value: number) => void;
};

/** One measure of the typography. */
export function Slider({ measure, label, value, shown, onChange }: Props) {
  const { least, most, step } = MEASURES[measure];
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="value" aria-hidden="true">
        {shown}
      </span>
    </label>
  );
}
