import '../ui/base.css';
import './popup.css';
import { activeTab } from '../platform/tabs.ts';
import { mount } from '../ui/mount.ts';
import { Popup } from './popup.tsx';

const tab = await activeTab();
await mount(() => <Popup tab={tab} />, 'popup_title');
