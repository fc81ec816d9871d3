/** The last part of the Spanish words: what is asked about less often. Read by `spanish-matters.ts`. */
export const SPANISH_MORE = `
help: ayuda ayudar ayudan ayudando ayudará asist* auxili*
fields: ámbito* campo* áreas
which_fields: en_qué_ámbitos qué_áreas qué_ámbitos en_qué_campos
support: apoyo apoya apoyan apoyar apoyando respaldo
need: necesita necesitan falta necesidad*
coalition: coalición alianza* aliad*
members: miembros pertenecen particip*
countries: países estados nacion*
lead: lidera dirig* encabez* manda comanda* líder* jefe*
officials: funcionarios políticos autoridad* cargos dirigentes representante*
pressure: presiones presion*
who_pressures: quién_presiona
government: gobierno* gobierno_regional
prime_minister: premier primer_ministro
minister: ministro* ministra*
defense_secretary: secretario_de_defensa jefe_del_pentágono ministro_de_defensa
defense: defensa
pentagon: pentágono
president: presidenta presidentes casa_blanca
relations: lazo vínculo* amistad* se_llevan
cooperation: coopera* colabora*
important: importancia
statement: comunicados declaraciones nota_de
source: fuente*
reporter: periodista* reportero*
newspaper: prensa medio medios
vehicles: vehículo vehículos carro carros auto autos
trucks: camión camiones transporte
water_tankers: cisterna* camiones_cisterna
humvees: humvee humvees
tanks: tanque tanques
planes: avión aviones
helicopters: helicóptero*
weapons: arma armas armamento* munición fusil* bomba bombas
rockets: misil* cohete*
get: obtuv* consigu* recibieron recibido
give: dado dar da dan regal* donó donaron donar entregó entregado suministr* proporcion*
deliver: entrega entregas
rounds: rondas tandas
several_times: varias_veces
money: plata fondos millones dólar*
cost: cuestan costaba costaban valen valor
paid: pagado pagar
salary: salario* sueldos
age: edad años_tiene años_tenían
wife: esposa mujer_de casado*
family: familia* pariente*
father: padre
born: nacido nacimiento nacida
weather: clima tiempo_hacía tiempo_hizo llov* lluvia
religion: religión* musulman*
refugees: refugiad* desplazad*
funeral: funeral* entierro* enterr*
school: escuela*
elections: eleccion* elección vot*
economy: economía*
united_nations: onu naciones_unidas
nato: otan
russia: rusia rus*
china: china
europe: europa europeo*
britain: reino_unido británic* inglés ingleses
germany: alemania alemán alemanes
france: francia francés franceses
spain: español española españoles españolas
turkey: turco turcos turquía
iran: irán iraní*
afghanistan: afgan*
mosul: mosul
children: niños niñas niño hijos bebé*
women: mujer mujeres
reply: respondió responder responde contest*
reaction: reaccionó
meet: reunieron reunió encontr* encuentro reunión
talk: hablaron habló hablado conversa* charl* trat*
discussed: discuti* discutieron trataron
talked_before: hablado_antes hablaron_antes
first_time: primera_vez
last_time: última_vez
destroyed: destru* daño*
how_attack_carried_out: cómo_fue_el_ataque cómo_se_produjo cómo_atacaron
exact: exact* precis*
certain: seguro segura
clear: claro clara
false: falso falsa mentira
true: verdadero cierta
night: noche noches
morning: mañana
evening: tarde_de
late: tarde
week: semana*
weekend: fin_de_semana
month: mes meses
today: hoy
yesterday: ayer
monday: lunes
tuesday: martes
wednesday: miércoles
thursday: jueves
friday: viernes
saturday: sábado
sunday: domingo
january: enero
july: julio
august: agosto
september: septiembre setiembre
october: octubre
december: diciembre
year: año años
two: dos
three: tres
four: cuatro
ten: diez
22: veintidós
group: grupo*
organisation: organiza*
militants: terroristas yihadistas extremistas islamista*
isis: isis dáesh
america: usa américa ee uu ee_uu ee_uu_uu estados_unidos
american: americana americanas norteamerican* gringos yanquis
iraqi: iraquí iraquíes irakí*
kurds: kurdos kurdas
peshmerga: peshmerga peshmergas
kirkuk: kirkuk
baghdad: bagdad
erbil: erbil
kurdistan_region: región_del_kurdistán
kurdistan: kurdistán
iraqi_forces: fuerzas_iraquíes ejército_iraquí tropas_iraquíes
half: mitad
summary: resumen resum*
about: acerca trata
headline: encabezado
article: noticia* texto
photos: foto* imagen imágenes vídeo*
joke: chiste*
homework: deberes tarea_de
please: porfa favor por_favor
thanks: gracias
hello: hola
good: bueno buena buenos buenas bien mejor*
bad: malo mala malas mal
big: grande grandes mayor
`;
