import { enhance } from './enhance';
import { listen } from './listen';
import { followAddress } from './route';

listen();
followAddress();
enhance(document);
