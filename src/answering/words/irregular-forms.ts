/**
 * English words whose forms the stemmer cannot bring together, each line with its basic form first.
 * Verbs that change their vowel, nouns with an odd plural, and the few nouns people swap for their verb.
 */
const groups = `
arise arose arisen
defense defence
offense offence
center centre
program programme
labor labour
neighbor neighbour
harbor harbour
color colour
honor honour
armor armour
behavior behaviour
favor favour
bear bore borne born birth births
beat beaten
become became
begin began begun beginning beginnings
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
child children
choose chose chosen choice choices
cling clung
come came
country countries
creep crept
deal dealt
deep depth depths
defend defense defence defences defenses
die died dies dying dead death deaths deadly
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought fighting fights
find found
flee fled
fly flew flown flight flights
foot feet
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone goes going
grow grew grown growth
hang hung
hear heard
hide hid hidden
high height heights
hold held
keep kept
know knew known knowledge
lay laid
lead led
leave left leaves leaving
lend lent
lie lay lain
life lives
light lit
long length lengths
lose lost loss losses
make made
man men
marry married marriage marriages
mean meant
meet met
mouse mice
pay paid
person people persons
prove proven proof
receive receipt
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold sale sales
send sent
serve service services
shake shook shaken
shine shone
shoot shot shots
shrink shrank shrunk
sing sang sung song songs
sink sank sunk
sit sat
sleep slept
speak spoke spoken speech speeches
spend spent
spread spreads
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken strikes
strong strength strengths stronger strongest
succeed success successes successful
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tell told
tear tore torn
think thought thoughts
throw threw thrown
tooth teeth
understand understood
wear wore worn
wide width
wife wives
win won
woman women
write wrote written
`;

const basicForms: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [basic = '', ...forms] = line.split(' ');
      return forms.map((form): readonly [string, string] => [form, basic]);
    }),
);

/** The basic form of an irregular English word; the word itself when it is regular or unknown. */
export function toBasicForm(form: string): string {
  return basicForms.get(form) ?? form;
}
