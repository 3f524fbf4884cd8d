import '../ui/base.css';
import './options.css';
import { readSettings } from '../platform/settings.ts';
import { mount } from '../ui/mount.ts';
import { Options } from './options.tsx';

const initial = await readSettings();
await mount((reader) => <Options initial={initial} initialReader={reader} />, 'options_title');
