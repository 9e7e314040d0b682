import { benchGrowth } from './growth';
import { benchSpeed } from './speed';

benchSpeed();
benchGrowth();
