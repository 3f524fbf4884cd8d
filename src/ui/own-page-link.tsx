import { t } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import { OWN_PAGES, type OwnPageName } from '../platform/own-pages.ts';

type Props = { page: OwnPageName };

/** Leads from one page of ours to another, which is opened once. */
export function OwnPageLink({ page }: Props) {
  const show = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    callBackground('showPage', page).catch((error: unknown) =>
      console.error('정독: the page was not shown', page, error),
    );
  };
  return (
    <a class="own-page" href={`../${OWN_PAGES[page]}`} target="_blank" rel="noopener" onClick={show}>
      {t(`popup_${page}`)}
    </a>
  );
}
