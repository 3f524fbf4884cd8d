import '../ui/base.css';
import './library.css';
import { mount } from '../ui/mount.ts';
import { Library } from './library.tsx';

await mount(() => <Library />, 'library_title');
