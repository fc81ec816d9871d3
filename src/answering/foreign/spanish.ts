import { SPANISH_MATTERS } from './spanish-matters.ts';

/** Spanish words in which members ask; `translate.ts` says how a line is read. */
export const SPANISH_WORDS = `
who: quién quien quiénes quienes
when: cuándo cuando
where: dónde donde adónde
why: por_qué porqué porque por_que
what: qué que
which: cuál cuales cuáles cual
how_many: cuántos cuántas cuanto cuantos cuantas cuánto cuánta
how: cómo como
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
have: han haber hay
they: se les ellos
kurds: kurdo* kurda*
iraq: irak iraq iraquí*
americans: americano* estadounidense*
america: estados_unidos ee.uu eeuu
islamic_state: estado_islámico ei
letter: carta*
attack: ataque* atac* atentado* pega golpea
soldiers: soldado* tropa* militares
fighters: combatiente*
die: murier* muert* murió fallec*
kill: mató mataron matar* matad* víctima*
wounded: herid*
civilians: civil civiles
village: pueblo* aldea*
vehicles: vehículo* camion* coche*
weapons: arma armas munición municiones
help: ayud* apoy*
withdraw: retir* salir salen irse marcharse van
stay: quedar*
fight: luch* combat*
strong: fuerte*
once: una_sola_vez una_vez
military: militar material
year: año años
day: día días
number: número
government: gobierno
prime_minister: primer_ministro
defense_minister: ministro_de_defensa
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
coalition: coalición
pressure: presión
under: bajo
visit: visit*
promise: promet*
how_old: cuántos_años_tiene
names: nombre* llam*
born: nació
cost: costó costaron cuesta
officials: funcionario* político*
headline: titular título
article: artículo*
author: autor*
claim_responsibility: reivindic* responsabilidad
happened: pasó ocurrió sucedió
sunday: domingo
thursday: jueves
tuesday: martes
november: noviembre
relations: relación relaciones
mission: misión
change: cambi*
combat_troops: tropas_de_combate
under: bajo
need: necesit*
ties: vínculos lazos
killed: asesinad*
happen: pasado
promise: prometió prometido
together: junto juntos
fighters: combatientes
receive: recibieron recibió
delivered: entregaron
lead: lidera dirige
where_from: de_dónde
currently: actualmente ahora
are: se_encuentran
stationed: estacionad* desplegad*
soldiers: efectivos
sign: firmó firmado firma
kind: tipo tipos clase
by_when: para_cuándo hasta_cuándo
leave: saldrán marcharán dejar_el_país abandonar*
night: noche
lost: perdió perdido perdieron
wounded: heridos herida
there_was: hubo había
continue: continuar* seguir* seguirá*
stop: dejar dejará dejarán
support: respald*
arrive: llegar llega
reply: respond* respuesta contestó
language: idioma lengua
countries: países país
members: miembro* forman integran
pay: paga pagan pagó sueldo salario
attackers: atacantes agresor*
captured: captur* detenid* arrest*
children: niño*
women: mujer*
base: base bases
turkey: turquía
reaction: reacción reaccion*
meet: reuni*
important: importante* destac* subray*
increase: aument* crec*
decrease: disminu* bajado
weaken: debilit*
president: presidente
remain: queda quedan
several: varios varias
since_when: desde_cuándo
which_year: qué_año
which_day: qué_día
who_leads: quién_dirige
late: tarde
sent: mandó_la
true: verdad cierto
new: nuev*
fighters: luchadores
trucks: camiones
water: agua
responsible: responsable*
written: escrita
in_which_fields: en_qué_áreas en_qué_ámbitos
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
