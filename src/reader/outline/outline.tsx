import './outline.css';
import type { Heading } from '../body/headings.ts';

type Props = { headings: Heading[]; onGo: () => void };

/** The headings of the article; the one that is being read is marked. */
export function Outline({ headings, onGo }: Props) {
  const current = findCurrent(headings);
  const go = (event: Event, { id }: Heading) => {
    event.preventDefault();
    onGo();
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    // From there on with the keyboard or a screen reader.
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  };
  return (
    <ol class="outline" lang="ko">
      {headings.map((heading) => (
        <li key={heading.id} class={`level-${heading.level}`}>
          <a
            href={`#${heading.id}`}
            aria-current={heading === current ? 'location' : undefined}
            onClick={(event) => go(event, heading)}
          >
            {heading.text}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The last heading that has passed the upper third of the window. */
function findCurrent(headings: Heading[]): Heading | undefined {
  const limit = window.innerHeight / 3;
  return headings.findLast(({ id }) => {
    const element = document.getElementById(id);
    return element !== null && element.getBoundingClientRect().top < limit;
  });
}
