import { SPANISH_MORE } from './spanish-more.ts';

/** The second half of the Spanish words: everyday verbs, and more of what is asked about. Read by `spanish.ts`. */
export const SPANISH_MATTERS = `
i: yo me mis mí
you: tu tus te usted ustedes
we: nosotros nos nuestro nuestra
he: su sus le
she: ella ellas
this: este esto estos estas ese esa eso esos esas aquel aquella aquello
what: qué_es lo_que q
what_happened: qué_pasó qué_sucedió qué_ocurrió qué_ha_pasado
what_about: qué_hay_de de_qué sobre_qué
who: quién_es quién_fue quiénes_son
from_whom: de_quién de_parte_de_quién
by_whom: por_quién
against_whom: contra_quién
whose: cuyo cuya
which_day: qué_día en_qué_día
date: fecha fechas
which_month: qué_mes qué_meses en_qué_meses
which_year: qué_año en_qué_año
what_time: qué_hora a_qué_hora
what_place: qué_lugar qué_sitio
how_many: cuánto_es qué_cantidad
how_many_people: cuántas_personas cuánta_gente
how_much: cuánto_dinero cuánto_cuesta cuánto_costó cuánto_costaron cuánto_cuestan
how_long: cuánto_tiempo cuánto_duró
how_old: qué_edad
what_kind_of: qué_tipo qué_clase qué_tipo_de qué_clase_de
names: cómo_se_llaman cómo_se_llamaban cómo_se_llama
why: por_qué_razón por_qué_motivo
if: si
is_it_true: es_verdad es_cierto
because: debido
but: pero aunque
or: o u
then: entonces luego
there: allí ahí allá
here: aquí acá
in: dentro durante
by: según
under: bajo
until: hasta
without: sin
more_than: más_de más_que
less: menos
fewer: menos_soldados
very: muy
also: también
all: todo todos toda todas
other: otro otra otros otras
same: mismo misma mismos
each: cada
some: algún alguno alguna algunos algunas
nobody: nadie ningún ninguno ninguna
nothing: nada
someone: alguien
something: algo
only: sólo solamente único
now: ahora actual hoy_en_día en_este_momento
already: ya
again: otra_vez nuevo_de de_nuevo
ever: alguna_vez jamás
be: ser estar será serán sea sido eran estaba estaban fueron estuvo
is_there: hay
have: tiene tienen tener tenía tuvo tuvieron hemos habían había
do: hacer hace hacen hizo hicieron hecho harán
can: puede pueden puedo poder puedes
must: debe deben debería tiene_que
want: quiero quería querían desea* quieres
go: va vas ir fue_a vamos irá iba
come: viene vienen venir vino vinieron
know: sabe saben saber sabes conoce conocen
say: decir diciendo declar* afirm* anunci* dicho cuenta comenta*
tell: explica* dime cuéntame
think: piensa* cree creen opina*
called: llamado llama
author: quién_escribió_el_artículo
who_wrote: quién_escribió quién_redactó
wrote: escribió redact*
letter: misiva mensaje correo
received: recibe destinatario* recibida
sent: enviada enviado enviaron envió mandada
sender: remitente*
signed: firma firmada
arrive: llegado llegada
contents: dice_la_carta pone_la_carta decía_la_carta
emphasize: enfatiz* recalc* insist* hizo_hincapié
promise: promesa* promete garanti* comprom* asegur*
confirm: confirm* reafirm* reiter*
deny: negó niega desmint*
claim_responsibility: atribuyó atribuye adjudic* asumió reclam* reivindicó
responsible: detrás culpable*
attack: atacó atacaron atacado atacada atacados atacadas asalt* ofensiva* golpe* embosc*
victims: víctima víctimas bajas caídos
die: murieron morir muere mueren muerto muerta muertas fallecieron fallecidos perec*
killed: matado mataron mató matan matar asesin* asesinaron abat*
lost_lives: perdieron_la_vida perdió_la_vida
wounded: herido heridos heridas lesionad*
survived: sobreviv*
prisoners: prisionero* rehén rehenes
civilians: civil civiles
villages: aldeas pueblos pueblo poblado* localidad*
inhabitants: habitante* vecinos aldeanos
disputed: disput* en_disputa
dispute: conflicto* desacuerdo*
security_vacuum: vacío_de_seguridad
vacuum: vacío
security: seguridad
hotspot: punto_caliente puntos_calientes foco* bastión bastiones
area: lugar* sitio* parte sector* rincon*
southwest: suroeste sudoeste
north: norte
south: sur
west: oeste
east: este_de
city: ciudad*
dangerous: peligroso peligrosa peligrosos peligrosas
threat: amenaz*
defeat: vencido vencieron vencer derrotado derrota derrotaron acabó_con
lose: perder pierde pérdida*
territory: territorios territorial* terreno tierra* califato
control: control* domin*
strong: fuertes sólid* estrech*
increase: aumentado aumentan aumento subi* suben sube más_ataques intensific* creciendo
decrease: bajan baja bajaron reduc* menos_ataques descend*
recently: recientemente últimamente reciente*
fight: luchar lucha luchan pelea batalla* guerra* combatir combate
begin: empezó empezaron comenzó comienz*
end: fin final terminar termina terminó acabar acaba acabó finales cesar
end_of_year: fin_de_año fin_del_año final_de_año final_del_año
before_end_of_year: antes_de_fin_de antes_de_que_acabe
withdraw: retira retirada retirar retiro retirará retirarán retiran repliegue evacu*
leave: irse se_va se_van salga salgan salida sale marcha_de marcharse dejan abandon* largan largarse
stay: quedan quedarse permanec* se_queda se_quedan
return: volver volverán regres*
prepare: prepar* planea* prevé
troops: ejército* fuerzas unidad* contingente*
soldiers: soldado soldados militares
combat_troops: tropas_de_combate fuerzas_de_combate unidades_de_combate soldados_de_combate
military_aid: ayuda_militar asistencia_militar material_militar
role: papel rol función tarea*
advise: asesor* consejo*
advisers: asesores
consulting: consultoría consulta*
intelligence: inteligencia espionaje
information_exchange: intercambio_de_información intercambio*
${SPANISH_MORE}`;
