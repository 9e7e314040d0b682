import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { type Capitals, overviewOf } from './overview';

/** How the sentence of a token uses capitals. */
export const capitalsAt = (document: Document, { sentence }: Token): Capitals =>
  overviewOf(document).capitals[sentence] ?? 'prose';
