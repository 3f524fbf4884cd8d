import '../ui/base.css';
import './reader.css';
import { readSettings } from '../platform/settings.ts';
import { mount } from '../ui/mount.ts';
import { parseSource } from './address.ts';
import { connectHost } from './host.ts';
import { Reader } from './reader.tsx';

// Before anything is awaited: the overlay's port may arrive at any moment.
const host = connectHost(window);
const isFramed = window.parent !== window;

mount(
  <Reader
    source={parseSource(location.search)}
    host={host}
    isFramed={isFramed}
    settings={await readSettings()}
  />,
  'reader_title',
);
