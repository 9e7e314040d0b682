import { benchSize } from './size';
import { benchStart } from './start';

benchStart();
await benchSize();
