import { benchGrowth } from './growth';
import { benchSpeed } from './speed';
import { benchStart } from './start';

await benchSpeed();
benchGrowth();
benchStart();
