import { createWordReader, readWords, type Word } from './read-words.ts';

/** Reads a question with the short spellings of a chat written out: `wen` is `when`, `frm` is `from`, `ppl` is `people`. */
export function readChat(text: string): readonly Word[] {
  return writeOut(readWords(text));
}

/** The same for many texts, of which most words are read once only. */
export function createChatReader(): (text: string) => readonly Word[] {
  const read = createWordReader();
  return (text) => writeOut(read(text));
}

function writeOut(words: readonly Word[]): readonly Word[] {
  return words.map((word, place) => {
    const meant =
      MEANT.get(word.form) ?? readLetter(word.form, place, words[place + 1]?.form) ?? readDrawn(word.form);
    return meant === undefined ? word : { ...word, ...meant };
  });
}

type Meant = Pick<Word, 'form' | 'stem' | 'isStop' | 'isNumber'>;

/** `y` is `why` where a question begins with it, and `and` in Spanish elsewhere. */
function readLetter(form: string, place: number, next: string | undefined): Meant | undefined {
  if (form !== 'y' || next === undefined) return undefined;
  return place === 0 || AFTER_WHY.has(next) ? WHY : undefined;
}

const AFTER_WHY = new Set('is are was were do did does has have r us not'.split(' '));

/** `sooo` is `so`, `reeeally` is `really`; of two letters left too many, mending words takes one more. */
function readDrawn(form: string): Meant | undefined {
  const single = form.replace(DRAWN, '$1');
  if (single === form) return undefined;
  const short = MEANT.get(single) ?? toMeant(single);
  return short.isStop ? short : toMeant(form.replace(DRAWN, '$1$1'));
}

/** No word has a letter three times in a row. */
const DRAWN = /([a-z])\1{2,}/g;

/** Each line: what is meant, then how people type it. */
const SPELLINGS = `
what wat wut wot wht waht whta
when wen whn wenn whne
where wher whre
who hoo whoo
why whyy
how hw howw hwo
many mny mani menny
much mch
which wich whch wiche
are r
you u yu
to tu
and n nd
with w wth wiv
from frm fron
for 4r fr
the teh hte th tha
that dat tht
they dey thy
them em
then thn
there ther dere
their thier
is iz
was wuz woz
did dd
does duz
have hav hv
has haz
had hd
give giv
going goin
because bc cuz coz becuz cos bcuz bcoz becos
before b4 bfore befor
between btwn betwen betwn
about abt bout
after aftr
again agn
against agnst agaisnt vs
still stil stl
something sumthin smth somethin sth sumthing sumfin
someone sum1 smone somone
anyone any1 ne1 anyon
anything anythin anyting nething
nobody no1 noone
everyone every1 evry1
now nw
next nxt
people ppl peeps pple peple
should shud shld
could cud cld
would wud wld
know kno
just jst jus
only onli onl
more mor
its itz
itself itslf
come cum
said sed
says sez
think thnk tink fink
thing ting thng
really rly rlly
maybe mebbe
probably prob probs prolly
government gvt
soldiers soldirs sodiers sldrs
today 2day tday
tonight 2nite tonite
tomorrow tmrw tmr 2moro tomoro
yesterday yday
thursday thurs
tuesday tues
civilians civs civis
please plz pls
not nt
`;

const MEANT: ReadonlyMap<string, Meant> = new Map(
  SPELLINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', ...spellings] = line.split(' ');
      return spellings.map((spelling): readonly [string, Meant] => [spelling, toMeant(meant)]);
    }),
);
const WHY = toMeant('why');

function toMeant(text: string): Meant {
  const [word] = readWords(text);
  return {
    form: word?.form ?? text,
    stem: word?.stem ?? text,
    isStop: word?.isStop ?? false,
    isNumber: word?.isNumber ?? false,
  };
}
