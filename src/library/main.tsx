import '../ui/base.css';
import './library.css';
import { mount } from '../ui/mount.ts';
import { readChoices } from './address.ts';
import { isPlain } from './choices.ts';
import { Library } from './library.tsx';
import { listNewest } from './listing/listing.ts';

// The notes and the settings come from different places: neither waits for the other.
const newest = isPlain(readChoices(location.search)) ? listNewest() : null;
// Whoever waits for it deals with its failure.
newest?.catch(() => undefined);

await mount((initial) => <Library newest={newest} initial={initial} />, 'library_title');
