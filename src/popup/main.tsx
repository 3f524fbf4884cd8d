import '../ui/base.css';
import './popup.css';
import { activeTab } from '../platform/tabs.ts';
import { mount } from '../ui/mount.ts';
import { Popup } from './popup.tsx';

mount(<Popup tab={await activeTab()} />, 'popup_title');
