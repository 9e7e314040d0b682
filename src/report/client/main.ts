import { enhance } from './enhance';
import { listen } from './listen';
import { followAddress } from './route';

document.documentElement.classList.add('live');
listen();
followAddress();
enhance(document);
