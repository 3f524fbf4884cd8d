import { t } from '../../platform/i18n.ts';
import { DATE_KINDS, type Filters, PERIODS, type PresetPeriod } from '../choices.ts';

type Props = {
  filters: Filters;
  /** null until they have been counted. */
  counts: Record<PresetPeriod, number> | null;
  onChange: (changes: Partial<Filters>) => void;
};

/** When notes were saved or their articles published, in days of Korean time. */
export function PeriodFilter({ filters, counts, onChange }: Props) {
  const { period, dateKind, from, to } = filters;
  return (
    <>
      <select
        class={period === null ? 'facet' : 'facet on'}
        aria-label={t('library_period')}
        value={period ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange({ period: PERIODS.find((known) => known === value) ?? null, from: null, to: null });
        }}
      >
        <option value="">{t('library_all_periods')}</option>
        {PERIODS.map((known) => (
          <option key={known} value={known}>
            {counts && known !== 'range'
              ? t('library_counted', t(`library_period_${known}`), counts[known])
              : t(`library_period_${known}`)}
          </option>
        ))}
      </select>
      {period === 'range' && (
        <>
          <DayField label={t('library_from')} day={from} onDay={(day) => onChange({ from: day })} />
          <DayField label={t('library_to')} day={to} onDay={(day) => onChange({ to: day })} />
        </>
      )}
      {period !== null && (
        <select
          class="facet"
          aria-label={t('library_date_kind')}
          value={dateKind}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = DATE_KINDS.find((known) => known === value);
            if (chosen) onChange({ dateKind: chosen });
          }}
        >
          {DATE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`library_date_${kind}`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

type DayProps = { label: string; day: string | null; onDay: (day: string | null) => void };

function DayField({ label, day, onDay }: DayProps) {
  return (
    <label class="day">
      {label}
      <input
        type="date"
        value={day ?? ''}
        onChange={(event) => onDay(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
    </label>
  );
}
