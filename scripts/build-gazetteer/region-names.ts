/** Names that tell nothing without the country. */
export const compassName =
  /^((north|south|east|west|north ?east|north ?west|south ?east|south ?west)(ern)?( (central|western|eastern|northern|southern))?|federal|jewish|national|autonomous|metro|north|south|east|west|central|upper|lower|northern|southern|eastern|western|middle|islands?|capital|metropolitan|coast|centre|center|national capital|saint \w+|st \w+|bay|gulf|lakes?|plateau|savannes?|savanes?|maritime|river|north ?west|north ?east|south ?west|south ?east|northwest|northeast|southwest|southeast|north(ern)? (region|province|state)|german|andreas|bride|michael|patrick|peel|rushen|ramsey|douglas)$/;

/** What English puts behind the name of a region, by country. */
export const kindOfRegion: Readonly<Record<string, readonly string[]>> = {
  RU: ['Oblast', 'Region'],
  UA: ['Oblast', 'Region'],
  KZ: ['Region'],
  JP: ['Prefecture'],
  GR: ['Prefecture'],
  HU: ['County'],
  KE: ['County'],
  RO: ['County'],
  IN: ['State'],
  NG: ['State'],
  MX: ['State'],
  BR: ['State'],
  SD: ['State'],
  MM: ['State'],
  VE: ['State'],
  MY: ['State'],
  SY: ['Governorate', 'Province'],
  EG: ['Governorate', 'Province'],
  IQ: ['Governorate', 'Province'],
  YE: ['Governorate', 'Province'],
  JO: ['Governorate'],
  LB: ['Governorate'],
  CO: ['Department'],
  PE: ['Region'],
  US: [],
  GB: [],
  CA: ['Province'],
  AU: [],
  CH: ['Canton'],
};

/** The name without the word for what kind of region it is. */
export function plainName(name: string): string {
  return name
    .replace(
      / (Province|Oblast|Region|State|Department|Governorate|County|District|Prefecture)$/i,
      '',
    )
    .replace(/^(Republic|State|City|Province) of /, '');
}
