import './progress.css';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { readingMinutes } from '../reading-time.ts';

type Props = { body: HTMLElement | null; characters: number; readingSpeed: number };

/** How much has been read, as a line, and how many minutes are left, in words. */
export function Progress({ body, characters, readingSpeed }: Props) {
  const share = useReadShare(body);
  if (share === null) return null;
  const left = share >= 1 ? 0 : readingMinutes(characters * (1 - share), readingSpeed);
  const words = left === 0 ? t('progress_done') : t('progress_left', left);
  const percent = Math.round(share * 100);
  return (
    <div class="progress">
      <span class="progress-words">{words}</span>
      <div
        class="progress-line"
        role="progressbar"
        aria-label={t('progress_label')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${percent}%, ${words}`}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}

/** How far a body has been scrolled, from 0 at the top of the page to 1 where its end is in view; null where it fits. */
function useReadShare(body: HTMLElement | null): number | null {
  const [share, setShare] = useState<number | null>(0);
  useEffect(() => {
    if (!body) return;
    const life = new AbortController();
    let frame = 0;
    const measure = () => {
      frame = 0;
      const end = body.getBoundingClientRect().bottom + window.scrollY - window.innerHeight;
      // In steps that can be seen: each one draws the line anew. The last one is the end itself.
      const steps = Math.floor((window.scrollY / end) * 200);
      setShare(end > 0 ? Math.min(1, Math.max(0, steps / 200)) : null);
    };
    const plan = () => {
      frame ||= requestAnimationFrame(measure);
    };
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, plan, { passive: true, signal: life.signal });
    const size = new ResizeObserver(plan);
    size.observe(body);
    measure();
    return () => {
      life.abort();
      size.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [body]);
  return share;
}
