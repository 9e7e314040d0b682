import { benchGrowth } from './growth';
import { benchMemory } from './memory';
import { benchSpeed } from './speed';
import { TEXTS } from './texts';

TEXTS.forEach(benchSpeed);
TEXTS.forEach(benchGrowth);
benchMemory();
