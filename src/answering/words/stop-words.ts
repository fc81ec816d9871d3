/** Words that carry grammar and no subject: they are never looked for. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself he him his himself she her hers herself they them
  their theirs themselves i me my mine myself we us-all our ours ourselves you your yours yourself
  is are was were be been being am do does did doing done has have had having can could may might must shall should
  will would of in on at by for with from to into onto upon about as than and or but if so because while
  also too very just only even still yet such both either neither each any some all more most much many
  few own same other another others not no nor never how what which who whom whose when where why
  up down out off over under again then once between through during before after above below
  etc ie eg per via`.split(/\s+/),
);

/** Interjections and short forms that people type around a question in a chat, and the short forms of stop words. */
export const chatter: ReadonlySet<string> = new Set(
  `pls plz please thx thanks thank hi hello hey yo ok okay lol lmao omg tbh imo imho idk btw fyi ffs wtf
  u ur r y rn nah nope yeah yep yes ya bro dude gonna wanna gotta kinda sorta oh uh um hmm so dunno
  smh pff pffft haha hah meh ugh duh mr mrs sir
  wen abt goin doin comin kindly whether whos whats wheres whens whys hows thats theres its im ive youre theyre isnt arent wasnt werent dont doesnt
  didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt aint`.split(/\s+/),
);

/** Words of a subject in an article about it, and of chat everywhere else. */
export const chatWords: ReadonlySet<string> = new Set([
  ...chatter,
  ...`guys man mate like really actually exactly anyway well bet ever maybe one ones
  supposedly basically honestly literally seriously apparently obviously
  tell say give show know wonder wondering ask asking question answer explain describe mention
  according article text story piece news`.split(/\s+/),
]);
