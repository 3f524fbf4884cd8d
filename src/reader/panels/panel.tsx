import './panel.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';

type Props = { title: string; onClose: () => void; children: ComponentChildren };

/** A box beside the article. It takes the focus when it opens and gives it back when it closes. */
export function Panel({ title, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  useFocusBack(panel);
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section class="panel" role="dialog" aria-label={title} tabIndex={-1} ref={panel}>
      <div class="panel-head">
        <h2>{title}</h2>
        <button
          type="button"
          class="button plain"
          aria-label={t('panel_close', title)}
          title={t('panel_close', title)}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="panel-content">{children}</div>
    </section>
  );
}
