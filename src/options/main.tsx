import '../ui/base.css';
import './options.css';
import { readSettings } from '../platform/settings.ts';
import { mount } from '../ui/mount.ts';
import { Options } from './options.tsx';

mount(<Options initial={await readSettings()} />, 'options_title');
