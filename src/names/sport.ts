import type { Document } from '../text/document';
import { overviewOf } from './overview';

/** Is the text a report on a game that teams play? */
export const isTeamSport = (document: Document): boolean => overviewOf(document).isTeamSport;
