import '../ui/base.css';
import './reader.css';
import { callBackground } from '../platform/messages.ts';
import { mount } from '../ui/mount.ts';
import { parseSource } from './address.ts';
import { connectHost } from './host.ts';
import { Reader } from './reader.tsx';

// Before anything is awaited: the overlay's port may arrive at any moment.
const host = connectHost(window);
// Somebody's page may have framed us itself: over it we show its own article and nothing else.
const { search, hash } = host.kind === 'overlay' ? { search: '', hash: '' } : location;
const source = parseSource(search, hash);
// The article and the settings come from different places: neither waits for the other. Nor does the article wait until
// we are shown; but out of sight there is no layout to set it in.
const asked = callBackground('readContent', source);
const loading = host.shown.then(() => asked);
// Whoever waits for it deals with its failure.
for (const promise of [asked, loading]) promise.catch(() => undefined);

await mount(
  (initial) => <Reader source={source} loading={loading} host={host} initial={initial} />,
  'reader_title',
);
