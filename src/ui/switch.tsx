import './switch.css';

type Props = {
  id: string;
  label: string;
  note?: string;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
};

/** A setting that is on or off. */
export function Switch({ id, label, note, isOn, onToggle }: Props) {
  return (
    <div class="switch">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={() => onToggle(!isOn)}
      />
      {note && <p id={`${id}-note`}>{note}</p>}
    </div>
  );
}
