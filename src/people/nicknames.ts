/** Given names and the short forms that English uses for them, one bearer's names to a line. */
const families = `
  william bill billy will willie willy liam
  robert bob bobby rob robbie bert
  james jim jimmy jamie jem
  john johnny jack jon johnnie
  jonathan jon johnny jonny
  richard rick dick rich ricky richie
  edward ed eddie ted teddy ned
  theodore ted teddy theo
  thomas tom tommy
  charles charlie chuck chas
  joseph joe joey
  michael mike mick mickey mikey
  david dave davey
  daniel dan danny
  anthony tony anton
  andrew andy drew
  christopher chris kit
  christine chris christina chrissie tina
  stephen steve stevie
  steven steve stevie
  matthew matt
  samuel sam sammy
  samantha sam
  benjamin ben benny
  nicholas nick nicky
  alexander alex sandy sasha aleksandr alec
  alexandra alex sandra
  elizabeth liz lizzie beth betty eliza bess libby
  margaret maggie meg peggy margie
  katherine kate kathy katie kay
  catherine cathy kate katie cath
  kathleen kathy kath
  patricia pat patty tricia trish
  patrick pat paddy
  jennifer jen jenny
  susan sue susie
  deborah debbie deb
  barbara barb barbie
  rebecca becky becca
  victoria vicky tori
  frederick fred freddie freddy
  alfred alf alfie fred
  albert al bert
  alan al
  lawrence larry
  laurence larry laurie
  gerald gerry jerry
  jerome jerry
  harold harry hal
  henry harry hank
  francis frank fran
  franklin frank
  raymond ray
  ronald ron ronnie
  donald don donny donnie
  kenneth ken kenny
  leonard len lenny leo
  peter pete
  philip phil
  phillip phil
  gregory greg
  jeffrey jeff
  geoffrey geoff
  timothy tim timmy
  vincent vince vinnie
  walter walt wally
  zachary zach zack
  abraham abe
  bradley brad
  douglas doug
  eugene gene
  george georgie
  gilbert gil
  leslie les
  martin marty
  mitchell mitch
  nathan nate
  nathaniel nate nat
  norman norm
  oliver ollie
  randall randy
  randolph randy
  russell russ
  stanley stan
  terence terry
  terrence terry
  ulysses lys
  wesley wes
  joshua josh
  jacob jake
  louis lou louie
  vladimir volodya
  mikhail misha
  mohammed mohamed muhammad mohammad mohamad
  yasser yasir
  moammar muammar
  hosni husni
  binyamin benjamin bibi
  jose pepe
  francisco paco pancho
  hillary hilary
  kamala kam
  bernard bernie
  pamela pam
  cynthia cindy
  valerie val
  judith judy
  dorothy dot dottie
  virginia ginny
  florence flo
`;

const bearers = new Map<string, Set<number>>();
families
  .trim()
  .split('\n')
  .forEach((line, family) => {
    for (const name of line.trim().split(' ')) {
      const known = bearers.get(name);
      if (known) known.add(family);
      else bearers.set(name, new Set([family]));
    }
  });

/** Can two given names, in lower case, be one person's? */
export function areNicknames(a: string, b: string): boolean {
  const others = bearers.get(b);
  if (!others) return false;
  for (const family of bearers.get(a) ?? []) if (others.has(family)) return true;
  return false;
}
