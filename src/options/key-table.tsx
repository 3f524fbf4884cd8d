import { useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import {
  COMMANDS,
  type Command,
  findCommand,
  keysWith,
  nameKey,
  readKey,
} from '../reader/keyboard/bindings.ts';
import { type Done, DoneLine } from './done-line.tsx';

type Props = { changed: Record<string, string>; onChange: (changed: Record<string, string>) => void };

/** The reader's keys, each to be changed by pressing another. */
export function KeyTable({ changed, onChange }: Props) {
  const [asking, setAsking] = useState<Command | null>(null);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const resetButton = useRef<HTMLButtonElement>(null);
  const keys = keysWith(changed);

  const press = (event: KeyboardEvent, command: Command) => {
    if (event.code === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.code === 'Escape') return stop();
    const key = readKey(event);
    if (!key) return setProblem(t('keys_unusable'));
    const owner = findCommand(key, keys);
    if (owner && owner !== command) return setProblem(t('keys_taken', t(`command_${owner}`)));
    onChange({ ...changed, [command]: key });
    setDone(null);
    stop();
  };
  const reset = () => {
    if (Object.keys(changed).length === 0) return;
    const undo = () => {
      onChange(changed);
      setDone(null);
      resetButton.current?.focus();
    };
    onChange({});
    setDone({ text: t('keys_reset_done'), undo });
  };
  const stop = () => {
    setAsking(null);
    setProblem('');
  };
  return (
    <div class="key-table">
      <h3>{t('reader_keys')}</h3>
      <ul>
        {COMMANDS.map((command) => (
          <li key={command}>
            <span>{t(`command_${command}`)}</span>
            <button
              type="button"
              class="button"
              aria-label={
                asking === command
                  ? `${t(`command_${command}`)}: ${t('keys_press')}`
                  : t('keys_change', t(`command_${command}`), nameKey(keys[command]))
              }
              onClick={() => setAsking(command)}
              onKeyDown={(event) => asking === command && press(event, command)}
              onBlur={() => asking === command && stop()}
            >
              {asking === command ? t('keys_press') : nameKey(keys[command])}
            </button>
            {asking === command && (
              <p class="problem" role="alert">
                {problem}
              </p>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        // Not `disabled`: the button would lose the focus when it is pressed.
        aria-disabled={Object.keys(changed).length === 0}
        ref={resetButton}
        onClick={reset}
      >
        {t('keys_reset')}
      </button>
      <DoneLine done={done} />
    </div>
  );
}
