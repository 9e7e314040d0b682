import { writeFileSync } from 'node:fs';
import { DATES_FILE, datesTable } from './dates-table';

writeFileSync(DATES_FILE, datesTable());
