import { SPANISH_MATTERS } from './spanish-matters.ts';

/** Spanish words in which members ask; `translate.ts` says how a line is read. */
export const SPANISH_WORDS = `
who: quien quienes
when: cuando
where: donde adónde
why: porque por_que
what: que
which: cuáles cual
how_many: cuantos cuantas cuánto cuánta
how: como
the: el la los las lo
a: un una unos unas
and: y
not: no nunca
is: es está
are: son están
was: fue era
in: en
of: de del
from: desde
to_whom: a_quién
to: al
sent: dirigid*
with: con
for: para por
against: contra
between: entre
near: cerca
before: antes
after: después
on: sobre
still: todavía aún sigue siguen
more: más
has: ha
have: han haber
they: se les ellos
kurds: kurdo* kurda*
iraq: irak iraq iraquí*
americans: americano* estadounidense*
america: eeuu
islamic_state: estado_islámico ei
letter: carta*
attack: ataque* atac* atentado* pega golpea
soldiers: soldado* tropa*
fighters: combatiente*
die: murier* muert* murió fallec*
kill: matar* matad* víctima*
wounded: herid*
village: pueblo* aldea*
vehicles: vehículo* camion* coche*
weapons: municiones
help: ayud* apoy*
withdraw: retir* salir salen van
stay: quedar*
fight: luch* combat*
strong: fuerte*
once: una_sola_vez una_vez
military: militar material
day: día días
number: número
government: gobierno
statement: comunicado declaración
get: recibi* llegó llegaron
give: dio dieron entreg* mandó mandaron
send: envi*
write: escrib*
say: dijo dice dicen dijeron
talk: habl*
begin: empez* comenz* inicio
defeat: derrot* vencid*
territory: territorio* 
areas: zona* área* región*
danger: peligr* amenaza*
pressure: presión
visit: visit*
promise: promet*
how_old: cuántos_años_tiene
names: nombre* llam*
born: nació
cost: costaron cuesta
officials: funcionario* político*
headline: titular título
article: artículo*
author: autor*
claim_responsibility: reivindic* responsabilidad
happened: pasó ocurrió sucedió
november: noviembre
relations: relación relaciones
mission: misión
change: cambi*
need: necesit*
ties: vínculos lazos
killed: asesinad*
happen: pasado
promise: prometió prometido
together: junto juntos
fighters: combatientes
receive: recibió
delivered: entregaron
lead: dirige
where_from: de_dónde
currently: actualmente
are: se_encuentran
stationed: estacionad* desplegad*
soldiers: efectivos
sign: firmó firmado
kind: tipo tipos clase
by_when: para_cuándo hasta_cuándo
leave: saldrán marcharán dejar_el_país abandonar*
lost: perdió perdido perdieron
wounded: herida
there_was: hubo
continue: continuar* seguir* seguirá*
stop: dejar dejará dejarán
support: respald*
arrive: llegar llega
reply: respond* respuesta contestó
language: idioma lengua
countries: país
members: miembro* forman integran
pay: paga pagan pagó sueldo salario
attackers: atacantes agresor*
captured: captur* detenid* arrest*
children: niño*
women: mujer*
base: base bases
reaction: reacción reaccion*
meet: reuni*
important: importante* destac* subray*
increase: aument* crec*
decrease: disminu* bajado
weaken: debilit*
president: presidente
remain: queda
several: varios varias
since_when: desde_cuándo
who_leads: quién_dirige
sent: mandó_la
true: verdad cierto
new: nuev*
fighters: luchadores
water: agua
responsible: responsable*
written: escrita
in_which_fields: en_qué_áreas
militants: terrorista* yihadista* extremista*
cost: precio coste costo
published: publicó publicado
oil: petróleo
syria: siria
air_strikes: bombardeo* ataques_aéreos
drones: drones dron
hospital: hospital
parliament: parlamento
population: población habitantes
capital: capital
training: entrena* formación
hour: hora
distance: distancia lejos
newspaper: periódico diario
escape: huy* escap*
reason: motivo razón
want: quiere quieren
killed: muertos
spain: españa
become: convierte convertirá
content: contenido contiene
learn: supo
bring: trajo traído entregó_la_carta
money: dinero
used: usó usaron utiliz*
quarrel: discuten pelean
arrests: detenciones detención
${SPANISH_MATTERS}`;
