import { anyWordOf, vocabulary } from '../../lexicon/vocabulary';

const VERBS =
  'according said say says saying told tell tells announced announce announces added adds adding stated state states stating claimed ' +
  'claim claims claiming reported report reports estimated estimate estimates warned warn warns noted notes confirmed confirm ' +
  'confirms explained insisted wrote writes tweeted argued argues believe believes believed suggests suggested suggest ' +
  'revealed reveals acknowledged admitted admits declared predicted predicts predict forecast forecasts projected projects ' +
  'alleged alleges testified showed shows show found finds denied denies deny expects expect expected recalled replied ' +
  'posted indicated indicates maintained maintains asserted disclosed concluded calculated reckons reckoned vowed pledged ' +
  'promised contends contended quoted cited advised advises briefed declares remind reminds reminded agree agrees agreed ' +
  'outlined stressed emphasised emphasized hinted cautioned commented remarked responded explains argues recalls lamented';

/** Verbs that say who says so. */
export const reportingVerbs = vocabulary('reporting-verb', VERBS.split(' '));

/** Verbs that report only where a clause or a quotation goes with them: `showed that`, not `showed a film`. */
export const needsClause = anyWordOf(
  'showed shows show found finds concluded posted added adds add adding tweeted maintained maintains state states notes report reports claims claim projects projected quoted cited promised pledged expected forecast forecasts agree agrees agreed outlined'.split(
    ' ',
  ),
);
