import type { DeclutterScope } from '../platform/calls.ts';
import { t } from '../platform/i18n.ts';

const CHOICES = [
  ['page', 'popup_scope_page'],
  ['site', 'popup_scope_site'],
  ['everywhere', 'popup_scope_everywhere'],
] as const;

type Props = { scope: DeclutterScope; onChange: (scope: DeclutterScope) => void };

/** How far turning the switch off will reach. */
export function ScopeChoice({ scope, onChange }: Props) {
  return (
    <fieldset class="scope">
      <legend>{t('popup_scope')}</legend>
      {CHOICES.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="scope"
            value={value}
            checked={value === scope}
            onChange={() => onChange(value)}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
