import '../ui/base.css';
import './reader.css';
import { mount } from '../ui/mount.ts';
import { parseSource } from './address.ts';
import { loadContent } from './content.ts';
import { connectHost } from './host.ts';
import { Reader } from './reader.tsx';

// Before anything is awaited: the overlay's port may arrive at any moment.
const host = connectHost(window);
const source = parseSource(location.search);
// The article and the settings come from different places: neither waits for the other.
const loading = host.shown.then(() => loadContent(source));
// Whoever waits for it deals with its failure.
loading.catch(() => undefined);

await mount(
  (initial) => <Reader source={source} loading={loading} host={host} initial={initial} />,
  'reader_title',
);
