/** The last part of the Kurmanji words: what is asked about less often. Read by `kurdish-matters.ts`. */
export const KURDISH_MORE = `
two_villages: du_gund du_gundan du_gundên herdu_gund
inhabitants: niştecih* gundiyan
disputed: nakok dabeşkirî
dispute: nakokî* pirsgirêk* gengeşî*
security_vacuum: valahiya_ewlehiyê valahiya_ewlekariyê
vacuum: valahî*
security: ewlehî* ewlekarî* asayiş
area: herêmên deverên cih cihên cihê bajar*
southwest: başûrê_rojava
north: bakur*
south: başûr*
west: rojava*
east: rojhilat*
dangerous: xeternak xeter
threat: gef* metirsî
strong: bihêz xurt* qewî
defeat: têkçûn têkçûye şikand*
lose: winda_kir ji_dest_da
territory: axê erdê xaka xak
control: kontrol* desthilat*
increase: zêdetir_bûne zêde_bûne zêde_dibin
decrease: kêm_bûne kêm_dibin
fight: şerê_dijî şer_dike cenga ceng*
combat_mission: erka_şer
troops: leşker leşkeran artêş* hêzên_amerîkî
soldiers: leşkerê leşkerên
american_soldiers: leşkerên_amerîkî leşkerên_amerîkayê leşkerên_amerîkî_li leşkerên_amerîkan
kurdish_soldiers: leşkerên_kurd
combat_troops: leşkerên_şer leşkerên_şerker hêzên_şer hêzên_cengê leşkerên_cengê
withdraw: vekişîn vekişe vekişiya vedikişe paşvekiş* dikişîne
leave: derkevin derketin derdikeve dikevin diçin bi_cih_dihêl*
stay: bimînin mane man mayîna
return: vegere* vedigere*
prepare: amade*
role: rol rola rolê
mission: erk* erka peywir*
advise: şêwirmend* şîret*
advisers: şêwirmend
consulting: şêwr*
intelligence: îstixbarat* sîxur*
information_exchange: pevguhertina_agahiyan agahî*
help: alîkarî alîkariyê alîkariya arîkar* harîkar*
support: piştgirî piştgiriya piştgiriyê piştevaniya
military_aid: alîkariya_leşkerî alîkariyên_leşkerî
military: leşkerî
fields: warî* waran warên qad*
need: pêwîst* pêdivî hewcedar* hewceyî* muhtac*
coalition: koalisyon* hevpeymanan hevalbend*
lead: serokatiyê serkêş* pêşeng* rêvebir*
officials: rayedar* karbidestên karbidestan siyasetmedar*
pressure: zextê zext
who_pressures: kî_zextê
under_pressure: di_bin_zextê_de bin_zextê
government: hikûmeta hikumet* 
kurdish_government: hikûmeta_herêma hikûmeta_herêmê hikûmeta_kurdistanê
prime_minister: serokwezîrê serokwezîr serok_wezîr
defense_secretary: wezîrê_parastina wezîrê_bergiriyê wezîrê_berevaniyê
defense: parastin* berevanî*
relations: pêwendiyên têkiliyên dost*
cooperation: hevkarî*
important: giring* girîngî
statement: daxuyaniyê daxuyanî ragihand*
source: çavkanî*
author: nûçegihan
vehicles: wesayîtên wesayîtan wesayîteke trimbêl* tirumbêl* erebe* maşîn*
trucks: kamyon* barhilgir*
water_tankers: tankerên_avê tanker*
humvees: humvee* hamvî* hamer*
tanks: tank
planes: balafir*
helicopters: helîkopter*
weapons: çekên çekan sîleh* bombe* guleyan
rockets: mûşek* roket*
given: daye dane hatin_dayîn dayîn dan_pêşmergeyan
deliver: radest*
cost: bihayê biha mesrefa
money: pere dolar*
salaries: mûçeyê meaş*
age: temenê
wife: jina hevjîn* zewic*
family: malbat*
father: bav* 
born: ji_dayik* jidayik*
weather: hewa rewşa_hewayê baran*
refugees: penaber* koçber*
funeral: cenaze* 
school: dibistan*
elections: hilbijart*
economy: aborî*
religion: ol ola dîn
united_nations: ny
russia: rûs*
europe: ewrop*
britain: brîtan* ingilîz*
germany: alman*
france: frans*
turkey: tirk tirkan turkiye*
baghdad: bexda bexdayê bexdad* bagdad*
sulaymaniyah: silêman*
mosul: mûsil*
women: jinên jinan jin
children: zarokan
reply: bersiva bersivand*
reaction: bertek* 
meet: hev_dît* civiya*
talk: axivîn axivî peyivîn peyiv* diaxiv* axaftin
discussed: nîqaş_kir gotûbêj_kir
destroyed: xira* zirar* hilweş*
exact: bi_rastî tam
certain: piştrast misoger*
number: hejmar jimar*
number_change: hejmar_biguhere
change: guherîn* biguhere diguhere
group: kom koma grûp* 
militants: terorîst terorîstan çekdar çekdarên
isis: daîşê dais daesh
america: amerîkayê amerika dya dewletên_yekbûyî_yên
american: amerîkî amerîkan* amerîkayî*
kurdish: kurdî kurd
kurds: kurdên kurdan
peshmerga: pêşmergeyan pêşmergeyên pêşmerge
kirkuk: kerkûkê kerkuk*
erbil: hewlêrê hewler*
makhmour: mexmûrê mexmur*
kurdistan_region: herêma_kurdistanê
iraqi_forces: hêzên_iraqê hêzên_iraqî artêşa_iraqê
iraq: îraq* iraqê
headline: sernavê_vê
article: nûçeyê gotarê vê_nûçeyê
summary: kurte* kurtî*
photos: wêne* vîdyo*
joke: henek*
please: ji_kerema_xwe kerema_xwe
thanks: spas
hello: silav
friend: heval
good: baş
bad: xirab
big: mezin*
true: rastî
`;
