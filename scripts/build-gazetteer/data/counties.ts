/** Counties that the source has under their Irish name only. `name in the source | name in English` */
export const irishCounties = `
Uíbh Fhailí|Offaly
An Longfort|Longford
An Cabhán|Cavan
`;

/** Counties of Northern Ireland. `name | latitude | longitude | population` */
export const northernCounties = `
Antrim|54.87|-6.2|618000
Armagh|54.35|-6.65|190000
Down|54.35|-5.95|553000
Fermanagh|54.4|-7.6|63000
Londonderry|54.95|-6.8|252000
Tyrone|54.6|-7.2|188000
`;
