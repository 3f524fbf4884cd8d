/** Lines on a grid of 24 units. */
const PATHS = {
  close: 'M5 5l14 14M19 5L5 19',
  outline: 'M4 6h2M10 6h10M4 12h2M10 12h10M4 18h2M10 18h10',
  listen: 'M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 010 6M19 6.5a8 8 0 010 11',
  smaller: 'M2 7h7.5c0 5-2.5 8.5-7 10.5M13 4v16M13 11h3M18 6h5',
  larger: 'M2 7h7.5c0 5-2.5 8.5-7 10.5M13 4v16M13 11h3M18 6h5M20.5 3.5v5',
  view: 'M3 18l5-12 5 12M4.8 14h6.4M15 18l3-7 3 7M16 15.6h4',
  take: 'M12 15V4M8 7.5L12 4l4 3.5M5 13v6h14v-6',
  highlights: 'M4 20h16M7 16l9-9 3 3-9 9H7zM14 9l3 3',
  note: 'M5 4h14v12l-4 4H5zM8.5 9h7M8.5 13h4',
  keys: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  save: 'M6 4h12v16l-6-4.5L6 20z',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  stop: 'M6 6h12v12H6z',
  back: 'M19 5v14L9 12zM6 5v14',
  forth: 'M5 5v14l10-7zM18 5v14',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside or instead of words; whoever shows it says in words what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
